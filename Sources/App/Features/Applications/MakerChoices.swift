import Casework
import Law
import Store
import Web

/// Who can speak in a case: the person, and those who act for them. A protected person's are not named to
/// somebody who may not read.
enum MakerChoices {
    static func all(
        _ facts: CaseFacts, under grant: CaseGrant, today: Day,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [FieldRule.Choice] {
        let person = FieldRule.Choice(value: ApplicationForm.person, label: "Personen själv")
        guard facts.mayBeRead(by: grant.actor.accountID) else { return [person] }
        let all = try RepresentativeRepository.all(under: grant, transaction)
        return [person] + all.map { FieldRule.Choice(value: $0.id.description, label: $0.title) }
    }
}
