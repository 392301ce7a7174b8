import Casework
import SQL
import Store

/// Every statement on the support numbers. A new list is added, none is changed.
enum SupportListRepository {
    static func latest(_ transaction: borrowing some Querying & ~Copyable) throws -> SupportList {
        let head = try transaction.first(
            "SELECT version, is_confirmed FROM support_list ORDER BY version DESC LIMIT 1"
        ) { try ($0.int(0), $0.bool(1)) }
        guard let (version, isConfirmed) = head else {
            return SupportList(version: 0, isConfirmed: false, entries: [])
        }
        let entries = try transaction.all(
            "SELECT name, number FROM support_number WHERE version = \(version) ORDER BY position"
        ) { try SupportList.Entry(name: $0.text(0), number: $0.text(1)) }
        return SupportList(version: version, isConfirmed: isConfirmed, entries: entries)
    }

    static func insert(
        _ list: SupportList, by account: AccountID, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO support_list (version, is_confirmed, changed_by, changed_at)
            VALUES (\(list.version), \(list.isConfirmed), \(account), \(transaction.now))
            """)
        for (index, entry) in list.entries.enumerated() {
            try transaction.run(
                """
                INSERT INTO support_number (version, position, name, number)
                VALUES (\(list.version), \(index + 1), \(entry.name), \(entry.number))
                """)
        }
    }
}
