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

/// What is wrong on the page, above it: sentences with the way to each field, or a message alone.
struct PublicProblem: Fielded, Sendable {
    let heading: String
    let text: String?
    let complaints: [ErrorSummary.Entry]

    static let fields: Fields<PublicProblem> = [
        .text("problemHeading") { $0.heading },
        .optionalText("problemText") { $0.text },
        .list("complaints", ErrorSummary.Entry.fields) { $0.complaints },
    ]

    init(_ complaints: [(PublicField, PublicComplaint)], _ words: PublicWords) {
        heading = words.errorHeading
        text = nil
        self.complaints = complaints.map {
            ErrorSummary.Entry(sentence: words.sentence($0.1), fieldID: $0.0.rawValue)
        }
    }

    init(_ message: PublicWords.Text) {
        (heading, text, complaints) = (message.heading, message.help, [])
    }
}

/// One answer to look over, with the way back to its question.
struct PublicAnswerRow: Fielded, Sendable {
    let term: String
    let lines: [String]
    let change: Link
    let changeText: String

    static let fields: Fields<PublicAnswerRow> = [
        .text("term") { $0.term },
        .list("lines", PublicLine.fields) { $0.lines.map(PublicLine.init) },
        .link("change") { $0.change },
        .text("changeText") { $0.changeText },
    ]
}
