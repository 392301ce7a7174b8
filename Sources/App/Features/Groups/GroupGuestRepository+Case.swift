import Casework
import Law
import SQL
import Store

/// Reads one case's groups: which it is asked along to, and what was noted of the person. It reads of nobody
/// else.
extension GroupGuestRepository {
    /// A person's time in a group.
    struct Membership: Sendable {
        let group: SupportGroupID
        let name: String
        let from: Day
        /// The first day on which the person is not asked along any more.
        let before: Day?
        let notedAt: Instant
        let notedBy: String
    }

    /// What was noted of the person at a meeting.
    struct Occasion: Sendable {
        let session: GroupSessionID
        /// 1 is the first that was noted.
        let turn: Int
        let day: Day
        let name: String
        let attendance: GroupAttendance
        /// A later one stands instead of it.
        let isCorrected: Bool
        let notedAt: Instant
        let notedBy: String
    }

    /// A case's groups, those that it is in first.
    static func memberships(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [Membership] {
        try memberships(in: "\(grant.episodeID)", transaction)
    }

    /// With those of cases that go on in it.
    static func membershipsOfPerson(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [Membership] {
        try memberships(in: joined(to: grant), transaction)
    }

    private static func memberships(
        in episodes: SQL, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [Membership] {
        try transaction.all(
            """
            SELECT m.group_id, g.name, m.from_on, m.before, m.noted_at, n.name FROM group_membership m
            JOIN support_group g ON g.id = m.group_id JOIN account n ON n.id = m.noted_by
            WHERE m.episode_id IN (\(episodes)) ORDER BY m.before IS NOT NULL, m.from_on, m.id
            """
        ) {
            try Membership(
                group: $0.id(0), name: $0.text(1), from: $0.day(2), before: $0.optionalDay(3),
                notedAt: $0.instant(4), notedBy: $0.text(5))
        }
    }

    /// From when somebody can be asked along, never before an earlier time has ended, and the place that is
    /// free then.
    static func opening(
        in group: SupportGroupID, from day: Day, under grant: CaseGrant,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> (from: Day, place: Int?) {
        let from = try memberships(under: grant, transaction).filter { $0.group == group }.apart(day)
        return (from, try freePlace(in: group, from: from, transaction))
    }

    /// When the person came, latest first, also as it stands in cases that go on in this one: each meeting
    /// once.
    static func came(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [Occasion] {
        try noted(in: joined(to: grant), transaction)
            .filter { $0.attendance == .came && !$0.isCorrected }
            .reduce(into: []) { all, one in
                if !all.contains(where: { $0.session == one.session }) { all.append(one) }
            }
    }

    /// The case and those that go on in it.
    private static func joined(to grant: CaseGrant) -> SQL {
        """
        WITH RECURSIVE chain (id) AS (SELECT \(grant.episodeID)
          UNION SELECT n.id FROM episode n JOIN chain c ON n.joined_to = c.id) SELECT id FROM chain
        """
    }

    /// Everything that was noted of the person, also what was put right, latest meeting first.
    static func noted(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [Occasion] {
        try noted(in: "\(grant.episodeID)", transaction)
    }

    private static func noted(
        in episodes: SQL, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [Occasion] {
        try transaction.all(
            """
            SELECT s.id, a.turn, s.meets_on, g.name, a.standing,
              EXISTS (SELECT 1 FROM group_attendance b WHERE b.session_id = a.session_id
                AND b.episode_id = a.episode_id AND b.turn > a.turn), a.noted_at, n.name
            FROM group_attendance a
            JOIN group_session s ON s.id = a.session_id JOIN support_group g ON g.id = s.group_id
            JOIN account n ON n.id = a.noted_by
            WHERE a.episode_id IN (\(episodes))
            ORDER BY s.meets_on DESC, s.starts DESC, s.id, a.turn DESC
            """
        ) { try Occasion($0) }
    }
}

extension GroupGuestRepository.Occasion {
    fileprivate init(_ row: borrowing Row) throws {
        try self.init(
            session: row.id(0), turn: row.int(1), day: row.day(2), name: row.text(3),
            attendance: row.value(4), isCorrected: row.bool(5), notedAt: row.instant(6),
            notedBy: row.text(7))
    }
}
