import Templating
import Web

/// What every page of the public form has around it: its language, and the way to the others.
struct PublicHead: Fielded, Sendable {
    let language: PublicLanguage
    /// The same page in the other languages; empty where something is being written.
    let others: [PublicLanguageLink]

    static let fields: Fields<PublicHead> = [
        .text("language") { $0.language.code },
        .text("skipText") { $0.language.words.skip },
        .text("formName") { $0.language.words.form },
        .flag("hasOthers") { !$0.others.isEmpty },
        .text("languagesLabel") { $0.language.words.languages },
        .list("others", PublicLanguageLink.fields) { $0.others },
    ]
}

/// The way to another language, in that language.
struct PublicLanguageLink: Fielded, Sendable {
    let language: PublicLanguage
    let address: Link

    static let fields: Fields<PublicLanguageLink> = [
        .text("name") { $0.language.name },
        .text("code") { $0.language.code },
        .link("address") { $0.address },
    ]
}

/// One line of a list.
struct PublicLine: Fielded, Sendable {
    let line: String

    static let fields: Fields<PublicLine> = [.text("line") { $0.line }]
}
