import Casework
import Law
import SQL
import Store

/// Every statement on a case's time in the queue. Rows are added, never changed; the schema's triggers agree.
enum QueueRepository {
    static func all(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [QueueRecord] {
        let offers = try offers(under: grant, transaction)
        return try transaction.all(
            """
            SELECT q.id, q.kind, q.reserved_by, q.entered_on, q.reason, q.text, q.noted_at, a.name,
                   l.left_on, l.reason, l.text, l.noted_at, b.name
            FROM queue_entry q JOIN account a ON a.id = q.noted_by
            LEFT JOIN queue_leaving l ON l.entry_id = q.id LEFT JOIN account b ON b.id = l.noted_by
            WHERE q.episode_id = \(grant.episodeID) ORDER BY q.entered_on, q.id
            """
        ) { try QueueRecord($0, offers) }
    }

    /// Everybody who waits in a programme, in the order that they came.
    static func line(
        of programme: ProgrammeID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [QueuePlace] {
        try transaction.all(
            """
            SELECT q.id, q.kind, q.entered_on, EXISTS (SELECT 1 FROM place_offer o WHERE o.entry_id = q.id
              AND NOT EXISTS (SELECT 1 FROM place_offer_answer a WHERE a.offer_id = o.id AND a.answer = 'no'))
            FROM queue_entry q JOIN episode e ON e.id = q.episode_id
            WHERE q.programme_id = \(programme) AND e.ended_on IS NULL AND NOT EXISTS (
              SELECT 1 FROM queue_leaving l WHERE l.entry_id = q.id)
            ORDER BY q.entered_on, q.id
            """
        ) { row in
            try QueuePlace(
                id: row.id(0), kind: row.value(1), enteredOn: row.day(2), isOffered: row.bool(3))
        }
    }

    /// The one that lasts.
    static func open(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> QueueRecord? {
        try all(under: grant, transaction).last { $0.isOpen }
    }

    private static func offers(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [QueueEntryID: [QueueRecord.Offer]] {
        let answers = try answers(under: grant, transaction)
        var found: [QueueEntryID: [QueueRecord.Offer]] = [:]
        try transaction.each(
            """
            SELECT o.entry_id, o.id, o.offered_on, o.place_from, o.ask_on, o.text, o.noted_at, a.name
            FROM place_offer o JOIN queue_entry q ON q.id = o.entry_id JOIN account a ON a.id = o.noted_by
            WHERE q.episode_id = \(grant.episodeID) ORDER BY o.offered_on, o.id
            """
        ) { row in
            let id: PlaceOfferID = try row.id(1)
            try found[row.id(0), default: []].append(
                QueueRecord.Offer(
                    id: id, on: row.day(2), placeFrom: row.day(3), askOn: row.day(4), text: row.text(5),
                    noted: Noted(row, from: 6), answers: answers[id] ?? []))
        }
        return found
    }

    private static func answers(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [PlaceOfferID: [QueueRecord.Answer]] {
        var found: [PlaceOfferID: [QueueRecord.Answer]] = [:]
        try transaction.each(
            """
            SELECT s.offer_id, s.answer, s.answered_on, s.ask_on, s.text, s.noted_at, a.name
            FROM place_offer_answer s JOIN place_offer o ON o.id = s.offer_id
            JOIN queue_entry q ON q.id = o.entry_id JOIN account a ON a.id = s.noted_by
            WHERE q.episode_id = \(grant.episodeID) ORDER BY s.answered_on, s.id
            """
        ) { row in
            try found[row.id(0), default: []].append(
                QueueRecord.Answer(
                    answer: row.value(1), on: row.day(2), askOn: row.optionalDay(3), text: row.text(4),
                    noted: Noted(row, from: 5)))
        }
        return found
    }

    static func insert(
        _ entry: EnteredQueue, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        let id: QueueEntryID = transaction.newID()
        try transaction.run(
            """
            INSERT INTO queue_entry (id, episode_id, programme_id, kind, reserved_by, entered_on, reason,
              text, noted_at, noted_on, noted_by)
            VALUES (\(id), \(grant.episodeID), \(grant.programmeID), \(entry.kind), \(entry.reservedBy),
                    \(entry.on), \(entry.reason), \(entry.text), \(transaction.now), \(transaction.now.day),
                    \(grant.actor.accountID))
            """)
    }

    static func leave(
        _ entry: QueueEntryID, on day: Day, _ reason: QueueLeaveReason, text: String, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO queue_leaving (entry_id, left_on, reason, text, noted_at, noted_on, noted_by)
            SELECT id, \(day), \(reason), \(text), \(transaction.now), \(transaction.now.day),
                   \(grant.actor.accountID)
            FROM queue_entry WHERE id = \(entry) AND episode_id = \(grant.episodeID)
            """)
    }
}

extension QueueRecord {
    fileprivate init(_ row: borrowing Row, _ all: [QueueEntryID: [Offer]]) throws {
        id = try row.id(0)
        (kind, reservedBy, enteredOn) = (try row.value(1), try row.text(2), try row.day(3))
        (reason, text, noted) = (try row.value(4), try row.text(5), try Noted(row, from: 6))
        leaving = try row.isNull(8)
            ? nil
            : Leaving(on: row.day(8), reason: row.value(9), text: row.text(10), noted: Noted(row, from: 11))
        offers = all[id] ?? []
    }
}
