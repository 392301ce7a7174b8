import Instruments
import Templating
import Web

/// One question on a tablet: its answers are large buttons, and one press is enough; or boxes to tick. It
/// never shows a sum, a level, or how others have answered.
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
    /// Several may be chosen, and one press goes on.
    let boxes: [Option]
    let support: [SupportLine]

    static let fields: Fields<TabletQuestionPage> = [
        .text("place") { $0.place },
        .text("text") { $0.text },
        .optionalText("complaint") { $0.complaint },
        .link("address") { $0.address },
        .link("back") { $0.back },
        .link("pause") { $0.pause },
        .list("options", Option.fields) { $0.options },
        .flag("hasBoxes") { !$0.boxes.isEmpty },
        .list("boxes", Option.fields) { $0.boxes },
        .list("support", SupportLine.fields) { $0.support },
    ]

    init(_ question: TextPack.Question, in visit: TabletVisit, complaint: String?) {
        place = "Fråga \(question.item) av \(visit.questions.count)"
        text = question.text
        self.complaint = complaint
        address = visit.address(question.item)
        back = visit.before(question.item)
        pause = visit.pause
        let kind = visit.kind(question)
        options = kind.map { TabletQuestionPage.options($0, question, visit.answers) } ?? []
        boxes = kind.map { TabletQuestionPage.boxes($0, visit) } ?? []
        support = visit.support.lines
    }

    private static func options(
        _ kind: RatingQuestion, _ question: TextPack.Question, _ answers: RatingAnswers
    ) -> [Option] {
        kind.values.map { value in
            var label = question.answers[value].map { "\(value)  \($0)" } ?? String(value)
            if case .yesNo = kind.kind { label = question.answers[value] ?? (value == 1 ? "Ja" : "Nej") }
            return Option(value: String(value), label: label, isChosen: answers[kind.key] == value)
        }
    }

    /// The situations in the words that they were rated in.
    private static func boxes(_ kind: RatingQuestion, _ visit: TabletVisit) -> [Option] {
        guard case .ticks(let count) = kind.kind else { return [] }
        let ticked = kind.ticked(visit.answers)
        return visit.questions.prefix(count).map { one in
            Option(
                value: TabletAnswer.box(one.item), label: one.text, isChosen: ticked.contains(one.item))
        }
    }
}
