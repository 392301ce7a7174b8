import Casework
import Law
import SQL
import Store

/// Reads the log. It never joins a person's name, and nothing here can change an entry: the store alone
/// appends.
enum LogRepository {
    static let pageLength = 50

    /// Newest first; one more than a page, so that the reader knows whether there is another.
    static func entries(
        _ filter: LogFilter, about people: [PersonID]?, _ transaction: borrowing ReadTransaction
    ) throws -> [LogEntry] {
        let reader = filter.reader.isEmpty ? nil : try account(named: filter.reader, transaction)
        if !filter.reader.isEmpty && reader == nil { return [] }
        var conditions = span(filter.from, filter.to)
        if let reader { conditions = "\(conditions) AND e.account_id = \(reader)" }
        if let people { conditions = "\(conditions) AND e.person_id IN (\(values: people))" }
        if let kind = filter.kind { conditions = "\(conditions) AND e.kind = \(kind)" }
        // By account or person the index is in order of entries; without them, in order of time.
        let isByTime = reader == nil && people == nil
        if let after = filter.after {
            conditions = "\(conditions) AND \(older(than: after, isByTime: isByTime))"
        }
        let order: SQL = isByTime ? "e.at DESC, e.id DESC" : "e.id DESC"
        return try transaction.all(
            "\(select) WHERE \(conditions) ORDER BY \(order) LIMIT \(pageLength + 1)", decode)
    }

    private static func older(than entry: Int64, isByTime: Bool) -> SQL {
        isByTime
            ? "(e.at, e.id) < (SELECT at, id FROM audit_entry WHERE id = \(entry))"
            : "e.id < \(entry)"
    }

    /// Whole Swedish days, both included.
    static func span(_ from: Day?, _ to: Day?) -> SQL {
        let begins = from.map { Instant($0) } ?? Instant(milliseconds: 0)
        let condition: SQL = "e.at >= \(begins)"
        guard let to else { return condition }
        return "\(condition) AND e.at < \(Instant(to.adding(days: 1)))"
    }

    static let select: SQL = """
        SELECT e.id, e.at, e.event, a.id, a.username, a.name, p.name, c.number, e.peer
        FROM audit_entry e
        LEFT JOIN account a ON a.id = e.account_id
        LEFT JOIN programme p ON p.id = e.programme_id
        LEFT JOIN episode c ON c.id = e.episode_id
        """

    static func decode(_ row: borrowing Row) throws -> LogEntry {
        let reader: LogEntry.Reader? = try row.optionalID(3, AccountID.self).map { account in
            try LogEntry.Reader(account: account, username: row.text(4), name: row.text(5))
        }
        return try LogEntry(
            id: row.int64(0), at: row.instant(1), event: row.value(2), reader: reader,
            programme: row.optionalText(6), caseNumber: row.optionalText(7), peer: row.optionalText(8))
    }

    private static func account(
        named username: String, _ transaction: borrowing ReadTransaction
    ) throws -> AccountID? {
        try transaction.first("SELECT id FROM account WHERE username = \(username)") { try $0.id(0) }
    }

    /// All staff, for the choice of reader.
    static func readers(_ transaction: borrowing ReadTransaction) throws -> [LogEntry.Reader] {
        try transaction.all("SELECT id, username, name FROM account ORDER BY name, username") { row in
            try LogEntry.Reader(account: row.id(0), username: row.text(1), name: row.text(2))
        }
    }

    /// Whom a case number stands for; nil if there is no such case.
    static func person(
        behind number: String, _ transaction: borrowing ReadTransaction
    ) throws -> LoggedPerson? {
        let found = try transaction.first(
            """
            SELECT c.person_id, c.programme_id, c.id, p.name
            FROM episode c JOIN programme p ON p.id = c.programme_id WHERE c.number = \(number)
            """
        ) { row in
            try LoggedPerson(
                person: row.id(0), programme: row.id(1), episode: row.id(2), programmeName: row.text(3))
        }
        guard var person = found else { return nil }
        person.rows = try rows(of: person.person, transaction)
        person.caseNumbers = try transaction.all(
            "SELECT number FROM episode WHERE person_id IN (\(values: person.rows)) ORDER BY id"
        ) { try $0.text(0) }
        return person
    }

    private static func rows(
        of person: PersonID, _ transaction: borrowing ReadTransaction
    ) throws -> [PersonID] {
        try transaction.all(
            """
            SELECT p.id FROM person asked JOIN person p ON p.root_id = asked.root_id
            WHERE asked.id = \(person) ORDER BY p.id
            """
        ) { try $0.id(0) }
    }
}
