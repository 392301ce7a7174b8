import Casework
import Law
import SQL
import Store

/// Every statement on what is put before the board and what it decided. Nothing of it is ever changed; the
/// schema's triggers agree.
enum BoardRepository {
    static func file(
        of work: DecisionRecord?, under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> BoardFile {
        let unit = try StaffRepository.members(of: grant.programmeID, in: .execution, transaction)
        let presenters = try StaffRepository.members(of: grant.programmeID, in: .authority, transaction)
            .filter { one in !unit.contains { $0.account == one.account } }
        guard let work else { return BoardFile(proposals: [], answers: [], presenters: presenters) }
        return try BoardFile(
            proposals: proposals(of: work.id, transaction), answers: answers(to: work.id, transaction),
            presenters: presenters)
    }

    private static func proposals(
        of decision: DecisionID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [BoardProposal] {
        try transaction.all(
            """
            SELECT p.version, p.body, p.committee, p.meets_on, a.name, p.proposed_on, p.proposed_at, b.name
            FROM board_proposal p JOIN account a ON a.id = p.presented_by
            JOIN account b ON b.id = p.proposed_by
            WHERE p.decision_id = \(decision) ORDER BY p.version DESC
            """
        ) { row in
            try BoardProposal(
                version: row.int(0), body: BoardBody(kind: row.value(1), committee: row.text(2)),
                meetsOn: row.day(3), presenter: row.text(4), proposedOn: row.day(5),
                proposed: Noted(row, from: 6))
        }
    }

    private static func answers(
        to decision: DecisionID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [BoardAnswerRecord] {
        try transaction.all(
            """
            SELECT n.answer, n.body, n.committee, n.met_on, n.paragraph, n.minutes, n.certified_on, n.text,
                   n.dissent, n.absent, n.id, n.noted_at, a.name, n.version
            FROM board_answer n JOIN account a ON a.id = n.noted_by
            WHERE n.decision_id = \(decision) ORDER BY n.number DESC
            """
        ) { row in
            try BoardAnswerRecord(
                id: row.id(10), answer: BoardAnswer(row, from: 0), version: row.int(13),
                noted: Noted(row, from: 11))
        }
    }

    /// Whether the board has decided on an application, though its letter is not made yet.
    static func hasDecided(
        _ application: ApplicationID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> Bool {
        try transaction.first(
            """
            SELECT n.answer FROM board_answer n JOIN decision d ON d.id = n.decision_id
            WHERE d.application_id = \(application) ORDER BY n.number DESC LIMIT 1
            """
        ) { try $0.value(0, BoardAnswer.Kind.self) }.map { $0 != .returned } ?? false
    }

    static func insert(
        _ proposal: ProposedToBoard, of work: DecisionRecord, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO board_proposal (decision_id, version, body, committee, meets_on, presented_by,
              proposed_at, proposed_on, proposed_by)
            VALUES (\(work.id), \(work.version), \(proposal.body.kind), \(proposal.body.committee),
                    \(proposal.meetsOn), \(proposal.presenter), \(transaction.now), \(transaction.now.day),
                    \(grant.actor.accountID))
            """)
    }

    static func insert(
        _ answer: BoardAnswer, number: Int, of work: DecisionRecord, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        let id: BoardAnswerID = transaction.newID()
        try transaction.run(
            """
            INSERT INTO board_answer (id, decision_id, version, number, answer, body, committee, met_on,
              paragraph, minutes, certified_on, text, dissent, absent, noted_at, noted_on, noted_by)
            VALUES (\(id), \(work.id), \(work.version), \(number), \(answer.kind), \(answer.body.kind),
                    \(answer.body.committee), \(answer.metOn), \(answer.paragraph), \(answer.minutes),
                    \(answer.certifiedOn), \(answer.text), \(answer.dissent), \(answer.absent),
                    \(transaction.now), \(transaction.now.day), \(grant.actor.accountID))
            """)
    }
}

extension BoardAnswer {
    /// Ten columns, from the kind to who was absent.
    init(_ row: borrowing Row, from column: Int) throws {
        try self.init(
            kind: row.value(column),
            body: BoardBody(kind: row.value(column + 1), committee: row.text(column + 2)),
            metOn: row.day(column + 3), paragraph: row.text(column + 4), minutes: row.text(column + 5),
            certifiedOn: row.day(column + 6), text: row.text(column + 7), dissent: row.text(column + 8),
            absent: row.text(column + 9))
    }
}
