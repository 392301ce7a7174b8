import Templating

/// A page above this one, in the row of pages above the heading. Never the page itself.
public struct Crumb: Fielded, Sendable {
    public static let fields: Fields<Crumb> = [
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
