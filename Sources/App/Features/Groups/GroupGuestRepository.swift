import Casework
import Law
import SQL
import Store

/// Reads who is asked along to a group and who was at a meeting. Names of protected people are read too: who
/// shows them asks `GroupGuest.shown(to:)`.
enum GroupGuestRepository {
    /// A person's time in a group.
    struct Membership: Sendable {
        let group: SupportGroupID
        let name: String
        let from: Day
        /// The first day on which the person is not asked along any more.
        let before: Day?
    }

    /// That the person came to a meeting.
    struct Occasion: Sendable {
        let session: GroupSessionID
        let day: Day
        let name: String
        let notedAt: Instant
        let notedBy: String
    }

    /// Those asked along on the meeting's day by their places, then whoever came all the same.
    static func guests(
        of session: GroupSession, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [GroupGuest] {
        try transaction.all(
            """
            SELECT e.id, e.person_id, e.number, p.name, p.is_protected, \(CaseReaderRepository.reader),
              m.place, (SELECT a.standing FROM group_attendance a WHERE a.session_id = \(session.id)
                AND a.episode_id = e.id ORDER BY a.turn DESC LIMIT 1) AS latest
            FROM episode e JOIN person p ON p.id = e.person_id
            LEFT JOIN group_membership m ON m.episode_id = e.id AND m.group_id = \(session.group)
              AND m.from_on <= \(session.day) AND (m.before IS NULL OR m.before > \(session.day))
            WHERE e.id IN (SELECT g.episode_id FROM group_membership g WHERE g.group_id = \(session.group))
              AND m.id IS NOT NULL
              OR e.id IN (SELECT h.episode_id FROM group_attendance h WHERE h.session_id = \(session.id))
            ORDER BY m.place IS NULL, m.place, e.number
            """
        ) { try GroupGuest($0) }
    }

    /// Those asked along to a group on a day, by their places.
    static func members(
        of group: SupportGroupID, on day: Day, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [GroupGuest] {
        try transaction.all(
            """
            SELECT e.id, e.person_id, e.number, p.name, p.is_protected, \(CaseReaderRepository.reader),
              m.place, NULL AS latest
            FROM group_membership m JOIN episode e ON e.id = m.episode_id JOIN person p ON p.id = e.person_id
            WHERE m.group_id = \(group) AND (m.before IS NULL OR m.before > \(day)) ORDER BY m.place
            """
        ) { try GroupGuest($0) }
    }

    /// Who can come to a programme's groups: those in whose cases support runs.
    static func inSupport(
        in programme: ProgrammeID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [GroupGuest] {
        try transaction.all(
            """
            SELECT e.id, e.person_id, e.number, p.name, p.is_protected, \(CaseReaderRepository.reader),
              NULL, NULL AS latest
            FROM episode e JOIN person p ON p.id = e.person_id
            WHERE e.programme_id = \(programme) AND e.ended_on IS NULL AND e.joined_to IS NULL
              AND EXISTS (SELECT 1 FROM placement l WHERE l.episode_id = e.id AND NOT EXISTS (
                SELECT 1 FROM placement_ending x WHERE x.placement_id = l.id))
            ORDER BY e.number
            """
        ) { try GroupGuest($0) }
    }

    /// A case's groups, those that it is in first.
    static func memberships(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [Membership] {
        try transaction.all(
            """
            SELECT m.group_id, g.name, m.from_on, m.before FROM group_membership m
            JOIN support_group g ON g.id = m.group_id
            WHERE m.episode_id = \(grant.episodeID) ORDER BY m.before IS NOT NULL, m.from_on, m.id
            """
        ) {
            try Membership(group: $0.id(0), name: $0.text(1), from: $0.day(2), before: $0.optionalDay(3))
        }
    }

    /// When the person came, latest first.
    static func came(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [Occasion] {
        try transaction.all(
            """
            SELECT s.id, s.meets_on, g.name, a.noted_at, n.name FROM group_attendance a
            JOIN group_session s ON s.id = a.session_id JOIN support_group g ON g.id = s.group_id
            JOIN account n ON n.id = a.noted_by
            WHERE a.episode_id = \(grant.episodeID) AND a.standing = 'came'
              AND a.turn = (SELECT max(b.turn) FROM group_attendance b
                WHERE b.session_id = a.session_id AND b.episode_id = a.episode_id)
            ORDER BY s.meets_on DESC, s.starts DESC
            """
        ) {
            try Occasion(
                session: $0.id(0), day: $0.day(1), name: $0.text(2), notedAt: $0.instant(3),
                notedBy: $0.text(4))
        }
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
