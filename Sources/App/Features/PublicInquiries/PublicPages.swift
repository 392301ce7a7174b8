import Templating
import Web

/// The list of units that take inquiries from the public form.
struct PublicIndexPage: Page, Sendable {
    static let template = "public/index"
    let head: PublicHead
    let text: PublicWords.Text
    let empty: String
    let units: [Act]

    static let fields: Fields<PublicIndexPage> = [
        .part("head", PublicHead.fields) { $0.head },
        .text("heading") { $0.text.heading },
        .text("help") { $0.text.help },
        .flag("hasUnits") { !$0.units.isEmpty },
        .list("units", Act.fields) { $0.units },
        .text("empty") { $0.empty },
    ]
}

/// The first page: what this is, and who writes.
struct PublicStartPage: Page, Sendable {
    static let template = "public/start"
    let head: PublicHead
    let words: PublicWords
    let unit: String
    let address: Link
    let writer: FieldView
    let problem: PublicProblem?

    static let fields: Fields<PublicStartPage> = [
        .part("head", PublicHead.fields) { $0.head },
        .text("heading") { $0.words.start.heading },
        .text("unitName") { $0.unit },
        .text("help") { $0.words.start.help },
        .list("points", PublicLine.fields) { $0.words.startPoints.map(PublicLine.init) },
        .link("address") { $0.address },
        .part("writer", FieldView.fields) { $0.writer },
        .text("next") { $0.words.next },
        .optional("problem", PublicProblem.fields) { $0.problem },
    ]
}

/// One question.
struct PublicQuestionPage: Page, Sendable {
    static let template = "public/question"
    let head: PublicHead
    let words: PublicWords
    let text: PublicWords.Text
    let address: Link
    let back: Link
    let fieldViews: [FieldView]
    /// Hidden fields: who writes, and when the page was opened, before anything is kept.
    let role: String?
    let stamp: String?
    let problem: PublicProblem?
    /// Nil before there is anything to erase.
    let erase: Link?

    static let fields: Fields<PublicQuestionPage> = [
        .part("head", PublicHead.fields) { $0.head },
        .text("heading") { $0.text.heading },
        .optionalText("errorPrefix") { $0.problem == nil ? nil : $0.words.errorPrefix },
        .optionalText("help") { $0.text.help.isEmpty ? nil : $0.text.help },
        .link("address") { $0.address },
        .link("back") { $0.back },
        .text("backText") { $0.words.back },
        .list("questions", FieldView.fields) { $0.fieldViews },
        .optionalText("role") { $0.role },
        .optionalText("stamp") { $0.stamp },
        .text("next") { $0.words.next },
        .optional("problem", PublicProblem.fields) { $0.problem },
        .optionalLink("erase") { $0.erase },
        .text("eraseText") { $0.words.erase },
    ]
}

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

/// It was sent: its number, and what happens now.
struct PublicReceiptPage: Page, Sendable {
    static let template = "public/receipt"
    let head: PublicHead
    let words: PublicWords
    let number: String
    let days: Int

    static let fields: Fields<PublicReceiptPage> = [
        .part("head", PublicHead.fields) { $0.head },
        .text("heading") { $0.words.receipt.heading },
        .text("numberLabel") { $0.words.receiptNumber },
        .text("number") { $0.number },
        .list("points", PublicLine.fields) { $0.words.receiptPoints(days: $0.days).map(PublicLine.init) },
        .text("hidden") { $0.words.receiptPrint },
    ]
}

/// A page that only says something: erased, too old, closed.
struct PublicNoticePage: Page, Sendable {
    static let template = "public/notice"
    let head: PublicHead
    let text: PublicWords.Text
    let again: Act

    static let fields: Fields<PublicNoticePage> = [
        .part("head", PublicHead.fields) { $0.head },
        .text("heading") { $0.text.heading },
        .text("help") { $0.text.help },
        .part("again", Act.fields) { $0.again },
    ]
}
