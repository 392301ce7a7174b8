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
