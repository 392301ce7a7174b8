import Casework
import Law
import SQL
import Store

/// Every statement on an investigation's facts and on declarations of bias. They are added, never changed;
/// the schema's triggers agree.
enum InvestigationFactRepository {
    static func entries(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [InvestigationFact] {
        try transaction.all(
            """
            SELECT f.id, f.text, f.source, f.learnt_on, f.corrects, f.noted_at, a.name
            FROM investigation_fact f JOIN account a ON a.id = f.noted_by
            WHERE f.episode_id = \(grant.episodeID) ORDER BY f.learnt_on, f.id
            """
        ) { row in
            try InvestigationFact(
                id: row.id(0),
                content: NewFact(
                    text: row.text(1), source: row.text(2), learntOn: row.day(3),
                    corrects: row.optionalID(4)),
                noted: Noted(row, from: 5))
        }
    }

    static func declarations(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [BiasDeclaration] {
        try transaction.all(
            """
            SELECT d.account_id, a.name, d.ground, d.comment, d.declared_at
            FROM bias_declaration d JOIN account a ON a.id = d.account_id
            WHERE d.episode_id = \(grant.episodeID) ORDER BY d.declared_at, d.id
            """
        ) { row in
            try BiasDeclaration(
                account: row.id(0), name: row.text(1), ground: row.optionalValue(2), comment: row.text(3),
                at: row.instant(4))
        }
    }
}

extension NewFact {
    func keep(
        in place: InvestigationPlace, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        let id: InvestigationFactID = transaction.newID()
        try transaction.run(
            """
            INSERT INTO investigation_fact (id, episode_id, text, source, learnt_on, corrects, noted_at,
              noted_on, noted_by)
            VALUES (\(id), \(grant.episodeID), \(text), \(source), \(learntOn), \(corrects),
                    \(transaction.now), \(transaction.now.day), \(grant.actor.accountID))
            """)
    }
}

extension BiasAnswer {
    func keep(
        in place: InvestigationPlace, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        let id: BiasDeclarationID = transaction.newID()
        try transaction.run(
            """
            INSERT INTO bias_declaration (id, episode_id, account_id, ground, comment, declared_at)
            VALUES (\(id), \(grant.episodeID),
                    \(grant.actor.accountID), \(ground), \(comment), \(transaction.now))
            """)
    }
}
