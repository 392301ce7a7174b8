import Templating
import Web

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
