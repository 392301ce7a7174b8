import Casework
import Law
import SQL
import Store

/// Every statement that changes a meeting's list, decisions or attendance. What is closed is never changed;
/// the schema's triggers agree.
enum MeetingListRepository {
    /// A case whose next step is to be discussed and that nobody has put on the list.
    struct Suggestion: Sendable {
        let number: String
        let name: String
        let isProtected: Bool
        let day: Day
        let owner: String
    }

    static func suggestions(
        in programme: ProgrammeID, limit: Int, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [Suggestion] {
        try transaction.all(
            """
            SELECT e.number, p.name, p.is_protected, e.next_step_on, a.name
            FROM episode e JOIN person p ON p.id = e.person_id JOIN account a ON a.id = e.owner_id
            WHERE e.programme_id = \(programme) AND e.ended_on IS NULL AND e.joined_to IS NULL
              AND e.next_step = \(NextStep.discussInTeam) AND NOT EXISTS (
                SELECT 1 FROM case_meeting m JOIN case_meeting_item i ON i.meeting_id = m.id
                WHERE m.programme_id = e.programme_id AND m.closed_at IS NULL AND i.episode_id = e.id)
            ORDER BY e.next_step_on, e.id LIMIT \(limit)
            """
        ) { row in
            try Suggestion(
                number: row.text(0), name: row.text(1), isProtected: row.bool(2), day: row.day(3),
                owner: row.text(4))
        }
    }

    /// Puts the case on the open list, which begins with its first case. Nothing changes if it is there
    /// already.
    static func add(
        under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws -> CaseMeetingID {
        let meeting = try CaseMeetingRepository.open(in: grant.programmeID, transaction)?.id
        let id: CaseMeetingID = try meeting ?? begin(in: grant.programmeID, transaction)
        try transaction.run(
            """
            INSERT INTO case_meeting_item (meeting_id, episode_id, added_at, added_by)
            VALUES (\(id), \(grant.episodeID), \(transaction.now), \(grant.actor.accountID))
            ON CONFLICT (meeting_id, episode_id) DO NOTHING
            """)
        return id
    }

    /// False if it is not on the open list, or already decided there.
    static func remove(under grant: CaseGrant, _ transaction: borrowing WriteTransaction) throws -> Bool {
        try transaction.run(
            """
            DELETE FROM case_meeting_item WHERE episode_id = \(grant.episodeID) AND decision IS NULL
              AND meeting_id IN (SELECT id FROM case_meeting
                WHERE programme_id = \(grant.programmeID) AND closed_at IS NULL)
            """) == 1
    }

    /// False if the case is not on the meeting's list, or the meeting is closed.
    static func decide(
        _ decision: MeetingDecision, in meeting: CaseMeetingID, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws -> Bool {
        let changed = try transaction.run(
            """
            UPDATE case_meeting_item SET decision = \(decision.kind), line = \(decision.line),
                owner_id = \(decision.owner), next_on = \(decision.day), decided_at = \(transaction.now),
                decided_by = \(grant.actor.accountID)
            WHERE meeting_id = \(meeting) AND episode_id = \(grant.episodeID) AND meeting_id IN (
              SELECT id FROM case_meeting WHERE programme_id = \(grant.programmeID) AND closed_at IS NULL)
            """)
        guard changed == 1 else { return false }
        try hold(meeting, transaction)
        try attend(meeting, grant.actor.accountID, transaction)
        return true
    }

    /// The first decision says which day the meeting is held.
    private static func hold(_ meeting: CaseMeetingID, _ transaction: borrowing WriteTransaction) throws {
        try transaction.run(
            """
            UPDATE case_meeting SET held_on = \(transaction.now.day)
            WHERE id = \(meeting) AND held_on IS NULL
            """)
    }

    static func attend(
        _ meeting: CaseMeetingID, _ account: AccountID, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO case_meeting_present (meeting_id, account_id) VALUES (\(meeting), \(account))
            ON CONFLICT (meeting_id, account_id) DO NOTHING
            """)
    }

    static func leave(
        _ meeting: CaseMeetingID, _ account: AccountID, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            DELETE FROM case_meeting_present WHERE meeting_id = \(meeting) AND account_id = \(account)
            """)
    }

    /// Locks the minutes. What was not reached begins the next list, unless the case has ended.
    static func close(
        _ meeting: CaseMeeting, by account: AccountID, _ transaction: borrowing WriteTransaction
    ) throws -> CaseMeetingID {
        try transaction.run(
            """
            UPDATE case_meeting SET closed_at = \(transaction.now), closed_by = \(account)
            WHERE id = \(meeting.id)
            """)
        let next = try begin(in: meeting.programme, transaction)
        try transaction.run(
            """
            INSERT INTO case_meeting_item (meeting_id, episode_id, added_at, added_by, is_carried)
            SELECT \(next), i.episode_id, i.added_at, i.added_by, 1
            FROM case_meeting_item i JOIN episode e ON e.id = i.episode_id
            WHERE i.meeting_id = \(meeting.id) AND i.decision IS NULL AND e.ended_on IS NULL
            """)
        return next
    }

    private static func begin(
        in programme: ProgrammeID, _ transaction: borrowing WriteTransaction
    ) throws -> CaseMeetingID {
        let id: CaseMeetingID = transaction.newID()
        try transaction.run(
            """
            INSERT INTO case_meeting (id, programme_id, opened_at)
            VALUES (\(id), \(programme), \(transaction.now))
            """)
        return id
    }
}
