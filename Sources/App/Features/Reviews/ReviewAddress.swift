import Casework
import Templating
import Web

/// The addresses of a case's reviews. Never a person's name or number in one.
enum ReviewAddress {
    static func index(_ number: String) -> Link { "/arenden/\(number)/uppfoljning" }
    static func new(_ number: String) -> Link { "/arenden/\(number)/uppfoljning/ny" }
    static func correct(_ id: ReviewID, _ number: String) -> Link {
        "/arenden/\(number)/uppfoljning/\(id.description)/ratta"
    }
    static func above(_ number: String) -> [Crumb] {
        [
            Crumb(label: "Plan", address: PlanAddress.index(number)),
            Crumb(label: "Uppföljning", address: index(number)),
        ]
    }
}
