import Casework
import Law
import SQL
import Store
import Web

/// Every statement that reads decisions. None of them decides who may see one.
enum DecisionRepository {
    /// All of a case, latest first.
    static func all(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [DecisionRecord] {
        try transaction.all(
            """
            SELECT d.id, d.application_id, d.changes_id, d.ground, d.outcome, d.asked, d.granted, d.refused,
                   d.period_from, d.period_to, d.reasons, d.alternatives, d.state, d.version, d.changed_at,
                   c.name, d.presented_by, p.name, d.decided_on, i.name, g.point, d.diary_number, l.sha256,
                   k.ground, d.issued_at, n.answer, n.body, n.committee, n.met_on, n.paragraph, n.minutes,
                   n.certified_on, n.text, n.dissent, n.absent
            FROM decision d JOIN account c ON c.id = d.changed_by
            LEFT JOIN account p ON p.id = d.presented_by LEFT JOIN account i ON i.id = d.issued_by
            LEFT JOIN delegation g ON g.id = d.delegation_id
            LEFT JOIN board_answer n ON n.id = d.board_answer_id
            LEFT JOIN decision_letter l ON l.decision_id = d.id
            LEFT JOIN decision_change k ON k.decision_id = d.id AND k.version = d.version
            WHERE d.episode_id = \(grant.episodeID) ORDER BY d.id DESC
            """
        ) { try DecisionRecord($0) }
    }

    /// One is being reviewed or is approved; or one was issued and no application waits.
    static func isBeingDecided(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> Bool {
        try transaction.first(
            """
            SELECT 1 FROM decision d
            WHERE d.episode_id = \(grant.episodeID) AND (d.state IN ('inReview', 'approved', 'atBoard')
              OR (d.state <> 'issued' AND (SELECT n.answer FROM board_answer n WHERE n.decision_id = d.id
                ORDER BY n.number DESC LIMIT 1) <> 'returned')
              OR (d.state = 'issued' AND NOT EXISTS (
                SELECT 1 FROM application a WHERE a.episode_id = d.episode_id
                  AND NOT EXISTS (SELECT 1 FROM application_withdrawal w WHERE w.application_id = a.id)
                  AND NOT EXISTS (SELECT 1 FROM decision n WHERE n.application_id = a.id
                    AND n.state = 'issued'))))
            LIMIT 1
            """
        ) { try $0.int(0) } != nil
    }

    static func reviews(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [DecisionReview] {
        try transaction.all(
            """
            SELECT r.decision_id, r.verdict, r.comment, r.reviewed_at, a.name
            FROM decision_review r JOIN decision d ON d.id = r.decision_id
            JOIN account a ON a.id = r.reviewed_by
            WHERE d.episode_id = \(grant.episodeID) ORDER BY r.version DESC
            """
        ) { row in
            try DecisionReview(
                decision: row.id(0), isApproved: row.text(1) == "approved", comment: row.text(2),
                reviewed: Noted(row, from: 3))
        }
    }

    /// Who has written in one.
    static func authors(
        of decision: DecisionID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [AccountID] {
        try transaction.all(
            "SELECT account_id FROM decision_author WHERE decision_id = \(decision)"
        ) { try $0.id(0) }
    }

    /// The letter as it left, with the hash that was taken of it then.
    static func letter(
        of decision: DecisionID, under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> KeptOctets? {
        try transaction.first(
            """
            SELECT l.octets, l.sha256 FROM decision_letter l JOIN decision d ON d.id = l.decision_id
            WHERE l.decision_id = \(decision) AND d.episode_id = \(grant.episodeID)
            """
        ) { try KeptOctets(octets: $0.blob(0), sha256: $0.blob(1)) }
    }
}

extension DecisionRecord {
    fileprivate init(_ row: borrowing Row) throws {
        (id, application, changes) = (try row.id(0), try row.optionalID(1), try row.optionalID(2))
        var texts = try DecisionTexts(row, from: 3)
        texts.change = try row.optionalValue(23)
        self.texts = texts
        (state, version, changed) = (try row.value(12), try row.int(13), try Noted(row, from: 14))
        (presenter, presenterName) = (try row.optionalID(16), try row.optionalText(17))
        issue = try row.isNull(18) ? nil : Issue(row)
    }
}

extension DecisionRecord.Issue {
    fileprivate init(_ row: borrowing Row) throws {
        (day, diaryNumber) = (try row.day(18), try row.text(21))
        (sha256, at, notedBy) = (try row.blob(22), try row.instant(24), try row.text(19))
        decider = try row.isNull(20)
            ? .board(BoardAnswer(row, from: 25)) : .delegate(name: row.text(19), point: row.text(20))
    }
}

extension DecisionTexts {
    /// Nine columns, from the ground to the alternatives.
    fileprivate init(_ row: borrowing Row, from column: Int) throws {
        self.init()
        (ground, outcome) = (try row.optionalValue(column), try row.optionalValue(column + 1))
        (asked, granted) = (try row.text(column + 2), try row.text(column + 3))
        refused = try row.text(column + 4)
        (periodFrom, periodTo) = (try row.optionalDay(column + 5), try row.optionalDay(column + 6))
        (reasons, alternatives) = (try row.text(column + 7), try row.text(column + 8))
    }
}
