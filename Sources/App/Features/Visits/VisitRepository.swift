import Casework
import Law
import SQL
import Store

/// Reads a case's visits.
enum VisitRepository {
    /// In the order of their days.
    static func all(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [Visit] {
        let rows = try rows(under: grant, transaction)
        guard !rows.isEmpty else { return [] }
        let companions = try companions(under: grant, transaction)
        let resources = try resources(under: grant, transaction)
        let methods = try methods(under: grant, transaction)
        return rows.map { row in
            row.visit(
                companions[row.id] ?? [], resources: resources[row.id] ?? [], methods: methods[row.id] ?? [])
        }
    }

    private static func rows(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [VisitRow] {
        try transaction.all(
            """
            SELECT v.id, v.root_id, v.edition, v.meets_on, v.starts, v.length, v.place, v.whereabouts,
                v.purpose, v.transport, v.first_staff_id, v.second_staff_id, a.name, b.name, v.booked_at,
                k.name, v.outcome, v.reason, v.reason_text, v.minutes, v.note_id, v.contact_on, v.closed_at,
                c.name
            FROM visit v JOIN account a ON a.id = v.first_staff_id
            LEFT JOIN account b ON b.id = v.second_staff_id JOIN account k ON k.id = v.booked_by
            LEFT JOIN account c ON c.id = v.closed_by
            WHERE v.episode_id = \(grant.episodeID) ORDER BY v.meets_on, v.starts, v.id
            """
        ) { try VisitRow($0) }
    }

    private static func companions(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [VisitID: [Companion]] {
        let all = try transaction.all(
            """
            SELECT c.visit_id, c.role, c.name FROM visit v JOIN visit_companion c ON c.visit_id = v.id
            WHERE v.episode_id = \(grant.episodeID) ORDER BY c.visit_id, c.position
            """
        ) { row -> (VisitID, Companion) in
            try (row.id(0), Companion(role: row.value(1), name: row.text(2)))
        }
        return Dictionary(grouping: all, by: \.0).mapValues { $0.map(\.1) }
    }

    private static func resources(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [VisitID: [Resource]] {
        let all = try transaction.all(
            """
            SELECT b.visit_id, r.id, r.kind, r.name
            FROM visit v JOIN resource_booking b ON b.visit_id = v.id JOIN resource r ON r.id = b.resource_id
            WHERE v.episode_id = \(grant.episodeID) ORDER BY b.visit_id, b.id
            """
        ) { row -> (VisitID, Resource) in
            try (row.id(0), Resource(id: row.id(1), kind: row.value(2), name: row.text(3)))
        }
        return Dictionary(grouping: all, by: \.0).mapValues { $0.map(\.1) }
    }

    private static func methods(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [VisitID: [SupportMethod]] {
        let all = try transaction.all(
            """
            SELECT m.visit_id, m.method FROM visit v JOIN visit_method m ON m.visit_id = v.id
            WHERE v.episode_id = \(grant.episodeID)
            """
        ) { row -> (VisitID, SupportMethod) in try (row.id(0), row.value(1)) }
        return Dictionary(grouping: all, by: \.0).mapValues { pairs in
            let used = pairs.map(\.1)
            return SupportMethod.allCases.filter(used.contains)
        }
    }
}

/// A row of a visit before it is known who and what comes along.
private struct VisitRow {
    let id: VisitID
    private let root: VisitID
    private let edition: Int
    private let booking: VisitBooking
    private let firstName: String
    private let secondName: String?
    private let bookedAt: Instant
    private let bookedBy: String
    private let closing: Visit.Closing?

    init(_ row: borrowing Row) throws {
        (id, root, edition) = (try row.id(0), try row.id(1), try row.int(2))
        guard let time = TimeOfDay(minute: try row.int(4)) else { throw row.error(4) }
        booking = try VisitBooking(
            day: row.day(3), time: time, length: row.int(5), place: row.value(6), whereabouts: row.text(7),
            purpose: row.text(8), transport: row.optionalValue(9), first: row.id(10),
            second: row.optionalID(11))
        (firstName, secondName) = (try row.text(12), try row.optionalText(13))
        (bookedAt, bookedBy) = (try row.instant(14), try row.text(15))
        closing = try Visit.Closing(row)
    }

    func visit(_ companions: [Companion], resources: [Resource], methods: [SupportMethod]) -> Visit {
        var booking = booking
        booking.companions = companions
        var closing = closing
        closing?.methods = methods
        return Visit(
            id: id, root: root, edition: edition, booking: booking, firstName: firstName,
            secondName: secondName, resources: resources, bookedAt: bookedAt, bookedBy: bookedBy,
            closing: closing)
    }
}

extension Visit.Closing {
    /// Nil for one that is to come.
    fileprivate init?(_ row: borrowing Row) throws {
        guard let outcome: VisitOutcome = try row.optionalValue(16) else { return nil }
        try self.init(
            outcome: outcome, reason: row.optionalValue(17), reasonText: row.text(18),
            minutes: row.optionalInt(19), methods: [], note: row.optionalID(20),
            contactOn: row.optionalDay(21), at: row.instant(22), by: row.text(23))
    }
}
