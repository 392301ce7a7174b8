import Instruments
import Templating
import Web

/// One question on a tablet: its answers are large buttons, and one press is enough. It never shows a sum, a
/// level, or how others have answered.
struct TabletQuestionPage: Page, Sendable {
    static let template = "tablet/question"

    struct Option: Fielded, Sendable {
        let value: String
        let label: String
        let isChosen: Bool

        static let fields: Fields<Option> = [
            .text("value") { $0.value },
            .text("label") { $0.label },
            .flag("isChosen") { $0.isChosen },
        ]
    }

    let place: String
    let text: String
    let complaint: String?
    let address: Link
    let back: Link
    let pause: Link
    let options: [Option]
    let support: [SupportLine]

    static let fields: Fields<TabletQuestionPage> = [
        .text("place") { $0.place },
        .text("text") { $0.text },
        .optionalText("complaint") { $0.complaint },
        .link("address") { $0.address },
        .link("back") { $0.back },
        .link("pause") { $0.pause },
        .list("options", Option.fields) { $0.options },
        .list("support", SupportLine.fields) { $0.support },
    ]

    init(_ question: TextPack.Question, in visit: TabletVisit, complaint: String?) {
        place = "Fråga \(question.item) av \(visit.questions.count)"
        text = question.text
        self.complaint = complaint
        address = visit.address(question.item)
        back = visit.before(question.item)
        pause = visit.pause
        let given = visit.answers[RatingAnswers.item(question.item)]
        options = visit.rating.instrument.items[question.item - 1].values.map { value in
            let words = question.answers[value].map { "\(value)  \($0)" }
            return Option(
                value: String(value), label: words ?? String(value), isChosen: given == value)
        }
        support = visit.support.lines
    }
}
