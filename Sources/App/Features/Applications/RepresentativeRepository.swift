import Casework
import Law
import SQL
import Store

/// Every statement on who acts for a person. They are added and ended, never changed; the schema's triggers
/// agree.
enum RepresentativeRepository {
    static func insert(
        _ facts: RepresentativeFacts, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws -> RepresentativeID {
        let id: RepresentativeID = transaction.newID()
        try transaction.run(
            """
            INSERT INTO representative (id, episode_id, kind, name, phone, scope, evidence, valid_from,
              valid_to, noted_at, noted_by)
            VALUES (\(id), \(grant.episodeID), \(facts.kind), \(facts.name), \(facts.phone), \(facts.scope),
                    \(facts.evidence), \(facts.validFrom), \(facts.validTo), \(transaction.now),
                    \(grant.actor.accountID))
            """)
        return id
    }

    static func end(
        _ representative: RepresentativeID, by account: AccountID, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO representative_ending (representative_id, ended_on, noted_at, noted_by)
            VALUES (\(representative), \(transaction.now.day), \(transaction.now), \(account))
            """)
    }

    /// All of a case, latest first.
    static func all(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [RepresentativeRecord] {
        try transaction.all(
            """
            SELECT r.id, r.kind, r.name, r.phone, r.scope, r.evidence, r.valid_from, r.valid_to, x.ended_on,
                   n.name
            FROM representative r JOIN account n ON n.id = r.noted_by
            LEFT JOIN representative_ending x ON x.representative_id = r.id
            WHERE r.episode_id = \(grant.episodeID) ORDER BY r.noted_at DESC, r.id DESC
            """
        ) { row in
            try RepresentativeRecord(
                id: row.id(0),
                facts: RepresentativeFacts(
                    kind: row.value(1), name: row.text(2), phone: row.text(3), scope: row.text(4),
                    evidence: row.value(5), validFrom: row.day(6), validTo: row.optionalDay(7)),
                endedOn: row.optionalDay(8), notedByName: row.text(9))
        }
    }

    /// Nil if the case has no such representative.
    static func find(
        _ id: RepresentativeID, under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> RepresentativeRecord? {
        try all(under: grant, transaction).first { $0.id == id }
    }
}
