import Casework
import Law
import SQL
import Store
import Web

/// Every statement on what happens at the courts. It is added, never changed; the schema's triggers agree.
enum CourtRepository {
    /// In the order they were noted.
    static func events(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [(appeal: AppealID, event: CourtEvent)] {
        try transaction.all(
            """
            SELECT e.appeal_id, e.kind, e.court, e.happened_on, e.answer_by, e.text, e.noted_at, n.name
            FROM court_event e JOIN appeal a ON a.id = e.appeal_id JOIN decision d ON d.id = a.decision_id
            JOIN account n ON n.id = e.noted_by
            WHERE d.episode_id = \(grant.episodeID) ORDER BY e.noted_at, e.id
            """
        ) { row in
            try (
                appeal: row.id(0),
                event: CourtEvent(
                    kind: row.value(1), court: row.value(2), day: row.day(3), answerBy: row.optionalDay(4),
                    text: row.text(5), noted: Noted(row, from: 6))
            )
        }
    }

    static func judgments(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [(appeal: AppealID, judgment: Judgment)] {
        try transaction.all(
            """
            SELECT j.appeal_id, j.id, j.court, j.given_on, j.outcome, j.court_number, j.text,
                   coalesce(j.last_day, k.last_day), j.noted_at, n.name, c.carried_on, c.text,
                   c.decision_id, cn.name
            FROM appeal_judgment j JOIN appeal a ON a.id = j.appeal_id JOIN decision d ON d.id = a.decision_id
            JOIN account n ON n.id = j.noted_by LEFT JOIN judgment_carrying_out c ON c.judgment_id = j.id
            LEFT JOIN account cn ON cn.id = c.noted_by
            LEFT JOIN judgment_last_day k ON k.judgment_id = j.id
            WHERE d.episode_id = \(grant.episodeID) ORDER BY j.noted_at, j.id
            """
        ) { try (appeal: $0.id(0), judgment: Judgment($0)) }
    }

    /// - Parameter ground: for what the board says to the court; the schema's trigger agrees.
    static func insert(
        _ event: NotedCourtEvent, _ id: CourtEventID, at court: CourtLevel,
        toldOn ground: consuming SharingGround?, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        guard event.kind != .statementGiven || ground != nil else { throw CommandRefusal.againstRules }
        try transaction.run(
            """
            INSERT INTO court_event (id, appeal_id, kind, court, happened_on, answer_by, text, noted_at,
              noted_on, noted_by)
            VALUES (\(id), \(event.appeal), \(event.kind), \(court), \(event.day), \(event.answerBy),
                    \(event.text), \(transaction.now), \(transaction.now.day), \(grant.actor.accountID))
            """)
    }

    static func insert(
        _ judgment: NotedJudgment, at court: CourtLevel, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        let id: JudgmentID = transaction.newID()
        try transaction.run(
            """
            INSERT INTO appeal_judgment (id, appeal_id, court, given_on, outcome, court_number, text,
              last_day, noted_at, noted_on, noted_by)
            VALUES (\(id), \(judgment.appeal), \(court), \(judgment.day), \(judgment.outcome),
                    \(judgment.courtNumber), \(judgment.text), \(judgment.lastDay), \(transaction.now),
                    \(transaction.now.day), \(grant.actor.accountID))
            """)
    }

    static func insert(
        _ noted: NotedLastDay, of judgment: JudgmentID, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO judgment_last_day (judgment_id, last_day, shown, noted_at, noted_by)
            VALUES (\(judgment), \(noted.lastDay), \(noted.shown), \(transaction.now),
                    \(grant.actor.accountID))
            """)
    }

    static func insert(
        _ done: CarriedOutJudgment, of judgment: JudgmentID, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO judgment_carrying_out (judgment_id, carried_on, text, decision_id, noted_at, noted_on,
              noted_by)
            VALUES (\(judgment), \(done.day), \(done.text), \(done.decision), \(transaction.now),
                    \(transaction.now.day), \(grant.actor.accountID))
            """)
    }
}

extension Judgment {
    fileprivate init(_ row: borrowing Row) throws {
        (id, court, day) = (try row.id(1), try row.value(2), try row.day(3))
        (outcome, courtNumber, text) = (try row.value(4), try row.text(5), try row.text(6))
        (lastDay, noted) = (try row.optionalDay(7), try Noted(row, from: 8))
        carriedOut = try row.isNull(10)
            ? nil
            : CarryingOut(
                day: row.day(10), text: row.text(11), decision: row.optionalID(12), by: row.text(13))
    }
}
