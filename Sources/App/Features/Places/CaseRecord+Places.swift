import Casework
import Law
import Store
import Templating
import Web

extension CaseRecord {
    /// What is to be known of the support before anything is done.
    func supportNotices(today: Day) -> [Notice] {
        [renewal?.notice(today: today)].compactMap { $0 } + (places?.notices ?? [])
    }

    /// The ways to the person's place, to how the support ends, and to others who are there for the person.
    func placeActs(under grant: CaseGrant, isReadable: Bool) -> [Act] {
        PlaceRoutes.acts(facts, under: grant) + (places?.acts(isReadable: isReadable, grant.number) ?? [])
            + CollaborationFeatures.acts(facts, under: grant, isReadable: isReadable)
    }

    /// The person is heard of again: back to support, or by a new inquiry.
    func anew(under grant: CaseGrant, isReadable: Bool) -> [Act] {
        (isReadable ? places?.wayBack(facts, grant.number) ?? [] : [])
            + [Act(label: "Ny anmälan om personen", address: InquiryRoutes.again(grant.number))]
    }
}
