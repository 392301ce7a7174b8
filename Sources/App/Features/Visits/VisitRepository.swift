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
        let resources = try resources(under: grant, transaction)
        let details = try VisitDetails(
            companions: companions(under: grant, transaction), methods: methods(under: grant, transaction))
        let earlier = try VisitCorrectionRepository.earlier(under: grant, details, transaction)
        return rows.map { row in
            row.visit(details, resources: resources[row.id] ?? [], earlier: earlier[row.id] ?? [])
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
                c.name, v.turn
            FROM visit v JOIN account a ON a.id = v.first_staff_id
            LEFT JOIN account b ON b.id = v.second_staff_id JOIN account k ON k.id = v.booked_by
            LEFT JOIN account c ON c.id = v.closed_by
            WHERE v.episode_id = \(grant.episodeID) ORDER BY v.meets_on, v.starts, v.id
            """
        ) { try VisitRow($0) }
    }

    private static func companions(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [VisitDetails.Turn: [Companion]] {
        let all = try transaction.all(
            """
            SELECT c.visit_id, c.turn, c.role, c.name
            FROM visit v JOIN visit_companion c ON c.visit_id = v.id
            WHERE v.episode_id = \(grant.episodeID) ORDER BY c.visit_id, c.turn, c.position
            """
        ) { row -> (VisitDetails.Turn, Companion) in
            try (VisitDetails.Turn(row), Companion(role: row.value(2), name: row.text(3)))
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
    ) throws -> [VisitDetails.Turn: [SupportMethod]] {
        let all = try transaction.all(
            """
            SELECT m.visit_id, m.turn, m.method FROM visit v JOIN visit_method m ON m.visit_id = v.id
            WHERE v.episode_id = \(grant.episodeID)
            """
        ) { row -> (VisitDetails.Turn, SupportMethod) in try (VisitDetails.Turn(row), row.value(2)) }
        return Dictionary(grouping: all, by: \.0).mapValues { pairs in
            let used = pairs.map(\.1)
            return SupportMethod.allCases.filter(used.contains)
        }
    }
}
