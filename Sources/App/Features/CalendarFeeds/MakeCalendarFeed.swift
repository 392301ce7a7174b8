import Casework
import Store
import Web

/// Makes an address to one's own calendar; one that there was stops at once. It never keeps the address.
struct MakeCalendarFeed: Command {
    static let event = AuditEvent.calendarFeedMade

    let proof: Actor
    let hash: [UInt8]
    let title: CalendarFeed.Title

    var subject: AuditSubject { AuditSubject(object: proof.accountID.value) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        try CalendarFeedRepository.revoke(of: proof.accountID, transaction)
        try CalendarFeedRepository.insert(hash, title: title.swedish, of: proof.accountID, transaction)
    }
}

/// Closes the address: from now on it leads nowhere.
struct RevokeCalendarFeed: Command {
    static let event = AuditEvent.calendarFeedRevoked

    let proof: Actor

    var subject: AuditSubject { AuditSubject(object: proof.accountID.value) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        guard try CalendarFeedRepository.revoke(of: proof.accountID, transaction) else {
            throw RouteRefusal.stale
        }
    }
}
