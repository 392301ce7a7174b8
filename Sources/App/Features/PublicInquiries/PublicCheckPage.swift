import Templating
import Web

/// All answers, before they are sent.
struct PublicCheckPage: Page, Sendable {
    static let template = "public/check"
    let head: PublicHead
    let words: PublicWords
    let answers: [PublicAnswerRow]
    let address: Link
    let back: Link
    let erase: Link
    /// The label of a field that nobody sees.
    let trap: String
    let problem: PublicProblem?

    static let fields: Fields<PublicCheckPage> = [
        .part("head", PublicHead.fields) { $0.head },
        .text("heading") { $0.words.check.heading },
        .text("help") { $0.words.check.help },
        .list("answers", PublicAnswerRow.fields) { $0.answers },
        .link("address") { $0.address },
        .link("back") { $0.back },
        .text("backText") { $0.words.back },
        .link("erase") { $0.erase },
        .text("eraseText") { $0.words.erase },
        .text("trap") { $0.trap },
        .text("trapName") { _ in PublicField.trap.rawValue },
        .text("send") { $0.words.send },
        .optional("problem", PublicProblem.fields) { $0.problem },
    ]
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
