import Casework
import Store
import Templating
import Web

/// What stands around the form of an ending, in an inquiry as in later phases.
enum EndingNotice {
    /// Silence never ends a case: what has been tried, what is missing, and the way to try again.
    static func silence(
        under grant: CaseGrant, _ transaction: borrowing ReadTransaction
    ) throws -> Notice {
        let silence = try ContactRepository.silence(under: grant, transaction)
        let rest = silence.missing ?? "Det räcker för att du ska kunna välja Ej nådd, om du bedömer det så."
        return Notice(
            kind: .information, heading: "Har du inte nått personen?",
            text: "Tystnad avslutar aldrig ett ärende. \(silence.swedish) \(rest)",
            act: Act(label: "Anteckna ett kontaktförsök", address: "/arenden/\(grant.number)/kontakt"))
    }

    /// What the form begins with: the reason and the words that unmet criteria give, and who is signed in as
    /// who told. Comments on criteria are words about the person: a protected one's are left out.
    static func values(
        _ facts: CaseFacts, under grant: CaseGrant, _ transaction: borrowing ReadTransaction
    ) throws -> [String: String] {
        let account = grant.actor.accountID
        let judgement = facts.mayBeRead(by: account)
            ? try CriteriaRepository.judgement(under: grant, transaction) : nil
        return [
            EndingFields.Name.toldBy: account.description,
            EndingFields.Name.reason: judgement?.offeredReason?.rawValue ?? "",
            EndingFields.Name.criteria: judgement?.offeredText ?? "",
        ]
    }

    /// The unit's staff as choices of these fields.
    static func staff(
        _ fields: [String], under grant: CaseGrant, _ transaction: borrowing ReadTransaction
    ) throws -> [String: [FieldRule.Choice]] {
        let choices = try StaffRepository.members(of: grant.programmeID, in: .either, transaction).map {
            FieldRule.Choice(value: $0.account.description, label: $0.name)
        }
        return Dictionary(uniqueKeysWithValues: fields.map { ($0, choices) })
    }
}
