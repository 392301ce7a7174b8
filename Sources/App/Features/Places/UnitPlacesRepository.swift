import Casework
import Law
import SQL
import Store

/// Reads a whole programme's places, queue and work. It orders nothing by anything of a person but how long
/// they have waited.
enum UnitPlacesRepository {
    static func read(
        _ programme: ProgrammeRepository.Record, since day: Day, today: Day,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> UnitPlaces {
        UnitPlaces(
            programme: programme,
            versions: DatedChanges(try ProgrammeVersionRepository.all(of: programme.id, transaction)),
            taken: try taken(in: programme.id, since: day, today: today, transaction),
            queue: try queue(in: programme.id, transaction),
            granted: try granted(in: programme.id, today: today, transaction),
            loads: try CaseloadRepository.loads(in: programme.id, today: today, transaction))
    }

    private static func taken(
        in programme: ProgrammeID, since day: Day, today: Day,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [UnitPlaces.Taken] {
        let decided = try decided(in: programme, transaction)
        return try transaction.all(
            """
            SELECT p.kind, p.started_on, x.ended_on, p.episode_id
            FROM placement p LEFT JOIN placement_ending x ON x.placement_id = p.id
            WHERE p.programme_id = \(programme) AND (x.ended_on IS NULL OR x.ended_on > \(day))
            """
        ) { row in
            let spans = try decided[row.id(3)] ?? []
            return try UnitPlaces.Taken(
                PlaceStay(kind: row.value(0), startedOn: row.day(1), endedOn: row.optionalDay(2)),
                spans.map(\.span), toEnd: spans.filter(\.isToEnd).map(\.span.id), on: today)
        }
    }

    /// What is decided for those who have a place, and whether its latest follow-up proposes that it ends.
    private static func decided(
        in programme: ProgrammeID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [EpisodeID: [(span: DecisionSpan, isToEnd: Bool)]] {
        var found: [EpisodeID: [(span: DecisionSpan, isToEnd: Bool)]] = [:]
        try transaction.each(
            """
            SELECT d.episode_id, d.id, d.decided_on, d.period_from, d.period_to, n.period_from,
                   coalesce((SELECT f.proposal = 'end' FROM follow_up f WHERE f.decision_id = d.id
                     ORDER BY f.held_on DESC, f.id DESC LIMIT 1), 0)
            FROM decision d LEFT JOIN decision n ON n.changes_id = d.id AND n.state = 'issued'
            WHERE d.episode_id IN (SELECT p.episode_id FROM placement p WHERE p.programme_id = \(programme))
              AND d.state = 'issued' AND d.outcome IN ('grant', 'partialGrant', 'change')
            ORDER BY d.decided_on, d.id
            """
        ) { row in
            try found[row.id(0), default: []].append((DecisionSpan(row, from: 1), row.bool(6)))
        }
        return found
    }

    private static func queue(
        in programme: ProgrammeID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [UnitPlaces.Waiting] {
        try transaction.all(
            """
            SELECT e.number, p.name, p.is_protected, q.kind, q.entered_on, q.reason,
                   \(LastContactRepository.latest), coalesce(u.next_step, e.next_step),
                   coalesce(u.next_step_on, e.next_step_on), o.id IS NOT NULL,
                   (SELECT a.answer FROM place_offer_answer a WHERE a.offer_id = o.id
                     ORDER BY a.answered_on DESC, a.id DESC LIMIT 1)
            FROM queue_entry q JOIN episode e ON e.id = q.episode_id JOIN person p ON p.id = e.person_id
            LEFT JOIN unit_step u ON u.episode_id = e.id AND \(UnitStepRepository.holds)
            LEFT JOIN place_offer o ON o.entry_id = q.id AND NOT EXISTS (
              SELECT 1 FROM place_offer_answer a WHERE a.offer_id = o.id AND a.answer = 'no')
            WHERE q.programme_id = \(programme) AND e.ended_on IS NULL AND NOT EXISTS (
              SELECT 1 FROM queue_leaving l WHERE l.entry_id = q.id)
            ORDER BY q.entered_on, q.id
            """
        ) { try UnitPlaces.Waiting($0) }
    }

    /// Of cases `e`: support is given without a place, since an earlier grant or this one.
    private static let isGiven: SQL = """
        EXISTS (SELECT 1 FROM standing_execution_event x JOIN decision o ON o.id = x.decision_id
          WHERE o.episode_id = e.id AND x.kind IN ('started', 'resumed') AND NOT EXISTS (
            SELECT 1 FROM standing_execution_event y JOIN decision p ON p.id = y.decision_id
            WHERE p.episode_id = e.id AND y.kind = 'interrupted' AND y.id > x.id))
        """

    private static func granted(
        in programme: ProgrammeID, today: Day, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [UnitPlaces.Granted] {
        try transaction.all(
            """
            SELECT e.number, p.name, p.is_protected, min(d.period_from)
            FROM decision d JOIN episode e ON e.id = d.episode_id JOIN person p ON p.id = e.person_id
            WHERE e.programme_id = \(programme) AND e.ended_on IS NULL AND e.joined_to IS NULL
              AND d.state = 'issued' AND d.outcome IN ('grant', 'partialGrant', 'change')
              AND d.period_to >= \(today)
              AND NOT EXISTS (SELECT 1 FROM decision n WHERE n.changes_id = d.id AND n.state = 'issued')
              AND NOT EXISTS (SELECT 1 FROM placement s WHERE s.episode_id = e.id) AND NOT \(isGiven)
              AND NOT EXISTS (SELECT 1 FROM queue_entry q WHERE q.episode_id = e.id AND NOT EXISTS (
                SELECT 1 FROM queue_leaving l WHERE l.entry_id = q.id))
            GROUP BY e.id, e.number, p.name, p.is_protected ORDER BY min(d.period_from), e.id
            """
        ) { try UnitPlaces.Granted($0) }
    }
}

extension UnitPlaces.Waiting {
    fileprivate init(_ row: borrowing Row) throws {
        (number, name, isProtected) = (try row.text(0), try row.text(1), try row.bool(2))
        (kind, enteredOn, reason) = (try row.value(3), try row.day(4), try row.value(5))
        (lastContact, nextStep) = (try row.optionalDay(6), try row.value(7))
        (nextOn, isOffered, answer) = (try row.day(8), try row.bool(9), try row.optionalValue(10))
    }
}

extension UnitPlaces.Granted {
    fileprivate init(_ row: borrowing Row) throws {
        (number, name, isProtected) = (try row.text(0), try row.text(1), try row.bool(2))
        from = try row.day(3)
    }
}
