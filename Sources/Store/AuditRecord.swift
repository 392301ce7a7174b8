import Casework
import Law

/// Who acts, as the log names it.
struct AuditAuthor: Sendable {
    let account: AccountID?
    let peer: String?
    let request: String?

    init(_ authority: some Authority) {
        account = authority.account
        peer = authority.trail.peer
        request = authority.trail.request
    }

    init(account: AccountID?, peer: String?, request: String?) {
        self.account = account
        self.peer = peer
        self.request = request
    }
}

/// An entry on its way into the log, before it has a number and a hash.
struct AuditRecord: Sendable {
    let event: AuditEvent
    let at: Instant
    let author: AuditAuthor
    let subject: AuditSubject

    init(_ event: AuditEvent, about subject: AuditSubject?, by author: AuditAuthor, at: Instant) {
        self.event = event
        self.at = at
        self.author = author
        self.subject = subject ?? AuditSubject()
    }
}
