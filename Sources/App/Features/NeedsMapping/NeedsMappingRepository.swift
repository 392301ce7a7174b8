import Casework
import Law
import SQL
import Store

/// Every statement on mappings and how they went on. What happened is added, never changed.
enum NeedsMappingRepository {
    /// Nil where none has been begun.
    static func find(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> NeedsMapping? {
        let head = try head(under: grant, transaction)
        return try head.map { head in
            NeedsMapping(
                id: head.id, begunAt: head.begunAt, begunBy: head.begunBy,
                begunReason: head.begunReason, isCaseOpen: head.isCaseOpen,
                turns: try turns(of: head.id, transaction),
                occasions: try MappingOccasionRepository.all(of: head.id, transaction),
                tasks: try MappingTaskRepository.all(of: head.id, transaction),
                diagnoses: try MappingDiagnosisRepository.all(of: head.id, transaction),
                forms: try MappingFormRepository.all(under: grant, transaction))
        }
    }

    private struct Head {
        let id: NeedsMappingID
        let begunAt: Instant
        let begunBy: String
        let begunReason: String
        let isCaseOpen: Bool
    }

    private static func head(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> Head? {
        try transaction.first(
            """
            SELECT m.id, m.begun_at, a.name, m.begun_reason, e.ended_on IS NULL
            FROM needs_mapping m JOIN account a ON a.id = m.begun_by JOIN episode e ON e.id = m.episode_id
            WHERE m.episode_id = \(grant.episodeID)
            """
        ) { row in
            try Head(
                id: row.id(0), begunAt: row.instant(1), begunBy: row.text(2), begunReason: row.text(3),
                isCaseOpen: row.bool(4))
        }
    }

    private static func turns(
        of mapping: NeedsMappingID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [NeedsMapping.Turn] {
        try transaction.all(
            """
            SELECT t.turn, t.stopped_by, t.proposal, t.words, t.turned_at, a.name
            FROM needs_mapping_turn t JOIN account a ON a.id = t.turned_by
            WHERE t.mapping_id = \(mapping) ORDER BY t.number
            """
        ) { row in
            try NeedsMapping.Turn(
                kind: row.value(0), stoppedBy: row.optionalValue(1), proposal: row.optionalValue(2),
                words: row.text(3), at: row.instant(4), by: row.text(5))
        }
    }

    /// The mapping if something can be written in it: open, in an open case. Nil otherwise.
    static func openID(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> NeedsMappingID? {
        try transaction.first("SELECT id FROM open_needs_mapping WHERE episode_id = \(grant.episodeID)") {
            try $0.id(0)
        }
    }

    static func exists(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> Bool {
        try transaction.first("SELECT 1 FROM needs_mapping WHERE episode_id = \(grant.episodeID)") {
            try $0.int(0)
        } != nil
    }

    static func insert(
        _ id: NeedsMappingID, reason: String, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO needs_mapping (id, episode_id, begun_at, begun_by, begun_reason)
            VALUES (\(id), \(grant.episodeID), \(transaction.now), \(grant.actor.accountID), \(reason))
            """)
    }

    static func insert(
        _ kind: NeedsMapping.Turn.Kind, by stopper: MappingStopper? = nil, proposal: MappingProposal? = nil,
        words: String = "", under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO needs_mapping_turn (mapping_id, number, turn, stopped_by, proposal, words, turned_at,
                turned_by)
            SELECT m.id, (SELECT coalesce(max(t.number), 0) + 1 FROM needs_mapping_turn t
                    WHERE t.mapping_id = m.id),
                \(kind), \(stopper), \(proposal), \(words), \(transaction.now), \(grant.actor.accountID)
            FROM needs_mapping m WHERE m.episode_id = \(grant.episodeID)
            """)
    }

    /// The case is in its mapping from now on; its next step stands as it was planned.
    static func enterPhase(under grant: CaseGrant, _ transaction: borrowing WriteTransaction) throws {
        try transaction.run(
            """
            UPDATE episode SET phase = 'needsMapping'
            WHERE id = \(grant.episodeID) AND phase = 'assessmentMeeting'
            """)
    }
}
