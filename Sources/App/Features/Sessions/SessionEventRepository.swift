import Casework
import Law
import SQL
import Store

/// Something that happened to an account's access, as its owner is told.
struct SessionEvent: Sendable {
    let at: Instant
    let event: AuditEvent
    let peer: String?
}

/// What the log holds of one's own access: sign-ins, changed factors, ended sessions. It never reads anybody
/// else's entries.
enum SessionEventRepository {
    static func latest(of account: AccountID, _ transaction: borrowing some Querying & ~Copyable) throws
        -> [SessionEvent]
    {
        try transaction.all(
            """
            SELECT at, event, peer FROM audit_entry
            WHERE account_id = \(account) AND kind = \(AuditEvent.Kind.security)
            ORDER BY id DESC LIMIT 12
            """
        ) { try SessionEvent(at: $0.instant(0), event: $0.value(1), peer: $0.optionalText(2)) }
    }
}
