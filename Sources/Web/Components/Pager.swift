import Templating

/// The way to the next rows of a long list. Never counts pages: the list is read by key, not by number.
public struct Pager: Fielded, Sendable {
    public static let fields: Fields<Pager> = [
        .optionalLink("first") { $0.first },
        .optionalLink("next") { $0.next },
    ]

    let first: Link?
    let next: Link?

    public init(first: Link? = nil, next: Link? = nil) {
        self.first = first
        self.next = next
    }
}
