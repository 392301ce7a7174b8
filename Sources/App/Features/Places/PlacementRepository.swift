import Casework
import Law
import SQL
import Store

/// Reads places: of one case, and of a programme's days. It reads nobody's name.
enum PlacementRepository {
    /// Of a case, in the order that they began.
    static func all(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [PlacementRecord] {
        let interruptions = try interruptions(under: grant, transaction)
        return try transaction.all(
            """
            SELECT p.id, p.kind, p.reserved_by, p.follows_id, p.started_on, p.decision_id, p.told_on,
                   p.told_by, p.told_how, b.name, p.allowed_why, p.noted_at, n.name, x.ended_on, x.reason,
                   x.text, x.noted_at, y.name, t.name
            FROM placement p JOIN account n ON n.id = p.noted_by LEFT JOIN account b ON b.id = p.allowed_by
            LEFT JOIN account t ON t.id = p.told_by
            LEFT JOIN placement_ending x ON x.placement_id = p.id LEFT JOIN account y ON y.id = x.noted_by
            WHERE p.episode_id = \(grant.episodeID) ORDER BY p.started_on, p.id
            """
        ) { try PlacementRecord($0, interruptions) }
    }

    private static func interruptions(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [PlacementID: [PlacementRecord.Interruption]] {
        var found: [PlacementID: [PlacementRecord.Interruption]] = [:]
        try transaction.each(
            """
            SELECT i.placement_id, i.id, i.interrupted_on, i.reason, i.text, i.noted_at, a.name,
                   r.resumed_on, r.noted_at, b.name
            FROM placement_interruption i JOIN placement p ON p.id = i.placement_id
            JOIN account a ON a.id = i.noted_by LEFT JOIN placement_resumption r ON r.interruption_id = i.id
            LEFT JOIN account b ON b.id = r.noted_by
            WHERE p.episode_id = \(grant.episodeID) ORDER BY i.interrupted_on, i.id
            """
        ) { row in
            try found[row.id(0), default: []].append(PlacementRecord.Interruption(row))
        }
        return found
    }

    /// Of cases `e`: the person has a place, or waits for one.
    static let hasPlace: SQL = """
        (EXISTS (SELECT 1 FROM placement s WHERE s.episode_id = e.id
            AND NOT EXISTS (SELECT 1 FROM placement_ending x WHERE x.placement_id = s.id))
          OR EXISTS (SELECT 1 FROM queue_entry q WHERE q.episode_id = e.id
            AND NOT EXISTS (SELECT 1 FROM queue_leaving l WHERE l.entry_id = q.id)))
        """

    /// The programme's places that were taken on some day since.
    static func stays(
        in programme: ProgrammeID, since day: Day, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [PlaceStay] {
        try transaction.all(
            """
            SELECT p.kind, p.started_on, x.ended_on
            FROM placement p LEFT JOIN placement_ending x ON x.placement_id = p.id
            WHERE p.programme_id = \(programme) AND (x.ended_on IS NULL OR x.ended_on > \(day))
            """
        ) { try PlaceStay(kind: $0.value(0), startedOn: $0.day(1), endedOn: $0.optionalDay(2)) }
    }

    /// What has been decided that gives support in the case, in the order that it was decided.
    static func decisions(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [DecisionSpan] {
        try transaction.all(
            """
            SELECT d.id, d.decided_on, d.period_from, d.period_to,
                   coalesce(min(n.period_from, l.lapsed_on), n.period_from, l.lapsed_on)
            FROM decision d LEFT JOIN decision n ON n.changes_id = d.id AND n.state = 'issued'
            LEFT JOIN decision_lapse l ON l.decision_id = d.id
            WHERE d.episode_id = \(grant.episodeID) AND d.state = 'issued'
              AND d.outcome IN ('grant', 'partialGrant', 'change') ORDER BY d.decided_on, d.id
            """
        ) { try DecisionSpan($0, from: 0) }
    }

    /// Whether an application waits for its decision, or a decision is being written.
    static func isBeingDecided(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> Bool {
        try transaction.first(
            """
            SELECT 1 FROM episode e WHERE e.id = \(grant.episodeID) AND (
              EXISTS (SELECT 1 FROM decision d WHERE d.episode_id = e.id AND d.state <> 'issued')
              OR EXISTS (SELECT 1 FROM application a WHERE a.episode_id = e.id AND NOT EXISTS (
                SELECT 1 FROM decision d WHERE d.application_id = a.id)))
            """
        ) { try $0.int(0) } != nil
    }

    /// Where a case stands now: with the authority while that investigates or decides, though the support
    /// goes on; else in the queue, with support, or where it was before either.
    static func phase(
        of before: Casework.Phase, under grant: CaseGrant,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> Casework.Phase {
        if before == .investigation { return before }
        if try isBeingDecided(under: grant, transaction) { return .decision }
        return try transaction.first(
            """
            SELECT CASE
              WHEN EXISTS (SELECT 1 FROM queue_entry q WHERE q.episode_id = e.id AND NOT EXISTS (
                SELECT 1 FROM queue_leaving l WHERE l.entry_id = q.id)) THEN 'placement'
              WHEN EXISTS (SELECT 1 FROM placement p WHERE p.episode_id = e.id) THEN 'plan'
              WHEN EXISTS (SELECT 1 FROM decision d WHERE d.episode_id = e.id) THEN 'decision'
              WHEN EXISTS (SELECT 1 FROM needs_mapping m WHERE m.episode_id = e.id) THEN 'needsMapping'
              ELSE 'assessmentMeeting' END
            FROM episode e WHERE e.id = \(grant.episodeID)
            """
        ) { try $0.value(0) } ?? before
    }
}

extension PlacementRecord.Interruption {
    fileprivate init(_ row: borrowing Row) throws {
        (id, from, reason) = (try row.id(1), try row.day(2), try row.value(3))
        (text, noted) = (try row.text(4), try Noted(row, from: 5))
        resumption = try row.isNull(7)
            ? nil : PlacementRecord.Resumption(on: row.day(7), noted: Noted(row, from: 8))
    }
}

extension PlacementRecord {
    fileprivate init(
        _ row: borrowing Row, _ all: [PlacementID: [Interruption]]
    ) throws {
        id = try row.id(0)
        (kind, reservedBy, follows) = (try row.value(1), try row.text(2), try row.optionalID(3))
        (startedOn, decision) = (try row.day(4), try row.optionalID(5))
        told = try row.isNull(6) ? nil : ToldOfRight(day: row.day(6), by: row.id(7), way: row.value(8))
        toldBy = try row.optionalText(18)
        allowance = try row.isNull(9) ? nil : Allowance(by: row.text(9), why: row.text(10))
        noted = try Noted(row, from: 11)
        ending = try row.isNull(13)
            ? nil
            : Ending(
                on: row.day(13), reason: row.value(14), text: row.text(15), noted: Noted(row, from: 16))
        interruptions = all[id] ?? []
    }
}
