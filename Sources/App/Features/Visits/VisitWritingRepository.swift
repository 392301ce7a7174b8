import Casework
import Law
import SQL
import Store

/// Every statement that adds to visits. A booking is closed once; the schema's triggers agree.
enum VisitWritingRepository {
    /// - Parameter moved: the one whose place it takes, already closed.
    static func insert(
        _ booking: VisitBooking, id: VisitID, after moved: Visit? = nil, isMeant: Bool,
        under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        let now = transaction.now
        try transaction.run(
            """
            INSERT INTO visit (id, episode_id, root_id, edition, meets_on, starts, length, place, whereabouts,
                purpose, transport, first_staff_id, second_staff_id, is_double_meant, booked_on, booked_at,
                booked_by)
            VALUES (\(id), \(grant.episodeID), \(moved?.root ?? id), \((moved?.edition ?? 0) + 1),
                \(booking.day), \(booking.time.minute), \(booking.length), \(booking.place),
                \(booking.whereabouts), \(booking.purpose), \(booking.transport), \(booking.first),
                \(booking.second), \(isMeant), \(now.day), \(now), \(grant.actor.accountID))
            """)
        try insert(booking.companions, of: id, turn: 1, transaction)
    }

    static func insert(
        _ companions: [Companion], of id: VisitID, turn: Int, _ transaction: borrowing WriteTransaction
    ) throws {
        for (index, one) in companions.enumerated() {
            try transaction.run(
                """
                INSERT INTO visit_companion (visit_id, turn, position, role, name)
                VALUES (\(id), \(turn), \(index + 1), \(one.role), \(one.name))
                """)
        }
    }

    /// False if what became of it has been noted meanwhile.
    static func close(
        _ visit: VisitID, _ report: VisitReport, note: NoteID?, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws -> Bool {
        let now = transaction.now
        let changed = try transaction.run(
            """
            UPDATE visit SET outcome = \(report.outcome), reason = \(report.reason),
                reason_text = \(report.reasonText), minutes = \(report.minutes), note_id = \(note),
                contact_on = \(report.contactOn), closed_on = \(now.day), closed_at = \(now),
                closed_by = \(grant.actor.accountID)
            WHERE id = \(visit) AND episode_id = \(grant.episodeID) AND outcome IS NULL
            """)
        guard changed == 1 else { return false }
        try insert(report.methods, of: visit, turn: 1, transaction)
        if report.outcome.isTold { try ResourceRepository.release(visit, transaction) }
        return true
    }

    static func insert(
        _ methods: Set<SupportMethod>, of visit: VisitID, turn: Int, _ transaction: borrowing WriteTransaction
    ) throws {
        for method in SupportMethod.allCases where methods.contains(method) {
            try transaction.run(
                "INSERT INTO visit_method (visit_id, turn, method) VALUES (\(visit), \(turn), \(method))")
        }
    }
}
