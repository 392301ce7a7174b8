import Casework
import Law
import SQL
import Store
import Web

/// Every statement on the texts of an investigation. They stand once they have gone to a decision; the
/// schema's triggers agree.
enum InvestigationRepository {
    static func sheet(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> InvestigationSheet? {
        try transaction.first(
            """
            SELECT i.questions, i.own_view, i.wishes, i.interpreter, i.interpreter_note, i.assessment,
                   i.met_otherwise, i.other_ways, i.proposal, i.proposal_text, i.version, i.changed_at,
                   c.name, i.ready_at, r.name
            FROM investigation i JOIN account c ON c.id = i.changed_by
            LEFT JOIN account r ON r.id = i.ready_by
            WHERE i.episode_id = \(grant.episodeID)
            """
        ) { row in
            try InvestigationSheet(
                texts: InvestigationTexts(row), version: row.int(10), changed: Noted(row, from: 11),
                ready: row.isNull(13) ? nil : Noted(row, from: 13))
        }
    }

    /// What the database has kept at each change, oldest first.
    static func versions(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [InvestigationVersion] {
        try transaction.all(
            """
            SELECT v.questions, v.own_view, v.wishes, v.interpreter, v.interpreter_note, v.assessment,
                   v.met_otherwise, v.other_ways, v.proposal, v.proposal_text, v.changed_at, a.name
            FROM investigation_version v JOIN account a ON a.id = v.changed_by
            WHERE v.episode_id = \(grant.episodeID) ORDER BY v.version
            """
        ) { try InvestigationVersion(texts: InvestigationTexts($0), changed: Noted($0, from: 10)) }
    }
}

extension InvestigationRepository {
    /// From here on the texts stand.
    static func finish(under grant: CaseGrant, _ transaction: borrowing WriteTransaction) throws {
        let changed = try transaction.run(
            """
            UPDATE investigation SET ready_at = \(transaction.now), ready_by = \(grant.actor.accountID)
            WHERE episode_id = \(grant.episodeID) AND ready_at IS NULL
            """)
        guard changed == 1 else { throw RouteRefusal.stale }
    }
}

extension InvestigationTexts: InvestigationRecord {
    static var event: AuditEvent { .investigationWritten }

    func problems(in place: InvestigationPlace, today: Day) -> [InvestigationProblem] { [] }

    /// Throws `RouteRefusal.stale` if somebody else has written meanwhile, or it has gone to a decision.
    func keep(
        in place: InvestigationPlace, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        if place.file.sheet == nil {
            guard place.version == 0 else { throw RouteRefusal.stale }
            return try insert(under: grant, transaction)
        }
        let changed = try transaction.run(
            """
            UPDATE investigation SET questions = \(questions), own_view = \(ownView), wishes = \(wishes),
                interpreter = \(interpreter), interpreter_note = \(interpreterNote),
                assessment = \(assessment), met_otherwise = \(metOtherwise), other_ways = \(otherWays),
                proposal = \(proposal), proposal_text = \(proposalText), version = version + 1,
                changed_at = \(transaction.now), changed_by = \(grant.actor.accountID)
            WHERE episode_id = \(grant.episodeID) AND version = \(place.version) AND ready_at IS NULL
            """)
        guard changed == 1 else { throw RouteRefusal.stale }
    }

    private func insert(under grant: CaseGrant, _ transaction: borrowing WriteTransaction) throws {
        try transaction.run(
            """
            INSERT INTO investigation (episode_id, questions, own_view, wishes, interpreter, interpreter_note,
              assessment, met_otherwise, other_ways, proposal, proposal_text, version, changed_at, changed_by)
            VALUES (\(grant.episodeID), \(questions), \(ownView), \(wishes), \(interpreter),
                    \(interpreterNote), \(assessment), \(metOtherwise), \(otherWays), \(proposal),
                    \(proposalText), 1, \(transaction.now), \(grant.actor.accountID))
            """)
    }

    /// Ten columns.
    fileprivate init(_ row: borrowing Row) throws {
        self.init()
        (questions, ownView, wishes) = (try row.text(0), try row.text(1), try row.text(2))
        (interpreter, interpreterNote) = (try row.optionalValue(3), try row.text(4))
        (assessment, metOtherwise, otherWays) = (try row.text(5), try row.optionalValue(6), try row.text(7))
        (proposal, proposalText) = (try row.optionalValue(8), try row.text(9))
    }
}

extension Noted {
    /// Two columns: when and by whom.
    init(_ row: borrowing Row, from column: Int) throws {
        at = try row.instant(column)
        by = try row.text(column + 1)
    }
}
