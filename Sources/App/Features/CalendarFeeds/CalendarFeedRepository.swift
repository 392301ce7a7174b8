import Casework
import Law
import SQL
import Store

/// Every statement on calendars for other programs. The secret itself is never kept, and of the people whom
/// somebody meets nothing is read here.
enum CalendarFeedRepository {
    static func standing(
        of account: AccountID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> CalendarFeed? {
        try transaction.first(
            """
            SELECT id, account_id, title, made_at FROM calendar_feed
            WHERE account_id = \(account) AND revoked_at IS NULL
            """
        ) { try CalendarFeed($0) }
    }

    /// Nil for an address that was closed, and for an account that is, or that holds no role with a calendar.
    static func find(
        _ hash: [UInt8], _ transaction: borrowing some Querying & ~Copyable
    ) throws -> CalendarFeed? {
        try transaction.first(
            """
            SELECT f.id, f.account_id, f.title, f.made_at FROM calendar_feed f
            JOIN account a ON a.id = f.account_id
            WHERE f.token_hash = \(hash) AND f.revoked_at IS NULL AND a.is_disabled = 0
              AND EXISTS (SELECT 1 FROM membership m WHERE m.account_id = a.id
                AND m.role IN (\(values: CalendarFeed.roles)))
            """
        ) { try CalendarFeed($0) }
    }

    static func insert(
        _ hash: [UInt8], title: String, of account: AccountID, _ transaction: borrowing WriteTransaction
    ) throws {
        let id: CalendarFeedID = transaction.newID()
        try transaction.run(
            """
            INSERT INTO calendar_feed (id, account_id, token_hash, title, made_at)
            VALUES (\(id), \(account), \(hash), \(title), \(transaction.now))
            """)
    }

    /// False if there was none.
    @discardableResult
    static func revoke(of account: AccountID, _ transaction: borrowing WriteTransaction) throws -> Bool {
        try transaction.run(
            """
            UPDATE calendar_feed SET revoked_at = \(transaction.now)
            WHERE account_id = \(account) AND revoked_at IS NULL
            """) == 1
    }

    /// The address of whoever no longer holds a role that has a calendar leads nowhere from now on.
    static func revokeWithoutRole(
        of account: AccountID, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            UPDATE calendar_feed SET revoked_at = \(transaction.now)
            WHERE account_id = \(account) AND revoked_at IS NULL
              AND NOT EXISTS (SELECT 1 FROM membership m WHERE m.account_id = \(account)
                AND m.role IN (\(values: CalendarFeed.roles)))
            """)
    }

    /// When the account is taken. A time that was moved is the one that took its place.
    static func events(
        of feed: CalendarFeed, _ days: ClosedRange<Day>, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [CalendarFile.Event] {
        let (from, to, account) = (days.lowerBound, days.upperBound, feed.account)
        return try transaction.all(
            """
            SELECT d.kind, d.root, d.day, d.starts, d.length, d.sequence,
              d.is_off = 1 OR (d.is_open = 1 AND e.ended_on IS NOT NULL), d.changed
            FROM (\(visits(account)) UNION ALL \(assessments(account)) UNION ALL \(occasions(account))
              UNION ALL \(groups(account))) d
            LEFT JOIN episode e ON e.id = d.episode_id
            WHERE d.day BETWEEN \(from) AND \(to) ORDER BY d.day, d.starts, d.root
            """
        ) { try CalendarFile.Event($0, in: feed) }
    }

    private static func visits(_ account: AccountID) -> SQL {
        """
        SELECT 'visit' AS kind, v.root_id AS root, v.episode_id AS episode_id, v.meets_on AS day,
          v.starts AS starts, v.length AS length, v.edition + v.turn - 2 AS sequence,
          coalesce(o.is_told, 0) AS is_off, v.outcome IS NULL AS is_open,
          coalesce(v.closed_at, v.booked_at) AS changed
        FROM visit v LEFT JOIN visit_outcome o ON o.code = v.outcome
        WHERE (v.outcome IS NULL OR v.outcome <> 'moved')
          AND (v.first_staff_id = \(account) OR v.second_staff_id = \(account))
        """
    }

    /// A case has one booked meeting at a time: what follows on those that were moved is the same one.
    private static func assessments(_ account: AccountID) -> SQL {
        """
        SELECT 'assessment', min(f.id), m.episode_id, m.meets_on, m.starts, m.length, count(*) - 1,
          m.standing = 'cancelled', m.standing = 'booked', coalesce(m.closed_at, m.booked_at)
        FROM assessment_meeting m JOIN assessment_meeting f ON f.episode_id = m.episode_id AND f.id <= m.id
          AND f.id > coalesce((SELECT max(x.id) FROM assessment_meeting x
            WHERE x.episode_id = m.episode_id AND x.id < m.id AND x.standing <> 'moved'), 0)
        WHERE m.standing <> 'moved' AND (m.first_staff_id = \(account) OR m.second_staff_id = \(account))
        GROUP BY m.id
        """
    }

    private static func occasions(_ account: AccountID) -> SQL {
        """
        SELECT 'mapping', o.id, n.episode_id, o.day, o.starts, 60, o.version - 1, o.standing = 'cancelled',
          o.standing = 'booked', o.noted_at
        FROM mapping_occasion o JOIN needs_mapping n ON n.id = o.mapping_id
        WHERE o.first_staff_id = \(account) OR o.second_staff_id = \(account)
        """
    }

    /// A group's meeting is nobody's case.
    private static func groups(_ account: AccountID) -> SQL {
        """
        SELECT 'group', s.id, NULL, s.meets_on, s.starts, s.length, s.version - 1, s.standing = 'cancelled',
          s.standing = 'planned', s.changed_at
        FROM group_session s
        WHERE s.first_staff_id = \(account) OR s.second_staff_id = \(account)
        """
    }
}

extension CalendarFile.Event {
    fileprivate init(_ row: borrowing Row, in feed: CalendarFeed) throws {
        let isCancelled = try row.bool(6)
        try self.init(
            uid: feed.uid(row.text(0), row.int64(1)), day: row.day(2),
            time: row.optionalInt(3).flatMap(TimeOfDay.init(minute:)), length: row.int(4),
            // That it is called off is a change like any other.
            sequence: row.int(5) + (isCancelled ? 1 : 0), isCancelled: isCancelled,
            changed: row.instant(7))
    }
}

extension CalendarFeed {
    fileprivate init(_ row: borrowing Row) throws {
        (id, account) = (try row.id(0), try row.id(1))
        (title, madeAt) = (try row.text(2), try row.instant(3))
    }
}
