import Casework
import Law
import SQL
import Store

/// Every statement on the catalogue of alternatives. It adds and takes back; it never edits.
enum AlternativeRepository {
    /// What can be told of in a programme on a day, by name; for somebody of an age (whole years), where it
    /// is known, only what is for that age.
    static func offered(
        in programme: ProgrammeID, on day: Day, age: Int?,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [OfferedAlternative] {
        try transaction.all(
            """
            SELECT v.id, v.name, v.description, v.age_from, v.age_to, v.conditions, v.contact
            FROM programme p
            JOIN alternative a ON a.programme_id = p.id OR a.municipality = p.municipality
            JOIN alternative_version v ON v.alternative_id = a.id
            WHERE p.id = \(programme) AND v.is_ended = 0 AND v.id = (SELECT w.id FROM alternative_version w
                WHERE w.alternative_id = a.id AND w.withdrawn_on IS NULL AND w.valid_from <= \(day)
                ORDER BY w.valid_from DESC, w.id DESC LIMIT 1)
            ORDER BY v.name, v.id
            """
        ) { try OfferedAlternative(version: $0.id(0), terms: AlternativeTerms($0, from: 1)) }
            .filter { $0.terms.fits(age) }
    }

    /// The whole catalogue with every change, by place and then by the newest name.
    static func all(_ transaction: borrowing some Querying & ~Copyable) throws -> [Alternative] {
        let versions = try Dictionary(grouping: self.versions(transaction)) { $0.alternative }
        return try transaction.all(
            """
            SELECT a.id, coalesce(a.municipality, p.name) FROM alternative a
            LEFT JOIN programme p ON p.id = a.programme_id ORDER BY 2, a.id
            """
        ) { row in
            let id: AlternativeID = try row.id(0)
            return try Alternative(id: id, place: row.text(1), versions: versions[id] ?? [])
        }
    }

    private static func versions(
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [AlternativeVersion] {
        try transaction.all(
            """
            SELECT v.id, v.alternative_id, v.valid_from, v.name, v.description, v.age_from, v.age_to,
                   v.conditions, v.contact, v.is_ended, v.made_at, m.name, v.withdrawn_at, w.name
            FROM alternative_version v LEFT JOIN account m ON m.id = v.made_by
            LEFT JOIN account w ON w.id = v.withdrawn_by ORDER BY v.id
            """
        ) { row in
            try AlternativeVersion(
                id: row.id(0), alternative: row.id(1), validFrom: row.day(2),
                terms: AlternativeTerms(row, from: 3), isEnded: row.bool(9),
                trace: ChangeTrace(row, from: 10))
        }
    }

    /// A new entry: in one programme, or in its whole municipality.
    static func insert(
        in programme: ProgrammeID, scope: AlternativeScope, _ transaction: borrowing WriteTransaction
    ) throws -> AlternativeID {
        let id: AlternativeID = transaction.newID()
        switch scope {
        case .programme:
            try transaction.run("INSERT INTO alternative (id, programme_id) VALUES (\(id), \(programme))")
        case .municipality:
            try transaction.run(
                """
                INSERT INTO alternative (id, municipality) SELECT \(id), municipality FROM programme
                WHERE id = \(programme)
                """)
        }
        return id
    }

    /// What it says from a day on. `account` is nil where it comes from a file of `Programmes`.
    static func insert(
        _ terms: AlternativeTerms, isEnded: Bool = false, of alternative: AlternativeID, from day: Day,
        by account: AccountID?, _ transaction: borrowing WriteTransaction
    ) throws {
        let id: AlternativeVersionID = transaction.newID()
        try transaction.run(
            """
            INSERT INTO alternative_version (id, alternative_id, valid_from, name, description, age_from,
                age_to, conditions, contact, is_ended, made_on, made_at, made_by)
            VALUES (\(id), \(alternative), \(day), \(terms.name), \(terms.description), \(terms.ages.from),
                \(terms.ages.to), \(terms.conditions), \(terms.contact), \(isEnded), \(transaction.now.day),
                \(transaction.now), \(account))
            """)
    }

    /// False if another change was made since, or its first day has passed.
    static func withdraw(
        _ version: AlternativeVersionID, by account: AccountID, _ transaction: borrowing WriteTransaction
    ) throws -> Bool {
        let today = transaction.now.day
        return try transaction.run(
            """
            UPDATE alternative_version SET withdrawn_on = \(today), withdrawn_at = \(transaction.now),
                withdrawn_by = \(account)
            WHERE id = \(version) AND withdrawn_on IS NULL AND valid_from >= \(today)
              AND NOT EXISTS (SELECT 1 FROM alternative_version v WHERE v.id > \(version)
                  AND v.alternative_id = alternative_version.alternative_id AND v.withdrawn_on IS NULL)
            """) == 1
    }
}

extension AlternativeTerms {
    /// Name, description, first and last age, conditions, contact.
    fileprivate init(_ row: borrowing Row, from column: Int) throws {
        let ages = try AgeRange(from: row.optionalInt(column + 2), to: row.optionalInt(column + 3)) ?? .all
        let terms = try AlternativeTerms(
            name: row.text(column), description: row.text(column + 1), ages: ages,
            conditions: row.text(column + 4), contact: row.text(column + 5))
        guard let terms else { throw row.error(column) }
        self = terms
    }
}
