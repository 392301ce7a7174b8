import Templating

/// Who the page is about, on top of every page of a case: the same place and the same words always.
/// It never shows more than the page's own grant allows; what stands here was decided before.
public struct IdentityBar: Fielded, Sendable {
    public static let fields: Fields<IdentityBar> = [
        .text("name") { $0.name },
        .optionalText("age") { $0.age },
        .optionalText("number") { $0.number },
        .list("facts") { $0.facts },
        .flag("isProtected") { $0.isProtected },
    ]

    let name: String
    /// "22 år"
    let age: String?
    /// The case number.
    let number: String?
    /// Short facts beside the name: contact persons, municipality.
    let facts: [DescriptionItem]
    let isProtected: Bool

    public init(
        name: String, age: String? = nil, number: String? = nil, facts: [DescriptionItem] = [], isProtected:
        Bool = false
    ) {
        self.name = name
        self.age = age
        self.number = number
        self.facts = facts
        self.isProtected = isProtected
    }
}
