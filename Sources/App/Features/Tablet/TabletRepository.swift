import Casework
import Law
import SQL
import Store

/// Every statement on tablets in people's hands. The secret itself is never kept, only its hash.
enum TabletRepository {
    /// A tablet that is forgotten in the room opens nothing the next morning.
    static let lifetimeSeconds = 4 * 3600
    /// Each answer is an entry in the log, which nothing is ever taken out of.
    static let mostKept = 500

    static func insert(
        _ hash: [UInt8], of rating: RatingID, by account: AccountID, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO tablet_handover (token_hash, rating_id, handed_by, handed_at)
            VALUES (\(hash), \(rating), \(account), \(transaction.now))
            """)
    }

    /// What the log says the form is about, and where.
    static func subject(
        of rating: RatingRecord, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> (subject: AuditSubject, programme: ProgrammeID)? {
        try transaction.first("SELECT programme_id, person_id FROM episode WHERE id = \(rating.episode)") {
            row in
            let programme: ProgrammeID = try row.id(0)
            return try (
                AuditSubject(
                    programme: programme, person: row.id(1), episode: rating.episode,
                    object: rating.id.value),
                programme
            )
        }
    }
}
