import Casework
import Law
import SQL
import Store

/// Reads what staff have booked with people, in the order of the days. Of a case that has ended only what has
/// been.
enum CalendarRepository {
    /// - Parameter account: whose times; nil for everybody's.
    static func entries(
        _ days: ClosedRange<Day>, of account: AccountID?, in programmes: [ProgrammeID],
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [CalendarEntry] {
        var entries = try rows(days.lowerBound, days.upperBound, of: account, in: programmes, transaction)
        let booked = try resources("b.visit_id", days, in: programmes, transaction)
        for index in entries.indices where entries[index].kind == .visit {
            entries[index].resources = booked[entries[index].object] ?? []
        }
        let groups = try groups(days, of: account, in: programmes, transaction)
        return groups.isEmpty ? entries : (entries + groups).sorted { $0.isBefore($1) }
    }

    /// Groups that are not called off.
    private static func groups(
        _ days: ClosedRange<Day>, of account: AccountID?, in programmes: [ProgrammeID],
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [CalendarEntry] {
        let booked = try resources("b.group_session_id", days, in: programmes, transaction)
        return try GroupRepository.sessions(
            in: programmes, from: days.lowerBound, to: days.upperBound, transaction
        ).filter { session in
            let staff = [session.terms.first, session.terms.second].compactMap { $0 }
            return session.standing != .cancelled && account.map(staff.contains) ?? true
        }.map { CalendarEntry($0, resources: booked[$0.id.value] ?? []) }
    }

    private static func rows(
        _ from: Day, _ to: Day, of account: AccountID?, in programmes: [ProgrammeID],
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [CalendarEntry] {
        let own: SQL = account.map { "(d.first_staff_id = \($0) OR d.second_staff_id = \($0))" } ?? "1 = 1"
        return try transaction.all(
            """
            SELECT d.kind, d.id, e.number, p.name, p.is_protected, d.day, d.starts, d.length, d.place,
              a.name, b.name, d.is_open, d.outcome
            FROM (\(visits(from, to)) UNION ALL \(assessments(from, to)) UNION ALL \(occasions(from, to))) d
            JOIN episode e ON e.id = d.episode_id JOIN person p ON p.id = e.person_id
            JOIN account a ON a.id = d.first_staff_id LEFT JOIN account b ON b.id = d.second_staff_id
            WHERE (e.ended_on IS NULL OR d.is_open = 0) AND e.programme_id IN (\(values: programmes))
              AND \(own)
            ORDER BY d.day, d.starts IS NULL, d.starts, d.id
            """
        ) { try CalendarEntry($0) }
    }

    private static func visits(_ from: Day, _ to: Day) -> SQL {
        """
        SELECT 'visit' AS kind, v.id AS id, v.episode_id AS episode_id, v.meets_on AS day,
          v.starts AS starts, v.length AS length, v.place AS place, v.first_staff_id AS first_staff_id,
          v.second_staff_id AS second_staff_id, v.outcome IS NULL AS is_open, v.outcome AS outcome
        FROM visit v
        WHERE v.meets_on BETWEEN \(from) AND \(to) AND (v.outcome IS NULL OR v.outcome <> 'moved')
        """
    }

    private static func assessments(_ from: Day, _ to: Day) -> SQL {
        """
        SELECT 'assessment', m.id, m.episode_id, m.meets_on, m.starts, m.length, m.place, m.first_staff_id,
          m.second_staff_id, m.standing = 'booked', NULL
        FROM assessment_meeting m
        WHERE m.meets_on BETWEEN \(from) AND \(to) AND m.standing IN ('booked', 'held')
        """
    }

    private static func occasions(_ from: Day, _ to: Day) -> SQL {
        """
        SELECT 'mapping', o.id, n.episode_id, o.day, o.starts, NULL, o.place, o.first_staff_id,
          o.second_staff_id, o.standing = 'booked', NULL
        FROM mapping_occasion o JOIN open_needs_mapping n ON n.id = o.mapping_id
        WHERE o.day BETWEEN \(from) AND \(to) AND o.standing IN ('booked', 'held')
        """
    }

    /// What is booked for each visit, or for each meeting of a group.
    private static func resources(
        _ what: SQL, _ days: ClosedRange<Day>, in programmes: [ProgrammeID],
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [Int64: [String]] {
        let all = try transaction.all(
            """
            SELECT \(what), r.name FROM resource_booking b JOIN resource r ON r.id = b.resource_id
            WHERE b.day BETWEEN \(days.lowerBound) AND \(days.upperBound) AND b.released_at IS NULL
              AND \(what) IS NOT NULL
              AND r.programme_id IN (\(values: programmes))
            ORDER BY b.id
            """
        ) { row -> (Int64, String) in try (row.int64(0), row.text(1)) }
        return Dictionary(grouping: all, by: \.0).mapValues { $0.map(\.1) }
    }
}

extension CalendarEntry {
    fileprivate init(_ row: borrowing Row) throws {
        kind = try row.value(0)
        object = try row.int64(1)
        (number, name, isProtected) = (try row.text(2), try row.text(3), try row.bool(4))
        day = try row.day(5)
        time = try row.optionalInt(6).flatMap(TimeOfDay.init(minute:))
        length = try row.optionalInt(7)
        if kind == .visit {
            let place: VisitPlace = try row.value(8)
            self.place = place.swedish
        } else {
            let place: MappingOccasion.Place = try row.value(8)
            self.place = place.swedish
        }
        (firstName, secondName) = (try row.text(9), try row.optionalText(10))
        (isOpen, outcome) = (try row.bool(11), try row.optionalValue(12))
    }
}
