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
            SELECT e.number, p.name, p.is_protected, m.starts, m.place
            FROM assessment_meeting m JOIN episode e ON e.id = m.episode_id
            JOIN person p ON p.id = e.person_id
            WHERE m.meets_on = \(day) AND m.standing = 'booked' AND e.ended_on IS NULL
              AND (m.first_staff_id = \(account) OR m.second_staff_id = \(account))
              AND e.programme_id IN (\(values: programmes))
            ORDER BY m.starts, m.id LIMIT 6
            """
        ) { try MeetingOfDay($0) }
    }
}

extension MeetingOfDay {
    fileprivate init(_ row: borrowing Row) throws {
        number = try row.text(0)
        name = try row.text(1)
        isProtected = try row.bool(2)
        guard let starts = TimeOfDay(minute: try row.int(3)) else { throw row.error(3) }
        time = starts
        place = try row.value(4)
    }
}
