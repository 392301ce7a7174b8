import Casework
import Law
import SQL
import Store
import Web

/// Every statement that takes a decision a step on. Each throws `RouteRefusal.stale` if it is no longer where
/// it was; the schema's triggers say the rest. Repositories of their own rows keep to what was read before.
enum DecisionWritingRepository {
    static func insert(
        _ texts: DecisionTexts, of subject: DecisionSubject, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        let id: DecisionID = transaction.newID()
        try transaction.run(
            """
            INSERT INTO decision (id, episode_id, application_id, changes_id, ground, outcome, asked, granted,
              refused, period_from, period_to, reasons, alternatives, state, version, changed_at, changed_by)
            VALUES (\(id), \(grant.episodeID), \(subject.application), \(subject.decision), \(texts.ground),
                    \(texts.outcome), \(texts.asked), \(texts.granted), \(texts.refused),
                    \(texts.periodFrom), \(texts.periodTo), \(texts.reasons), \(texts.alternatives),
                    'drafted', 1, \(transaction.now), \(grant.actor.accountID))
            """)
        try say(texts.change, of: id, version: 1, transaction)
    }

    static func update(
        _ texts: DecisionTexts, of record: DecisionRecord, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try demand(
            transaction.run(
                """
                UPDATE decision SET ground = \(texts.ground), outcome = \(texts.outcome),
                    asked = \(texts.asked), granted = \(texts.granted), refused = \(texts.refused),
                    period_from = \(texts.periodFrom), period_to = \(texts.periodTo),
                    reasons = \(texts.reasons), alternatives = \(texts.alternatives), state = 'drafted',
                    version = version + 1, changed_at = \(transaction.now),
                    changed_by = \(grant.actor.accountID)
                WHERE id = \(record.id) AND version = \(record.version) AND state IN ('drafted', 'back')
                """))
        try say(texts.change, of: record.id, version: record.version + 1, transaction)
    }

    /// What lets the earlier decision be changed belongs to the version, as its texts do.
    private static func say(
        _ change: ChangeGround?, of decision: DecisionID, version: Int,
        _ transaction: borrowing WriteTransaction
    ) throws {
        guard let change else { return }
        try transaction.run(
            """
            INSERT INTO decision_change (decision_id, version, ground)
            VALUES (\(decision), \(version), \(change))
            """)
    }

    static func send(
        _ record: DecisionRecord, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        try demand(
            transaction.run(
                """
                UPDATE decision SET state = 'inReview', presented_by = \(grant.actor.accountID)
                WHERE id = \(record.id) AND version = \(record.version) AND state = 'drafted'
                """))
    }

    static func review(
        _ verdict: DecisionState, comment: String, of record: DecisionRecord, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        let version = record.version
        try transaction.run(
            """
            INSERT INTO decision_review (decision_id, version, verdict, comment, reviewed_at, reviewed_by)
            VALUES (\(record.id), \(version), \(verdict), \(comment), \(transaction.now),
                    \(grant.actor.accountID))
            """)
        try demand(
            transaction.run(
                """
                UPDATE decision SET state = \(verdict)
                WHERE id = \(record.id) AND version = \(version) AND state = 'inReview'
                """))
    }

    /// To the board, with whoever presents it there.
    static func put(
        _ record: DecisionRecord, presentedBy presenter: AccountID, _ transaction: borrowing WriteTransaction
    ) throws {
        try demand(
            transaction.run(
                """
                UPDATE decision SET state = 'atBoard', presented_by = \(presenter)
                WHERE id = \(record.id) AND version = \(record.version) AND state = 'approved'
                """))
    }

    /// From the board, or back from what was approved and not issued.
    static func bring(
        _ record: DecisionRecord, to state: DecisionState, _ transaction: borrowing WriteTransaction
    ) throws {
        try demand(
            transaction.run(
                """
                UPDATE decision SET state = \(state)
                WHERE id = \(record.id) AND version = \(record.version)
                  AND state IN ('approved', 'atBoard', 'back')
                """))
    }

    /// The letter first: nothing is issued without it.
    static func issue(
        _ record: DecisionRecord, _ letter: IssuedLetter, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO decision_letter (decision_id, octets, sha256, made_at)
            VALUES (\(record.id), \(letter.octets), \(letter.sha256), \(transaction.now))
            """)
        try demand(
            transaction.run(
                """
                UPDATE decision SET state = 'issued', decided_on = \(letter.decidedOn),
                    issued_at = \(transaction.now), issued_by = \(grant.actor.accountID),
                    delegation_id = \(letter.by.delegation), board_answer_id = \(letter.by.answer),
                    diary_number = \(letter.diaryNumber)
                WHERE id = \(record.id) AND version = \(record.version) AND state = 'approved'
                """))
    }

    private static func demand(_ changed: Int) throws {
        guard changed == 1 else { throw RouteRefusal.stale }
    }
}
