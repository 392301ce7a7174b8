import Casework
import SQL
import Store

/// What part of the case list each account chose last. It never keeps how they came to it.
enum CaseFilterRepository {
    /// - Parameter query: as the list's address has it.
    static func keep(
        _ query: String, of account: AccountID, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run("UPDATE account SET case_filter = \(query) WHERE id = \(account)")
    }
}
