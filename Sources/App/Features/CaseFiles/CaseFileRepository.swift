import SQL
import Store

/// Every statement that opens a file of a case. One that is open is never closed.
enum CaseFileRepository {
    /// Opens the authority's file, unless it is open: from now on the authority's roles reach the case.
    static func openAuthority(
        under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            UPDATE episode SET authority_since = \(transaction.now)
            WHERE id = \(grant.episodeID) AND authority_since IS NULL
            """)
    }
}
