import Casework
import Law
import SQL
import Store

/// Reads groups and their meetings. Another programme's are not found.
enum GroupRepository {
    /// Those that still meet first, in the order of the week.
    static func groups(
        in programme: ProgrammeID, on today: Day, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [SupportGroup] {
        try transaction.all(
            """
            \(group) WHERE g.programme_id = \(programme)
            ORDER BY g.last_on < \(today), g.weekday, g.starts, g.name, g.id
            """
        ) { try SupportGroup($0) }
    }

    static func find(
        _ id: SupportGroupID, in programmes: [ProgrammeID],
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> SupportGroup? {
        try transaction.first(
            "\(group) WHERE g.id = \(id) AND g.programme_id IN (\(values: programmes))"
        ) { try SupportGroup($0) }
    }

    static func session(
        _ id: GroupSessionID, in programmes: [ProgrammeID],
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> GroupSession? {
        try transaction.first(
            "\(session) WHERE s.id = \(id) AND s.programme_id IN (\(values: programmes))"
        ) { try GroupSession($0) }
    }

    /// The meetings of these programmes between two days, both counted, in order.
    static func sessions(
        in programmes: [ProgrammeID], from: Day, to: Day,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [GroupSession] {
        try transaction.all(
            """
            \(session) WHERE s.programme_id IN (\(values: programmes))
              AND s.meets_on BETWEEN \(from) AND \(to)
            ORDER BY s.meets_on, s.starts, s.id
            """
        ) { try GroupSession($0) }
    }

    /// Those that have been and where nobody has noted who was there, oldest first.
    static func unnoted(
        in programmes: [ProgrammeID], before day: Day, limit: Int,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [GroupSession] {
        try transaction.all(
            """
            \(session) WHERE s.programme_id IN (\(values: programmes)) AND s.standing = 'planned'
              AND s.meets_on < \(day)
            ORDER BY s.meets_on, s.starts, s.id LIMIT \(limit)
            """
        ) { try GroupSession($0) }
    }

    /// Meetings that follow their group, from a day on.
    static func following(
        _ group: SupportGroupID, from day: Day, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [GroupBookings.Meeting] {
        try transaction.all(
            """
            SELECT s.id, s.meets_on FROM group_session s
            WHERE s.group_id = \(group) AND s.standing = 'planned' AND s.is_own = 0 AND s.meets_on >= \(day)
            ORDER BY s.meets_on, s.id
            """
        ) { try GroupBookings.Meeting(id: $0.id(0), day: $0.day(1)) }
    }

    /// A group's meetings, latest first.
    static func sessions(
        of group: SupportGroupID, limit: Int, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [GroupSession] {
        try transaction.all(
            "\(session) WHERE s.group_id = \(group) ORDER BY s.meets_on DESC, s.starts LIMIT \(limit)"
        ) { try GroupSession($0) }
    }

    private static let group: SQL = """
        SELECT g.id, g.programme_id, g.name, g.weekday, g.weeks, g.starts, g.length, g.place,
          g.first_staff_id, g.second_staff_id, g.activity_id, g.first_on, g.last_on, g.version,
          f.name, n.name, a.name, c.name, g.room_id, g.vehicle_id
        FROM support_group g JOIN account f ON f.id = g.first_staff_id
        LEFT JOIN account n ON n.id = g.second_staff_id LEFT JOIN activity a ON a.id = g.activity_id
        JOIN account c ON c.id = g.changed_by
        """

    private static let session: SQL = """
        SELECT s.id, s.programme_id, g.name, s.group_id, s.meets_on, s.starts, s.length, s.place,
          s.first_staff_id, s.second_staff_id, s.activity_id, s.standing, s.reason, s.version,
          f.name, n.name, a.name, c.name, \(booked("k.kind = 'room'")), \(booked("k.kind <> 'room'")),
          s.others, s.line
        FROM group_session s JOIN support_group g ON g.id = s.group_id
        JOIN account f ON f.id = s.first_staff_id LEFT JOIN account n ON n.id = s.second_staff_id
        LEFT JOIN activity a ON a.id = s.activity_id JOIN account c ON c.id = s.changed_by
        """

    /// What is booked for a meeting, of one kind.
    private static func booked(_ kind: SQL) -> SQL {
        """
        (SELECT min(b.resource_id) FROM resource_booking b JOIN resource k ON k.id = b.resource_id
          WHERE b.group_session_id = s.id AND b.released_at IS NULL AND \(kind))
        """
    }
}

extension SupportGroup {
    fileprivate init(_ row: borrowing Row) throws {
        try self.init(
            id: row.id(0), programme: row.id(1), terms: GroupTerms(row),
            series: GroupSeries(
                weekday: row.int(3), weeks: row.int(4), first: row.day(11), last: row.day(12)),
            firstName: row.text(14), secondName: row.optionalText(15), activityName: row.optionalText(16),
            version: row.int(13), changedBy: row.text(17))
    }
}

extension GroupSession {
    fileprivate init(_ row: borrowing Row) throws {
        try self.init(
            id: row.id(0), programme: row.id(1), group: row.id(3), day: row.day(4), terms: GroupTerms(row),
            firstName: row.text(14), secondName: row.optionalText(15), activityName: row.optionalText(16),
            standing: row.value(11), reason: row.text(12), others: row.int(20), line: row.text(21),
            version: row.int(13), changedBy: row.text(17))
    }
}

extension GroupTerms {
    /// Columns 2, 5 to 10, 18 and 19 of both statements.
    fileprivate init(_ row: borrowing Row) throws {
        guard let starts = TimeOfDay(minute: try row.int(5)) else { throw row.error(5) }
        try self.init(
            name: row.text(2), starts: starts, length: row.int(6), place: row.text(7), first: row.id(8),
            second: row.optionalID(9), activity: row.optionalID(10), room: row.optionalID(18),
            vehicle: row.optionalID(19))
    }
}
