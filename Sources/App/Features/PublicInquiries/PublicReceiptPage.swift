import Templating
import Web

/// It was sent: its number, and what happens now.
struct PublicReceiptPage: Page, Sendable {
    static let template = "public/receipt"
    let head: PublicHead
    let words: PublicWords
    let number: String
    let days: Int
    /// The programme's own words, in Swedish.
    let ownWords: String?

    static let fields: Fields<PublicReceiptPage> = [
        .part("head", PublicHead.fields) { $0.head },
        .text("heading") { $0.words.receipt.heading },
        .text("numberLabel") { $0.words.receiptNumber },
        .text("number") { $0.number },
        .optionalText("ownWords") { $0.ownWords },
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
