import Casework

/// Everything the public form says in one language. It never asks for more than can be left out, and never
/// tells whether a person is known.
struct PublicWords: Sendable {
    /// A heading and what helps under it.
    struct Text: Sendable {
        let heading: String
        let help: String

        init(_ heading: String, _ help: String = "") {
            self.heading = heading
            self.help = help
        }
    }

    let skip: String
    let form: String
    let languages: String

    let index: Text
    let nobodyReceives: String
    let start: Text
    let startPoints: [String]
    let who: String
    let writers: [PublicWriter: String]
    let workplaces: [ReporterRole: String]

    let questions: [PublicQuestion: Text]
    let fields: [PublicField: Text]
    let knows: [PersonKnows: String]
    let reachedBy: [ReachedBy: String]
    let message: [MessageAllowed: String]

    let next: String
    let back: String
    let check: Text
    let change: String
    let notAnswered: String
    let yes: String
    let send: String
    let erase: String
    let erased: Text
    let again: String

    let receipt: Text
    let receiptNumber: String
    /// What happens now, line by line; `{dagar}` is how soon somebody calls.
    let receiptPoints: [String]
    let receiptPrint: String

    let errorPrefix: String
    let errorHeading: String
    let complaints: [PublicComplaint: String]
    let tooFast: Text
    let tooMany: Text
    let lost: Text
    let closed: Text

    func text(_ question: PublicQuestion) -> Text { questions[question] ?? Text("") }
    func text(_ field: PublicField) -> Text { fields[field] ?? Text("") }
    func sentence(_ complaint: PublicComplaint) -> String { complaints[complaint] ?? "" }

    /// "inom 3 dagar", and "idag" for none.
    func receiptPoints(days: Int) -> [String] {
        receiptPoints.map { $0.replacing("{dagar}", with: String(max(1, days))) }
    }
}

/// What can be wrong in an answer.
enum PublicComplaint: Sendable, CaseIterable {
    case noWriter, noWay, badPhone, badEmail, badDay, dayInFuture, tooLong, badChoice, trapped
}
