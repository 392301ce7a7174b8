import Casework
import Templating

/// The addresses of a case's handovers. Never a person's name or number in one.
enum HandoverAddress {
    static func index(_ number: String) -> Link { "/arenden/\(number)/overlamning" }
    static func new(_ number: String) -> Link { "/arenden/\(number)/overlamning/ny" }
    static func of(_ id: HandoverID, _ number: String) -> Link {
        "/arenden/\(number)/overlamning/\(id.description)"
    }
    static func document(_ item: Int, of id: HandoverID, _ number: String) -> Link {
        "/arenden/\(number)/overlamning/\(id.description)/handling/\(item.description)"
    }
}
