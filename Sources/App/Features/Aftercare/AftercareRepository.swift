import Casework
import Law
import SQL
import Store

/// Every statement on one case's aftercare. Rows are added, never changed; the schema's triggers agree.
enum AftercareRepository {
    struct Time: Sendable {
        let time: AftercareTime
        let endedOn: Day
        let isOver: Bool
    }

    /// The earliest first; none while support runs.
    static func times(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [Time] {
        try transaction.all(
            """
            SELECT t.moment, t.due_on, t.opens_on, t.closes_on, t.result, t.tried_days, t.ended_on, t.is_over
            FROM aftercare_time t WHERE t.episode_id = \(grant.episodeID) ORDER BY t.due_on
            """
        ) { try Time(time: AftercareTime($0), endedOn: $0.day(6), isOver: $0.bool(7)) }
    }

    /// Latest first.
    static func answers(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [AftercareAnswerRecord] {
        try transaction.all(
            """
            SELECT s.ended_on, s.answer, s.words, s.answered_on, s.noted_at, a.name
            FROM aftercare_answer s JOIN account a ON a.id = s.noted_by
            WHERE s.episode_id = \(grant.episodeID) ORDER BY s.ended_on DESC, s.number DESC
            """
        ) { row in
            try AftercareAnswerRecord(
                endedOn: row.day(0), answer: row.value(1), words: row.text(2), answeredOn: row.day(3),
                noted: Noted(row, from: 4))
        }
    }

    /// Latest first.
    static func contacts(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [AftercareContactRecord] {
        try transaction.all(
            """
            SELECT c.ended_on, c.moment, c.result, c.channel, c.day, c.step, c.occupation, c.wish, c.words,
                   c.noted_at, a.name
            FROM aftercare_contact c JOIN account a ON a.id = c.noted_by
            WHERE c.episode_id = \(grant.episodeID) ORDER BY c.ended_on DESC, c.number DESC
            """
        ) { row in
            var contact = try Aftercare.Contact(
                result: row.value(2), channel: row.value(3), day: row.day(4))
            (contact.step, contact.occupation) = try (row.optionalValue(5), row.optionalValue(6))
            (contact.wish, contact.words) = try (row.optionalValue(7), row.text(8))
            return try AftercareContactRecord(
                endedOn: row.day(0), moment: row.value(1), contact: contact, noted: Noted(row, from: 9))
        }
    }

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
}

extension AftercareTime {
    /// Of the columns that `aftercare_time` begins with.
    init(_ row: borrowing Row, from column: Int = 0) throws {
        try self.init(
            moment: row.value(column), dueOn: row.day(column + 1), opensOn: row.day(column + 2),
            closesOn: row.day(column + 3), result: row.optionalValue(column + 4),
            triedDays: row.int(column + 5))
    }
}
