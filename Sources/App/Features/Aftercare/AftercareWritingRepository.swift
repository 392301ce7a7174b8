import Casework
import Law
import SQL
import Store

/// Writes one case's aftercare. Rows are added, never changed; the schema's triggers agree.
enum AftercareWritingRepository {
    static func insert(
        _ answer: Aftercare.Answer, words: String, on day: Day, after endedOn: Day, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        let id: AftercareAnswerID = transaction.newID()
        try transaction.run(
            """
            INSERT INTO aftercare_answer (id, episode_id, ended_on, number, answer, words, answered_on,
              noted_at, noted_by)
            SELECT \(id), \(grant.episodeID), \(endedOn), 1 + count(*), \(answer), \(words), \(day),
                   \(transaction.now), \(grant.actor.accountID)
            FROM aftercare_answer WHERE episode_id = \(grant.episodeID) AND ended_on = \(endedOn)
            """)
    }

    static func insert(
        _ contact: Aftercare.Contact, at moment: Aftercare.Moment, after endedOn: Day,
        under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        let id: AftercareContactID = transaction.newID()
        try transaction.run(
            """
            INSERT INTO aftercare_contact (id, episode_id, ended_on, moment, number, result, channel, day,
              step, occupation, wish, words, noted_at, noted_by)
            SELECT \(id), \(grant.episodeID), \(endedOn), \(moment), 1 + count(*), \(contact.result),
                   \(contact.channel), \(contact.day), \(contact.step), \(contact.occupation),
                   \(contact.wish), \(contact.words), \(transaction.now), \(grant.actor.accountID)
            FROM aftercare_contact WHERE episode_id = \(grant.episodeID) AND ended_on = \(endedOn)
            """)
    }

    /// It stays, and counts for nothing from now on.
    static func mark(
        _ contact: AftercareContactID, reason: String, by account: AccountID,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO aftercare_contact_mistake (contact_id, reason, noted_at, noted_by)
            VALUES (\(contact), \(reason), \(transaction.now), \(account))
            """)
    }
}
