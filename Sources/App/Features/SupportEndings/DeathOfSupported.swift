import Casework
import Law
import SQL
import Store
import Web

/// What ends by itself when somebody who had support has died: the decisions that still gave any, and the
/// times that were booked. Nobody is written to, and nothing is decided.
struct DeathOfSupported {
    let file: SupportEndingFile
    /// The first day without support.
    let day: Day

    func keep(under grant: CaseGrant, _ transaction: borrowing WriteTransaction) throws {
        for span in file.place.decisions where span.lastDay >= day {
            try DecisionLapseRepository.insert(span.id, on: day, under: grant, transaction)
        }
        for visit in try VisitRepository.all(under: grant, transaction).open where visit.booking.day >= day {
            let report = VisitReport(
                outcome: .cancelledByUs, reason: .other, reasonText: "Personen har avlidit.")
            try transaction.record(.visitNoted, about: grant.subject(of: visit.id))
            guard
                try VisitWritingRepository.close(
                    visit.id, report, note: nil, under: grant, transaction)
            else { throw RouteRefusal.stale }
        }
    }
}

/// Every statement on decisions that ended because the person died. Rows are added, never changed; the
/// schema's triggers agree.
enum DecisionLapseRepository {
    static func insert(
        _ decision: DecisionID, on day: Day, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO decision_lapse (decision_id, lapsed_on, noted_on, noted_at, noted_by)
            SELECT id, \(day), \(transaction.now.day), \(transaction.now), \(grant.actor.accountID)
            FROM decision WHERE id = \(decision) AND episode_id = \(grant.episodeID)
            """)
    }

    /// The first day on which a decision gives nothing since the person has died; nil where it lasted.
    static func day(
        of decision: DecisionID, under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> Day? {
        try transaction.first(
            """
            SELECT l.lapsed_on FROM decision_lapse l JOIN decision d ON d.id = l.decision_id
            WHERE d.id = \(decision) AND d.episode_id = \(grant.episodeID)
            """
        ) { try $0.day(0) }
    }
}
