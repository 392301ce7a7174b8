import Casework
import Law
import SQL
import Store

/// Compares the minutes of every closed meeting of the walk with what the database says (I5), and asks the
/// tables what must always hold of meetings.
enum MeetingMemory {
    /// Throws `SimulationError.broken` at the first that differs.
    static func compare(_ simulator: Simulator, _ store: Store) throws {
        var told: [CaseMeetingID: [String: MeetingDecision]] = [:]
        for meeting in simulator.meetings.values { told.merge(meeting.minutes) { first, _ in first } }
        let kept = try store.read { try read($0) }
        guard kept == told else { throw SimulationError.broken("I5: ett protokoll minns annat") }
    }

    private static func read(
        _ transaction: borrowing ReadTransaction
    ) throws -> [CaseMeetingID: [String: MeetingDecision]] {
        var kept: [CaseMeetingID: [String: MeetingDecision]] = [:]
        try transaction.each(
            """
            SELECT m.id, e.number, i.decision, i.line, i.owner_id, i.next_on FROM case_meeting m
            JOIN case_meeting_item i ON i.meeting_id = m.id JOIN episode e ON e.id = i.episode_id
            WHERE m.closed_at IS NOT NULL AND i.decision IS NOT NULL
            """
        ) { row in
            kept[try row.id(0), default: [:]][try row.text(1)] = try MeetingDecision(
                kind: row.value(2), line: row.text(3), owner: row.id(4), day: row.day(5))
        }
        return kept
    }

    static let rules: [(String, SQL)] = [
        (
            "I1 a decision of a meeting that is no plan of the case",
            """
            SELECT count(*) FROM case_meeting_item i WHERE i.decision IS NOT NULL AND NOT EXISTS (
              SELECT 1 FROM planned_step s WHERE s.episode_id = i.episode_id AND s.note = i.line
                AND s.owner_id = i.owner_id AND s.next_step_on = i.next_on)
              AND NOT EXISTS (SELECT 1 FROM unit_step u WHERE u.episode_id = i.episode_id
                AND u.note = i.line AND u.owner_id = i.owner_id AND u.next_step_on = i.next_on)
            """
        ),
        (
            "a case that was not reached has not gone on to the next meeting",
            """
            SELECT count(*) FROM case_meeting m JOIN case_meeting_item i ON i.meeting_id = m.id
            WHERE m.closed_at IS NOT NULL AND i.decision IS NULL AND NOT EXISTS (
              SELECT 1 FROM case_meeting_item n WHERE n.episode_id = i.episode_id
                AND n.meeting_id > m.id)
              AND NOT EXISTS (SELECT 1 FROM episode e WHERE e.id = i.episode_id
                AND e.ended_on IS NOT NULL)
              AND NOT EXISTS (SELECT 1 FROM audit_entry a WHERE a.event = 'meetingCaseRemoved'
                AND a.episode_id = i.episode_id)
            """
        ),
        (
            "I8 a decision of a meeting without its entry",
            """
            SELECT max(0, (SELECT count(*) FROM case_meeting_item WHERE decision IS NOT NULL) -
              (SELECT count(*) FROM audit_entry
               WHERE event = 'meetingCaseDecided' AND person_id IS NOT NULL))
            """
        ),
        (
            "I8 closed meetings and their entries differ",
            """
            SELECT (SELECT count(*) FROM case_meeting WHERE closed_at IS NOT NULL) -
              (SELECT count(*) FROM audit_entry WHERE event = 'meetingClosed')
            """
        ),
    ]
}
