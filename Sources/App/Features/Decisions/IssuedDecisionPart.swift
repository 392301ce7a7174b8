import Casework
import Law
import Templating
import Web

/// One that was issued, in the list of a case's decisions: the way to its page and to its letter.
struct IssuedDecisionPart: Fielded, Sendable {
    let heading: String
    let address: Link
    let diaryNumber: String
    let letter: Act

    static let fields: Fields<IssuedDecisionPart> = [
        .text("heading") { $0.heading },
        .link("address") { $0.address },
        .text("diaryNumber") { $0.diaryNumber },
        .part("letter", Act.fields) { $0.letter },
    ]

    init(_ record: DecisionRecord, in number: String, letter: Link) {
        heading = record.heading
        address = IssuedDecisionRoutes.address(number, record.id)
        diaryNumber = record.issue?.diaryNumber ?? ""
        self.letter = Act(label: "Öppna brevet", address: letter)
    }
}
