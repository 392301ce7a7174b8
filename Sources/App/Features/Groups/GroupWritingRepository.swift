import Casework
import Law
import SQL
import Store

/// Writes groups, their meetings, who is asked along and who was there. A meeting that was held or called off
/// is never moved.
enum GroupWritingRepository {
    static func insert(
        _ id: SupportGroupID, _ terms: GroupTerms, _ series: GroupSeries, in programme: ProgrammeID,
        by account: AccountID, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO support_group (id, programme_id, name, weekday, weeks, starts, length, place,
                first_staff_id, second_staff_id, activity_id, room_id, vehicle_id, first_on, last_on, version,
                changed_at, changed_by)
            VALUES (\(id), \(programme), \(terms.name), \(series.weekday), \(series.weeks),
                \(terms.starts.minute), \(terms.length), \(terms.place), \(terms.first), \(terms.second),
                \(terms.activity), \(terms.room), \(terms.vehicle), \(series.first), \(series.last), 1,
                \(transaction.now), \(account))
            """)
    }

    /// False if it was changed meanwhile.
    static func update(
        _ id: SupportGroupID, _ terms: GroupTerms, last: Day, version: Int, by account: AccountID,
        _ transaction: borrowing WriteTransaction
    ) throws -> Bool {
        try transaction.run(
            """
            UPDATE support_group SET name = \(terms.name), starts = \(terms.starts.minute),
                length = \(terms.length), place = \(terms.place), first_staff_id = \(terms.first),
                second_staff_id = \(terms.second), activity_id = \(terms.activity), room_id = \(terms.room),
                vehicle_id = \(terms.vehicle), last_on = \(last),
                version = version + 1, changed_at = \(transaction.now), changed_by = \(account)
            WHERE id = \(id) AND version = \(version)
            """) == 1
    }

    static func insertSession(
        _ meeting: GroupBookings.Meeting, of group: SupportGroupID, in programme: ProgrammeID,
        _ terms: GroupTerms, isOwn: Bool, by account: AccountID, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO group_session (id, programme_id, group_id, standing, meets_on, starts, length, place,
                first_staff_id, second_staff_id, activity_id, is_own, version, changed_at, changed_by)
            VALUES (\(meeting.id), \(programme), \(group), \(GroupSession.Standing.planned), \(meeting.day),
                \(terms.starts.minute), \(terms.length), \(terms.place), \(terms.first), \(terms.second),
                \(terms.activity), \(isOwn), 1, \(transaction.now), \(account))
            """)
    }

    /// Meetings that nobody has changed by themselves follow their group from a day on.
    static func follow(
        _ group: SupportGroupID, _ terms: GroupTerms, from day: Day, by account: AccountID,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            UPDATE group_session SET starts = \(terms.starts.minute), length = \(terms.length),
                place = \(terms.place), first_staff_id = \(terms.first),
                second_staff_id = \(terms.second), activity_id = \(terms.activity),
                version = version + 1, changed_at = \(transaction.now), changed_by = \(account)
            WHERE group_id = \(group) AND standing = 'planned' AND is_own = 0 AND meets_on >= \(day)
            """)
    }

    /// Those planned after a group's last day are called off, and what they had booked is free.
    static func cancel(
        after day: Day, of group: SupportGroupID, because reason: String, by account: AccountID,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            UPDATE group_session SET standing = 'cancelled', reason = \(reason), version = version + 1,
                changed_at = \(transaction.now), changed_by = \(account)
            WHERE group_id = \(group) AND standing = 'planned' AND meets_on > \(day)
            """)
        try transaction.run(
            """
            UPDATE resource_booking SET released_at = \(transaction.now)
            WHERE released_at IS NULL AND group_session_id IN (SELECT s.id FROM group_session s
              WHERE s.group_id = \(group) AND s.standing = 'cancelled')
            """)
    }

    /// False if it was changed, held or called off meanwhile.
    static func move(
        _ session: GroupSessionID, to day: Day, _ terms: GroupTerms, version: Int, by account: AccountID,
        _ transaction: borrowing WriteTransaction
    ) throws -> Bool {
        try transaction.run(
            """
            UPDATE group_session SET meets_on = \(day), starts = \(terms.starts.minute),
                length = \(terms.length), place = \(terms.place), first_staff_id = \(terms.first),
                second_staff_id = \(terms.second), activity_id = \(terms.activity), is_own = 1,
                version = version + 1, changed_at = \(transaction.now), changed_by = \(account)
            WHERE id = \(session) AND version = \(version) AND standing = 'planned'
            """) == 1
    }

    static func cancel(
        _ session: GroupSessionID, because reason: String, version: Int, by account: AccountID,
        _ transaction: borrowing WriteTransaction
    ) throws -> Bool {
        try transaction.run(
            """
            UPDATE group_session SET standing = 'cancelled', reason = \(reason), version = version + 1,
                changed_at = \(transaction.now), changed_by = \(account)
            WHERE id = \(session) AND version = \(version) AND standing = 'planned'
            """) == 1
    }

    static func hold(
        _ session: GroupSessionID, others: Int, line: String, version: Int, by account: AccountID,
        _ transaction: borrowing WriteTransaction
    ) throws -> Bool {
        try transaction.run(
            """
            UPDATE group_session SET standing = 'held', others = \(others), line = \(line),
                version = version + 1, changed_at = \(transaction.now), changed_by = \(account)
            WHERE id = \(session) AND version = \(version) AND standing <> 'cancelled'
            """) == 1
    }
}
