import Casework
import Law
import SQL
import Store

/// Reads who is asked along to a group and who was at a meeting. Names of protected people are read too: who
/// shows them asks `GroupGuest.shown(to:)`.
enum GroupGuestRepository {
    /// Those asked along who had a place on the meeting's day, by their places in the group; then whoever
    /// came all the same. Somebody with several cases that go on in one stands there once.
    static func guests(
        of session: GroupSession, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [GroupGuest] {
        let all = try transaction.all(
            """
            SELECT e.id, e.person_id, \(CaseReaderRepository.leadingNumber), p.name, p.is_protected,
              \(CaseReaderRepository.reader),
              m.place, (SELECT a.standing FROM group_attendance a WHERE a.session_id = \(session.id)
                AND a.episode_id = e.id ORDER BY a.turn DESC LIMIT 1) AS latest
            FROM episode e JOIN person p ON p.id = e.person_id
            LEFT JOIN group_membership m ON m.episode_id = e.id AND m.group_id = \(session.group)
              AND m.from_on <= \(session.day) AND (m.before IS NULL OR m.before > \(session.day))
            WHERE e.id IN (SELECT g.episode_id FROM group_membership g WHERE g.group_id = \(session.group))
              AND m.id IS NOT NULL AND \(hadPlace(on: session.day))
              OR e.id IN (SELECT h.episode_id FROM group_attendance h WHERE h.session_id = \(session.id))
            ORDER BY m.place IS NULL, m.place, e.number
            """
        ) { try GroupGuest($0) }
        return all.onceEach
    }

    /// Those asked along to a group on a day, by their places, and those who are from a later one.
    static func members(
        of group: SupportGroupID, on day: Day, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [(guest: GroupGuest, from: Day)] {
        try transaction.all(
            """
            SELECT e.id, e.person_id, \(CaseReaderRepository.leadingNumber), p.name, p.is_protected,
              \(CaseReaderRepository.reader),
              m.place, NULL AS latest, m.from_on
            FROM group_membership m JOIN episode e ON e.id = m.episode_id JOIN person p ON p.id = e.person_id
            WHERE m.group_id = \(group) AND (m.before IS NULL OR m.before > \(day))
              AND NOT EXISTS (SELECT 1 FROM group_membership n WHERE n.group_id = m.group_id
                AND n.episode_id = m.episode_id AND n.from_on < m.from_on
                AND (n.before IS NULL OR n.before > \(day)))
              AND \(hadPlace(on: day)) ORDER BY m.place
            """
        ) { (try GroupGuest($0), try $0.day(8)) }
    }

    /// Who could come to a programme's groups on a day: those who had a place, also when the case with the
    /// place goes on in another since.
    static func inSupport(
        in programme: ProgrammeID, on day: Day, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [GroupGuest] {
        try transaction.all(
            """
            SELECT e.id, e.person_id, \(CaseReaderRepository.leadingNumber), p.name, p.is_protected,
              \(CaseReaderRepository.reader),
              NULL, NULL AS latest
            FROM episode e JOIN person p ON p.id = e.person_id
            WHERE e.programme_id = \(programme) AND \(hadPlace(on: day))
            ORDER BY e.number
            """
        ) { try GroupGuest($0) }.onceEach
    }

    /// Of cases `e`: the person had a place on a day, of whatever kind and also while it was interrupted.
    private static func hadPlace(on day: Day) -> SQL {
        """
        EXISTS (SELECT 1 FROM placement s WHERE s.episode_id = e.id AND s.started_on <= \(day)
          AND NOT EXISTS (SELECT 1 FROM placement_ending x
            WHERE x.placement_id = s.id AND x.ended_on <= \(day)))
        """
    }

    /// The lowest place that nobody has from a day on; nil where the group is full.
    static func freePlace(
        in group: SupportGroupID, from day: Day, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> Int? {
        let taken = try transaction.all(
            """
            SELECT m.place FROM group_membership m
            WHERE m.group_id = \(group) AND (m.before IS NULL OR m.before > \(day))
            """
        ) { try $0.int(0) }
        return GroupAttendanceForm.places.first { !taken.contains($0) }
    }
}

extension GroupGuest {
    fileprivate init(_ row: borrowing Row) throws {
        try self.init(
            episode: row.id(0), person: row.id(1), number: row.text(2), name: row.text(3),
            isProtected: row.bool(4), reader: row.optionalID(5),
            place: row.isNull(6) ? nil : row.int(6), attendance: row.optionalValue(7))
    }
}

extension [GroupGuest] {
    /// Each person once, in the same order: by the case in which it was noted that the person came, else by
    /// one that says anything, else by the first.
    fileprivate var onceEach: [GroupGuest] {
        reduce(into: []) { found, guest in
            guard let place = found.firstIndex(where: { $0.number == guest.number }) else {
                return found.append(guest)
            }
            found[place] = found[place].joined(with: guest)
        }
    }
}

extension GroupGuest {
    /// - Parameter other: the same person in another case.
    fileprivate func joined(with other: GroupGuest) -> GroupGuest {
        let isTold = attendance == .came || other.attendance == nil
        var guest = isTold ? self : other
        guest.place = place ?? other.place
        return guest
    }
}
