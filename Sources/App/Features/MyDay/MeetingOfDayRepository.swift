import Casework
import Law
import SQL
import Store

/// Reads the meetings of a day. It never reads of a case that has ended.
enum MeetingOfDayRepository {
    /// Those that one of the staff is booked for, in open cases, in the order of the day.
    static func booked(
        for account: AccountID, in programmes: [ProgrammeID], on day: Day,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [MeetingOfDay] {
        try transaction.all(
            """
            SELECT d.kind, e.number, p.name, p.is_protected, d.starts, d.place
            FROM (\(assessments(account, day)) UNION ALL \(occasions(account, day))) d
            JOIN episode e ON e.id = d.episode_id JOIN person p ON p.id = e.person_id
            WHERE e.ended_on IS NULL AND e.programme_id IN (\(values: programmes))
            ORDER BY d.starts IS NULL, d.starts, d.id LIMIT 6
            """
        ) { try MeetingOfDay($0) }
    }

    private static func assessments(_ account: AccountID, _ day: Day) -> SQL {
        """
        SELECT 'assessment' AS kind, m.episode_id, m.id, m.starts, m.place
        FROM assessment_meeting m
        WHERE m.meets_on = \(day) AND m.standing = 'booked'
          AND (m.first_staff_id = \(account) OR m.second_staff_id = \(account))
        """
    }

    private static func occasions(_ account: AccountID, _ day: Day) -> SQL {
        """
        SELECT 'mapping', n.episode_id, o.id, o.starts, o.place
        FROM mapping_occasion o JOIN open_needs_mapping n ON n.id = o.mapping_id
        WHERE o.day = \(day) AND o.standing = 'booked'
          AND (o.first_staff_id = \(account) OR o.second_staff_id = \(account))
        """
    }
}

extension MeetingOfDay {
    fileprivate init(_ row: borrowing Row) throws {
        kind = try row.value(0)
        number = try row.text(1)
        name = try row.text(2)
        isProtected = try row.bool(3)
        time = try row.optionalInt(4).flatMap(TimeOfDay.init(minute:))
        place = try row.value(5)
    }
}
