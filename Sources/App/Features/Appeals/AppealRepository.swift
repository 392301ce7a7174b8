import Casework
import Law
import SQL
import Store
import Web

/// Every statement that reads appeals. None of them decides who may see one.
enum AppealRepository {
    /// All of a case's decisions, in the order they were taken in.
    static func all(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [AppealRecord] {
        let enclosures = try enclosures(under: grant, transaction)
        let findings = try ReconsiderationRepository.all(under: grant, transaction)
        let events = try CourtRepository.events(under: grant, transaction)
        let judgments = try CourtRepository.judgments(under: grant, transaction)
        return try transaction.all(
            "\(columns) WHERE d.episode_id = \(grant.episodeID) ORDER BY a.noted_at, a.id"
        ) { row in
            let id: AppealID = try row.id(0)
            return try AppealRecord(
                row, id: id, enclosures: enclosures.filter { $0.appeal == id }.map(\.kind),
                findings: findings.filter { $0.appeal == id }.map(\.finding),
                events: events.filter { $0.appeal == id }.map(\.event),
                judgments: judgments.filter { $0.appeal == id }.map(\.judgment))
        }
    }

    /// Of the appeal and of each step that was taken.
    private static let columns: SQL = """
        SELECT a.id, a.decision_id, a.dismissal_of, a.diary_number, a.representative_id, r.name, r.kind,
               a.reached_on, a.way, a.court_on, a.helped_by, a.wish, a.reasons, a.noted_at, n.name,
               t.outcome, t.received_on, t.last_day, t.reasons, t.tried_at, tn.name,
               x.diary_number, x.reasons, x.decided_on, xn.name, g.point, xr.received_on, xr.shown,
               h.handed_on, h.court, h.others, hn.name,
               w.withdrawn_on, w.told, w.noted_at, wn.name
        FROM appeal a JOIN decision d ON d.id = a.decision_id JOIN account n ON n.id = a.noted_by
        LEFT JOIN representative r ON r.id = a.representative_id
        LEFT JOIN appeal_trial t ON t.appeal_id = a.id LEFT JOIN account tn ON tn.id = t.tried_by
        LEFT JOIN appeal_dismissal x ON x.appeal_id = a.id LEFT JOIN account xn ON xn.id = x.decided_by
        LEFT JOIN delegation g ON g.id = x.delegation_id
        LEFT JOIN appeal_dismissal_receipt xr ON xr.appeal_id = a.id
        LEFT JOIN appeal_handover h ON h.appeal_id = a.id LEFT JOIN account hn ON hn.id = h.noted_by
        LEFT JOIN appeal_withdrawal w ON w.appeal_id = a.id LEFT JOIN account wn ON wn.id = w.noted_by
        """

    /// Refused decisions that are to be changed all the same: by a reconsideration that is not handed over,
    /// or by a judgment that is not carried out.
    static func toBeChanged(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [DecisionID] {
        try transaction.all(
            """
            SELECT a.decision_id FROM appeal a JOIN decision d ON d.id = a.decision_id
            LEFT JOIN appeal_reconsideration f ON f.appeal_id = a.id AND f.outcome <> 'unchanged'
              AND NOT EXISTS (SELECT 1 FROM appeal_reconsideration g
                WHERE g.appeal_id = a.id AND g.id > f.id)
              AND NOT EXISTS (SELECT 1 FROM appeal_handover h WHERE h.appeal_id = a.id)
              AND NOT EXISTS (SELECT 1 FROM appeal_withdrawal w WHERE w.appeal_id = a.id)
            LEFT JOIN appeal_judgment j ON j.appeal_id = a.id AND j.outcome IN ('changed', 'sentBack')
              AND NOT EXISTS (SELECT 1 FROM judgment_carrying_out c WHERE c.judgment_id = j.id)
            WHERE d.episode_id = \(grant.episodeID) AND a.dismissal_of IS NULL
              AND (f.appeal_id IS NOT NULL OR j.id IS NOT NULL)
            """
        ) { try $0.id(0) }
    }

    /// Decisions that were handed over, and that no court has judged.
    static func atCourt(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [DecisionID] {
        try transaction.all(
            """
            SELECT DISTINCT a.decision_id FROM appeal a JOIN decision d ON d.id = a.decision_id
            JOIN appeal_handover h ON h.appeal_id = a.id
            WHERE d.episode_id = \(grant.episodeID) AND a.dismissal_of IS NULL
              AND NOT EXISTS (SELECT 1 FROM appeal_judgment j WHERE j.appeal_id = a.id)
            """
        ) { try $0.id(0) }
    }

    private static func enclosures(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [(appeal: AppealID, kind: AppealEnclosure)] {
        try transaction.all(
            """
            SELECT c.appeal_id, c.kind FROM appeal_enclosure c JOIN appeal a ON a.id = c.appeal_id
            JOIN decision d ON d.id = a.decision_id WHERE d.episode_id = \(grant.episodeID)
            """
        ) { try (appeal: $0.id(0), kind: $0.value(1)) }
    }
}

extension AppealRecord {
    fileprivate init(
        _ row: borrowing Row, id: AppealID, enclosures: [AppealEnclosure],
        findings: [AppealRecord.Finding], events: [CourtEvent], judgments: [Judgment]
    ) throws {
        (self.id, self.findings) = (id, findings)
        (self.events, self.judgments) = (events, judgments)
        (decision, dismissalOf, diaryNumber) = (try row.id(1), try row.optionalID(2), try row.text(3))
        representative = try row.isNull(5) ? nil : (name: row.text(5), kind: row.value(6))
        arrival = try AppealArrival(
            representative: row.optionalID(4), arrival: LegalArrival(reached: row.day(7), by: row.value(8)),
            atCourt: row.optionalDay(9), helpedBy: row.text(10), wish: row.text(11), reasons: row.text(12))
        noted = try Noted(row, from: 13)
        trial = try row.isNull(15) ? nil : Trial(row)
        dismissal = try row.isNull(21) ? nil : Dismissal(row)
        handover = try row.isNull(28) ? nil : Handover(row, enclosures)
        withdrawal = try row.isNull(32)
            ? nil : Withdrawal(day: row.day(32), told: row.text(33), noted: Noted(row, from: 34))
    }
}

extension AppealRecord.Trial {
    fileprivate init(_ row: borrowing Row) throws {
        (outcome, received, lastDay) = (try row.value(15), try row.optionalDay(16), try row.optionalDay(17))
        (reasons, noted) = (try row.text(18), try Noted(row, from: 19))
    }
}

extension AppealRecord.Handover {
    fileprivate init(_ row: borrowing Row, _ enclosures: [AppealEnclosure]) throws {
        (day, court, others, by) = (try row.day(28), try row.text(29), try row.text(30), try row.text(31))
        self.enclosures = enclosures
    }
}

extension AppealRecord.Dismissal {
    fileprivate init(_ row: borrowing Row) throws {
        (diaryNumber, reasons, day) = (try row.text(21), try row.text(22), try row.day(23))
        (by, point) = (try row.text(24), try row.text(25))
        received = try row.isNull(26) ? nil : (day: row.day(26), shown: row.text(27))
    }
}
