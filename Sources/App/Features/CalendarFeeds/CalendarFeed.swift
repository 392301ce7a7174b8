import Casework
import Crypto
import Law

/// Somebody's own calendar for another program, behind an address that nobody can guess. Of the address only
/// a hash is kept.
struct CalendarFeed: Sendable {
    /// What each time is called: words that say nothing of the person or the unit.
    enum Title: String, Sendable, CaseIterable {
        case taken, meeting, booked, work

        var swedish: String {
            switch self {
            case .taken: "Upptagen"
            case .meeting: "Möte"
            case .booked: "Bokad"
            case .work: "Arbete"
            }
        }
    }

    let id: CalendarFeedID
    let account: AccountID
    let title: String
    let madeAt: Instant

    /// Those that have a calendar: an address outlives none of them.
    static let roles = Role.allCases.filter { $0.may(.followSupport, in: .execution) }

    /// 256 random bits.
    static func secret() throws -> (text: String, hash: [UInt8]) {
        let text = Base64URL.encode(try SecureRandom.bytes(32))
        return (text, try SHA256.hash(text))
    }

    /// The same time in the same feed has the same name; in another feed it has another, so that two
    /// calendars cannot be laid side by side.
    func uid(_ kind: String, _ object: Int64) throws -> String {
        Hex.encode(try SHA256.hash("\(id) \(madeAt) \(kind) \(object)"))
    }
}
