import Casework

/// Where a contact has gone, as it stands today. Every contact has exactly one, so that the parts add up to
/// all of them.
enum ContactFate: Sendable, Hashable {
    /// Still in the inquiry.
    case open
    /// On to a meeting, mapping, investigation, decision or support.
    case onward
    /// Ended before support.
    case ended(EndingReason)
    /// About somebody who has an open case already: it goes on there.
    case joined

    var swedish: String {
        switch self {
        case .open: "Anmälan är öppen"
        case .onward: "Har gått vidare"
        case .ended(let reason): reason.swedish
        case .joined: "Sammanförd med personens andra ärende"
        }
    }

    /// As the address names it.
    var name: String {
        switch self {
        case .open: "oppna"
        case .onward: "vidare"
        case .ended(let reason): reason.rawValue
        case .joined: "sammanforda"
        }
    }

    /// In the order that they are shown.
    static let all: [ContactFate] =
        [.open, .onward] + EndingReason.withoutSupport.map(ContactFate.ended) + [.joined]

    init?(_ name: String) {
        guard let found = ContactFate.all.first(where: { $0.name == name }) else { return nil }
        self = found
    }
}
