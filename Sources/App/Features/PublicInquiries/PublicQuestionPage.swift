import Templating
import Web

/// One question.
struct PublicQuestionPage: Page, Sendable {
    static let template = "public/question"
    let head: PublicHead
    let words: PublicWords
    let text: PublicWords.Text
    let address: Link
    let back: Link
    let fieldViews: [FieldView]
    /// Hidden fields: who writes, and when the page was opened.
    let role: String?
    let stamp: String
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
        .text("stamp") { $0.stamp },
        .text("next") { $0.words.next },
        .optional("problem", PublicProblem.fields) { $0.problem },
        .optionalLink("erase") { $0.erase },
        .text("eraseText") { $0.words.erase },
    ]
}
