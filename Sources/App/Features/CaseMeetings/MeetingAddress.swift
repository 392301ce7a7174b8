import Casework
import Templating

/// The addresses of meetings. A case at a meeting is called by its number, so that an address keeps meaning
/// the same case however the list is changed.
enum MeetingAddress {
    static let index: Link = "/arendedragning"
    static func item(_ number: String, _ meeting: CaseMeetingID) -> Link {
        "/arendedragning/\(meeting)/\(number)"
    }
    static func minutes(_ meeting: CaseMeetingID) -> Link { "/arendedragning/\(meeting)/protokoll" }
    static func close(_ meeting: CaseMeetingID) -> Link { "/arendedragning/\(meeting)/avsluta" }
    static func attend(_ account: AccountID, _ meeting: CaseMeetingID) -> Link {
        "/arendedragning/\(meeting)/med/\(account)"
    }
    static func leave(_ account: AccountID, _ meeting: CaseMeetingID) -> Link {
        "/arendedragning/\(meeting)/inte-med/\(account)"
    }
    /// From the list, and back to it.
    static func add(_ number: String) -> Link { "/arendedragning/lista/\(number)/lagg-till" }
    static func remove(_ number: String) -> Link { "/arendedragning/lista/\(number)/ta-bort" }
    /// From the case, and back to it.
    static func addFromCase(_ number: String) -> Link { "/arenden/\(number)/arendedragning" }
    static func removeFromCase(_ number: String) -> Link { "/arenden/\(number)/arendedragning/ta-bort" }
}
