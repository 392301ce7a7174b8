import Casework
import Law
import Store
import Templating
import Web

extension CaseRecord {
    /// What is to be known of the support before anything is done.
    func supportNotices(today: Day) -> [Notice] {
        [renewal?.notice(today: today), unwrittenEnding].compactMap { $0 } + (places?.notices ?? [])
    }

    /// The authority ended the case before anybody had noted how the support ended.
    private var unwrittenEnding: Notice? {
        guard ending?.ending.answer == .decided, let number = places?.unwrittenEnding else { return nil }
        return Notice(
            kind: .information, heading: "Hur stödet slutade är inte inskrivet",
            text: "Ärendet avslutades av myndigheten. Ni kan fortfarande skriva hur det gick och vart "
                + "personen gick.",
            act: Act(label: "Skriv in hur det slutade", address: SupportEndingAddress.index(number)))
    }

    /// The ways to the person's place, to how the support ends, and to others who are there for the person.
    func placeActs(under grant: CaseGrant, isReadable: Bool) -> [Act] {
        PlaceRoutes.acts(facts, under: grant) + (places?.acts(isReadable: isReadable, grant.number) ?? [])
            + CollaborationFeatures.acts(facts, under: grant, isReadable: isReadable)
    }

    /// The person is heard of again: back to support, or by a new inquiry.
    func anew(under grant: CaseGrant, isReadable: Bool) -> [Act] {
        (isReadable && ending?.ending.reason != .deceased
            ? places?.wayBack(facts, grant.number) ?? [] : [])
            + [Act(label: "Ny anmälan om personen", address: InquiryRoutes.again(grant.number))]
    }
}
