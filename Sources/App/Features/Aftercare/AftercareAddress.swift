import Casework
import Templating
import Web

/// The addresses of what is asked after somebody's support.
enum AftercareAddress {
    static let all: Link = "/efteruppfoljning"
    static func index(_ number: String) -> Link { "/arenden/\(number)/efteruppfoljning" }
    static func answer(_ number: String) -> Link { "/arenden/\(number)/efteruppfoljning/svar" }
    static func contact(_ number: String) -> Link { "/arenden/\(number)/efteruppfoljning/kontakt" }
    static func mistake(_ contact: AftercareContactID, _ number: String) -> Link {
        "/arenden/\(number)/efteruppfoljning/\(contact)/fel"
    }
    static func above(_ number: String) -> [Crumb] {
        [Crumb(label: "Efteruppföljning", address: index(number))]
    }
}
