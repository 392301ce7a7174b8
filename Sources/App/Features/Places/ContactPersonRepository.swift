import Casework
import Law
import SQL
import Store

/// One of the two of the staff whom a person turns to, and for how long (programmes.md VI-5).
struct ContactPerson: Sendable {
    let id: ContactPersonID
    let account: AccountID
    let name: String
    let from: Day
    /// The first day without; nil while it lasts.
    let endedOn: Day?

    func holds(on day: Day) -> Bool { from <= day && (endedOn.map { $0 > day } ?? true) }
}

/// Every statement on contact persons. Rows are added, never changed; the schema's triggers agree.
enum ContactPersonRepository {
    /// All of a case, in the order that they began.
    static func all(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [ContactPerson] {
        try transaction.all(
            """
            SELECT c.id, c.account_id, a.name, c.valid_from, x.ended_on
            FROM contact_person c JOIN account a ON a.id = c.account_id
            LEFT JOIN contact_person_ending x ON x.contact_person_id = c.id
            WHERE c.episode_id = \(grant.episodeID) ORDER BY c.valid_from, c.id
            """
        ) { row in
            try ContactPerson(
                id: row.id(0), account: row.id(1), name: row.text(2), from: row.day(3),
                endedOn: row.optionalDay(4))
        }
    }

    /// Those that a day has, in the order that they began.
    static func now(
        under grant: CaseGrant, on day: Day, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [ContactPerson] {
        try all(under: grant, transaction).filter { $0.holds(on: day) }
    }

    /// From today on these are the contact persons: whoever stays is left as they stand.
    static func set(
        _ accounts: [AccountID], under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        let today = transaction.now.day
        let now = try all(under: grant, transaction).filter { $0.endedOn.map { $0 > today } ?? true }
        for one in now where !accounts.contains(one.account) {
            try transaction.run(
                """
                INSERT INTO contact_person_ending (contact_person_id, ended_on, noted_at, noted_by)
                VALUES (\(one.id), \(max(today, one.from)), \(transaction.now), \(grant.actor.accountID))
                """)
        }
        for account in accounts where !now.contains(where: { $0.account == account }) {
            try insert(account, under: grant, transaction)
        }
    }

    private static func insert(
        _ account: AccountID, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        let id: ContactPersonID = transaction.newID()
        try transaction.run(
            """
            INSERT INTO contact_person (id, episode_id, account_id, valid_from, noted_at, noted_by)
            VALUES (\(id), \(grant.episodeID), \(account), \(transaction.now.day), \(transaction.now),
                    \(grant.actor.accountID))
            """)
    }
}
