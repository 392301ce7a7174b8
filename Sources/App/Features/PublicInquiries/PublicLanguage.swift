/// In which words the public form speaks. Each has an address of its own, so that a link leads right.
enum PublicLanguage: String, Sendable, CaseIterable {
    case swedish = "svenska"
    case easy = "lattlast"
    case english = "english"

    /// For the page's `lang`.
    var code: String { self == .english ? "en" : "sv" }

    /// The language's own name.
    var name: String {
        switch self {
        case .swedish: "Svenska"
        case .easy: "Lättläst svenska"
        case .english: "English"
        }
    }

    var words: PublicWords {
        switch self {
        case .swedish: .swedish
        case .easy: .easy
        case .english: .english
        }
    }
}
