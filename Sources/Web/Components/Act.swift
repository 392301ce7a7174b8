import Templating

/// A link that says what happens: the way on from a notice, an empty list or a next step.
public struct Act: Fielded, Sendable {
    public static let fields: Fields<Act> = [
        .text("label") { $0.label },
        .link("address") { $0.address },
    ]

    let label: String
    let address: Link

    public init(label: String, address: Link) {
        self.label = label
        self.address = address
    }
}
