import Casework
import Law
import SQL
import Store

/// Every statement on visits that are put right: what stood is kept, turn by turn, and never changed.
enum VisitCorrectionRepository {
    /// What stood before, oldest first.
    static func earlier(
        under grant: CaseGrant, _ details: VisitDetails, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [VisitID: [Visit.Earlier]] {
        let all = try transaction.all(
            """
            SELECT c.visit_id, c.turn, c.outcome, c.reason, c.reason_text, c.minutes, c.note_id, c.contact_on,
                c.closed_at, k.name, a.name, b.name, c.why
            FROM visit v JOIN visit_correction c ON c.visit_id = v.id JOIN account k ON k.id = c.closed_by
            JOIN account a ON a.id = c.first_staff_id LEFT JOIN account b ON b.id = c.second_staff_id
            WHERE v.episode_id = \(grant.episodeID) ORDER BY c.visit_id, c.turn
            """
        ) { row -> (VisitID, Visit.Earlier) in try (row.id(0), Visit.Earlier(row, details)) }
        return Dictionary(grouping: all, by: \.0).mapValues { $0.map(\.1) }
    }

    /// False if somebody else has put it right meanwhile.
    static func correct(
        _ visit: Visit, _ correction: VisitCorrection, note: NoteID?, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws -> Bool {
        try keep(visit.id, turn: visit.turn, correction.why, transaction)
        guard try write(visit, correction, note: note, under: grant, transaction) else { return false }
        let report = correction.report
        try VisitWritingRepository.insert(
            correction.companions, of: visit.id, turn: visit.turn + 1, transaction)
        try VisitWritingRepository.insert(
            report.methods, of: visit.id, turn: visit.turn + 1, transaction)
        if report.outcome.isTold { try ResourceRepository.release(visit.id, transaction) }
        return true
    }

    /// A promised day that has been stands with the day of the promise, which is before it.
    private static func write(
        _ visit: Visit, _ correction: VisitCorrection, note: NoteID?, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws -> Bool {
        let (now, report) = (transaction.now, correction.report)
        let said = min(now.day, report.contactOn ?? now.day)
        return try transaction.run(
            """
            UPDATE visit SET turn = \(visit.turn + 1), first_staff_id = \(correction.first),
                second_staff_id = \(correction.second), outcome = \(report.outcome),
                reason = \(report.reason), reason_text = \(report.reasonText),
                minutes = \(report.minutes), note_id = \(note), contact_on = \(report.contactOn),
                closed_on = \(said), closed_at = \(now), closed_by = \(grant.actor.accountID)
            WHERE id = \(visit.id) AND episode_id = \(grant.episodeID) AND turn = \(visit.turn)
            """) == 1
    }

    private static func keep(
        _ visit: VisitID, turn: Int, _ why: String, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO visit_correction (visit_id, turn, why, first_staff_id, second_staff_id, outcome,
                reason, reason_text, minutes, note_id, contact_on, closed_at, closed_by)
            SELECT v.id, v.turn, \(why), v.first_staff_id, v.second_staff_id, v.outcome, v.reason,
                v.reason_text, v.minutes, v.note_id, v.contact_on, v.closed_at, v.closed_by
            FROM visit v WHERE v.id = \(visit) AND v.turn = \(turn)
            """)
    }
}

extension Visit.Earlier {
    fileprivate init(_ row: borrowing Row, _ details: VisitDetails) throws {
        let turn = try VisitDetails.Turn(row)
        closing = try Visit.Closing(
            outcome: row.value(2), reason: row.optionalValue(3), reasonText: row.text(4),
            minutes: row.optionalInt(5), methods: details.methods[turn] ?? [], note: row.optionalID(6),
            contactOn: row.optionalDay(7), at: row.instant(8), by: row.text(9))
        staff = try [row.text(10), row.optionalText(11)].compactMap { $0 }.joined(separator: " och ")
        companions = details.companions[turn] ?? []
        why = try row.text(12)
    }
}
