import Casework
import Law
import Store
import Web

extension CaseRecord {
    /// The latest application and those who speak for the person, as facts beside the case.
    func asked(
        under grant: CaseGrant, today: Day
    ) -> (application: [DescriptionItem], representatives: [DescriptionItem]) {
        let isAuthority = grant.readable.contains(.authority)
        let birthDay = facts.person.birthDay
        return (
            isAuthority ? applications.first?.items ?? [] : [],
            representatives.map { $0.item(birthDay: birthDay, today: today) }
        )
    }
}
