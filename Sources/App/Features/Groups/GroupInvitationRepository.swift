import Casework
import Law
import SQL
import Store

/// Writes who is asked along to a group and who was at its meetings: added, never changed.
enum GroupInvitationRepository {
    static func invite(
        _ id: GroupMembershipID, to group: SupportGroupID, at place: Int, from day: Day,
        under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO group_membership (id, group_id, episode_id, place, from_on, noted_at, noted_by)
            VALUES (\(id), \(group), \(grant.episodeID), \(place), \(day), \(transaction.now),
                \(grant.actor.accountID))
            """)
    }

    /// From that day on the person is not asked along. False if it was so already.
    static func leave(
        _ group: SupportGroupID, on day: Day, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws -> Bool {
        try transaction.run(
            """
            UPDATE group_membership SET before = max(from_on, \(day)), ended_at = \(transaction.now),
                ended_by = \(grant.actor.accountID)
            WHERE group_id = \(group) AND episode_id = \(grant.episodeID) AND before IS NULL
            """) == 1
    }

    /// From that day on the person is not asked along anywhere.
    static func leaveAll(
        on day: Day, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        let groups: [SupportGroupID] = try transaction.all(
            """
            SELECT m.group_id FROM group_membership m
            WHERE m.episode_id = \(grant.episodeID) AND m.before IS NULL ORDER BY m.id
            """
        ) { try $0.id(0) }
        for group in groups where try leave(group, on: day, under: grant, transaction) {
            try touch(group, transaction)
        }
    }

    /// Forms that were opened before the group changed are told.
    static func touch(
        _ group: SupportGroupID, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            UPDATE group_session SET version = version + 1
            WHERE group_id = \(group) AND standing = 'planned'
            """)
    }

    static func note(
        _ attendance: GroupAttendance, of episode: EpisodeID, at session: GroupSessionID,
        by account: AccountID, _ transaction: borrowing WriteTransaction
    ) throws {
        let now = transaction.now
        try transaction.run(
            """
            INSERT INTO group_attendance (session_id, episode_id, turn, standing, noted_on, noted_at,
                noted_by)
            SELECT \(session), \(episode), 1 + count(*), \(attendance), \(now.day), \(now), \(account)
            FROM group_attendance a WHERE a.session_id = \(session) AND a.episode_id = \(episode)
            """)
    }
}
