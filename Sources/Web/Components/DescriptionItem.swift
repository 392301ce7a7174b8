import Templating

/// One fact in a list of facts: what it is called and what it is. Never empty: what is not given says so in
/// words.
public struct DescriptionItem: Fielded, Sendable {
    public static let fields: Fields<DescriptionItem> = [
        .text("term") { $0.term },
        .texts("texts") { $0.texts },
        .optional("act") { $0.act },
        .flag("isStruck") { $0.isStruck },
    ]

    public let term: String
    /// One paragraph each.
    public let texts: [String]
    /// Such as "Ändra"; read aloud with the term.
    let act: Act?
    /// It was wrong, and stays readable; the words say so too.
    let isStruck: Bool

    public init(term: String, texts: [String], act: Act? = nil, isStruck: Bool = false) {
        self.term = term
        self.texts = texts
        self.act = act
        self.isStruck = isStruck
    }
}
