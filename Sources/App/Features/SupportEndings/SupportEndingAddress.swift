import Templating
import Web

/// The addresses of how a case's support ended. Never a person's name or number in one.
enum SupportEndingAddress {
    static func index(_ number: String) -> Link { "/arenden/\(number)/avslutning" }
    static func end(_ number: String) -> Link { "/arenden/\(number)/avslutning/stodet" }
    static func checks(_ number: String) -> Link { "/arenden/\(number)/avslutning/checklista" }
    static func above(_ number: String) -> [Crumb] {
        [Crumb(label: "Avslutning", address: index(number))]
    }
}
