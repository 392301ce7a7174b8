import Casework
import Law
import SQL
import Store

/// Every statement on absences. One is planned and called off, and never changed.
enum AbsenceRepository {
    /// Those of some programmes that have not ended by a day, the nearest first.
    static func coming(
        in programmes: [ProgrammeID], on day: Day, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [Absence] {
        try transaction.all(
            """
            \(columns) WHERE b.programme_id IN (\(values: programmes)) AND b.until_on >= \(day)
              AND b.cancelled_at IS NULL ORDER BY b.from_on, b.id
            """, decode)
    }

    static func find(
        _ id: AbsenceID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> Absence? {
        try transaction.first("\(columns) WHERE b.id = \(id)", decode)
    }

    /// Those that an account answers for from the day before they begin, and its own from a week before.
    static func near(
        _ account: AccountID, on day: Day, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [Absence] {
        try transaction.all(
            """
            \(columns) WHERE b.cancelled_at IS NULL AND b.until_on >= \(day)
              AND ((b.deputy_id = \(account) AND b.from_on <= \(day.adding(days: 1)))
                OR (b.account_id = \(account) AND b.from_on <= \(day.adding(days: 7))))
            ORDER BY b.from_on, b.id
            """, decode)
    }

    /// Whether one of an account's own covers some of the days.
    static func overlaps(
        _ account: AccountID, _ days: ClosedRange<Day>, in programme: ProgrammeID,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> Bool {
        try transaction.first(
            """
            SELECT 1 FROM absence b WHERE b.account_id = \(account) AND b.programme_id = \(programme)
              AND b.cancelled_at IS NULL AND b.from_on <= \(days.upperBound)
              AND b.until_on >= \(days.lowerBound)
            """
        ) { try $0.int(0) } != nil
    }

    static func insert(
        _ terms: AbsenceTerms, id: AbsenceID, in programme: ProgrammeID, by account: AccountID,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO absence (id, programme_id, account_id, from_on, until_on, kind, deputy_id, noted_at,
              noted_by)
            VALUES (\(id), \(programme), \(terms.account), \(terms.from), \(terms.until), \(terms.kind),
                    \(terms.deputy), \(transaction.now), \(account))
            """)
    }

    /// False if it has been called off already.
    static func cancel(
        _ id: AbsenceID, by account: AccountID, _ transaction: borrowing WriteTransaction
    ) throws -> Bool {
        try transaction.run(
            """
            UPDATE absence SET cancelled_at = \(transaction.now), cancelled_by = \(account)
            WHERE id = \(id) AND cancelled_at IS NULL
            """) == 1
    }

    /// That an account answers for one of two on a day, in the programme of `e`: part of a statement.
    static func answers(_ account: AccountID, for either: SQL, on day: Day) -> SQL {
        """
        EXISTS (SELECT 1 FROM absence b WHERE b.deputy_id = \(account) AND b.programme_id = e.programme_id
          AND b.account_id IN (\(either)) AND b.cancelled_at IS NULL AND b.from_on <= \(day)
          AND b.until_on >= \(day))
        """
    }

    private static let columns: SQL = """
        SELECT b.id, b.programme_id, b.account_id, a.name, b.from_on, b.until_on, b.kind, b.deputy_id, d.name,
          b.noted_by, b.version, b.cancelled_at IS NOT NULL
        FROM absence b JOIN account a ON a.id = b.account_id JOIN account d ON d.id = b.deputy_id
        """

    private static func decode(_ row: borrowing Row) throws -> Absence {
        try Absence(
            id: row.id(0), programme: row.id(1), account: row.id(2), name: row.text(3), from: row.day(4),
            until: row.day(5), kind: row.value(6), deputy: row.id(7), deputyName: row.text(8),
            notedBy: row.id(9), version: row.int(10), isCancelled: row.bool(11))
    }
}
