import Casework
import Law
import SQL
import Store

/// Every statement on ways on. Paths and steps are added, never changed; the schema's triggers agree.
enum OnwardRepository {
    /// In the order they were begun.
    static func all(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [OnwardRecord] {
        let steps = try steps(under: grant, transaction)
        return try transaction.all(
            """
            SELECT p.id, p.party, p.name, p.aim, p.noted_at, a.name
            FROM onward_path p JOIN account a ON a.id = p.noted_by
            WHERE p.episode_id = \(grant.episodeID) ORDER BY p.id
            """
        ) { row in
            let id: OnwardPathID = try row.id(0)
            let to = try NamedParty(row.value(1), row.text(2))
            return try OnwardRecord(
                id: id, path: OnwardPath(to: to, aim: row.text(3)), noted: Noted(row, from: 4),
                steps: steps.filter { $0.path == id }.map(\.step))
        }
    }

    private static func steps(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [(path: OnwardPathID, step: OnwardRecord.Step)] {
        try transaction.all(
            """
            SELECT s.path_id, s.stage, s.day, s.doer, s.words, s.noted_at, a.name
            FROM onward_step s JOIN onward_path p ON p.id = s.path_id JOIN account a ON a.id = s.noted_by
            WHERE p.episode_id = \(grant.episodeID) ORDER BY s.day, s.id
            """
        ) { row in
            let step = try OnwardPath.Step(
                stage: row.value(1), day: row.day(2), doer: row.value(3), words: row.text(4))
            return try (row.id(0), OnwardRecord.Step(step: step, noted: Noted(row, from: 5)))
        }
    }

    static func insert(
        _ path: OnwardPath, id: OnwardPathID, with partner: PartnerID?, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO onward_path (id, episode_id, partner_id, party, name, aim, noted_at, noted_by)
            VALUES (\(id), \(grant.episodeID), \(partner), \(path.to.party), \(path.to.name), \(path.aim),
                    \(transaction.now), \(grant.actor.accountID))
            """)
    }

    /// What the others do and what the person is in; nothing is told of the person by it.
    static func insert(
        _ step: OnwardPath.Step, of path: OnwardPathID, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        let id: OnwardStepID = transaction.newID()
        try transaction.run(
            """
            INSERT INTO onward_step (id, path_id, stage, day, doer, words, noted_at, noted_by)
            VALUES (\(id), \(path), \(step.stage), \(step.day), \(step.doer), \(step.words),
                    \(transaction.now), \(grant.actor.accountID))
            """)
    }

    /// What the unit did alone: the others were told, on this ground.
    static func insert(
        _ step: OnwardPath.Step, of path: OnwardPathID, on ground: consuming SharingGround,
        under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        try insert(step, of: path, under: grant, transaction)
    }
}
