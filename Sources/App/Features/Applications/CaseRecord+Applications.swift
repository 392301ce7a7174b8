import Casework
import Law
import Store
import Web

extension CaseRecord {
    /// The latest application and those who speak for the person, as facts beside the case.
    func asked(
        under grant: CaseGrant, today: Day
    ) -> (application: [DescriptionItem], representatives: [DescriptionItem]) {
        let birthDay = facts.person.birthDay
        return (
            applications.first?.items ?? [],
            representatives.map { $0.item(birthDay: birthDay, today: today) }
        )
    }
}
