import Casework
import Law
import SQL
import Store

/// Reads one case's aftercare.
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
            SELECT t.moment, t.due_on, t.opens_on, t.closes_on, t.contact, t.tried_days, t.ended_on, t.is_over
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
                   c.noted_at, a.name, c.id, m.reason, m.noted_at, b.name
            FROM aftercare_contact c JOIN account a ON a.id = c.noted_by
            LEFT JOIN aftercare_contact_mistake m ON m.contact_id = c.id
            LEFT JOIN account b ON b.id = m.noted_by
            WHERE c.episode_id = \(grant.episodeID) ORDER BY c.ended_on DESC, c.number DESC
            """
        ) { try AftercareContactRecord($0) }
    }

    /// The latest first.
    static func returns(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [AftercareReturn] {
        try transaction.all(
            """
            SELECT r.number, r.from_on, r.to_on FROM aftercare_return r
            WHERE r.episode_id = \(grant.episodeID) ORDER BY r.from_on DESC, r.later_id DESC
            """
        ) { try AftercareReturn(number: $0.text(0), from: $0.day(1), until: $0.day(2)) }
    }

    /// Where the person has asked for support anew.
    static func laterCase(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> String? {
        try transaction.first(DueAftercare.laterCase(than: "\(grant.episodeID)")) { try $0.text(0) }
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

extension AftercareContactRecord {
    fileprivate init(_ row: borrowing Row) throws {
        (endedOn, moment) = try (row.day(0), row.value(1))
        var told = try Aftercare.Contact(result: row.value(2), channel: row.value(3), day: row.day(4))
        (told.step, told.occupation) = try (row.optionalValue(5), row.optionalValue(6))
        (told.wish, told.words) = try (row.optionalValue(7), row.text(8))
        (contact, noted, id) = try (told, Noted(row, from: 9), row.id(11))
        guard let reason = try row.optionalText(12) else {
            mistake = nil
            return
        }
        mistake = try Mistake(reason: reason, noted: Noted(row, from: 13))
    }
}
