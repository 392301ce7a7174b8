import Casework
import Templating

/// The addresses of a case's consents. Never a person's name or number in one.
enum ConsentAddress {
    static let due: Link = "/samtycken"
    static func index(_ number: String) -> Link { "/arenden/\(number)/samtycken" }
    static func paper(_ number: String) -> Link { "/arenden/\(number)/samtycken/papper" }
    static func sharing(_ number: String) -> Link { "/arenden/\(number)/samtycken/lamnat" }
    static func withdrawal(_ id: ConsentID, _ number: String) -> Link {
        "/arenden/\(number)/samtycken/\(id.description)/aterkalla"
    }
}
