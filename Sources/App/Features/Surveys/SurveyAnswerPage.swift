import Templating
import Web

/// All questions of a survey on one page, each with its choices as large as a finger, a way out at the top
/// and numbers to call at the bottom. It never says what anybody has answered.
struct SurveyAnswerPage: Page, Sendable {
    static let template = "surveys/answer"

    struct Choice: Fielded, Sendable {
        let field: String
        let value: String
        let label: String

        static let fields: Fields<Choice> = [
            .text("field") { $0.field }, .text("value") { $0.value }, .text("label") { $0.label },
        ]
    }

    struct Question: Fielded, Sendable {
        let text: String
        let choices: [Choice]

        static let fields: Fields<Question> = [
            .text("text") { $0.text }, .list("choices", Choice.fields) { $0.choices },
        ]
    }

    static func field(_ item: Int) -> String { "svar\(item)" }

    let heading: String
    let texts: [String]
    let address: Link
    let questions: [Question]
    let support: [SupportLine]

    static let fields: Fields<SurveyAnswerPage> = [
        .text("heading") { $0.heading },
        .texts("texts") { $0.texts },
        .link("address") { $0.address },
        .list("questions", Question.fields) { $0.questions },
        .list("support", SupportLine.fields) { $0.support },
    ]

    init(_ survey: AnonymousSurvey, _ support: SupportList, address: Link) {
        heading = survey.name
        texts = survey.pack.introduction.paragraphs + [
            "Du är anonym: varken namn, dag eller vem du är här med sparas. Hoppa över det du vill.",
        ]
        self.address = address
        self.support = support.lines
        questions = survey.questions.map { question in
            let own = survey.choices(question).map {
                Choice(field: Self.field(question.item), value: String($0.value), label: $0.label)
            }
            let skip = Choice(field: Self.field(question.item), value: "", label: "Hoppa över")
            return Question(text: question.text, choices: own + [skip])
        }
    }
}

/// A page with words only: thanks, or that the form is closed.
struct SurveyNoticePage: Page, Sendable {
    static let template = "surveys/notice"
    let heading: String
    let texts: [String]
    let support: [SupportLine]

    static let fields: Fields<SurveyNoticePage> = [
        .text("heading") { $0.heading },
        .texts("texts") { $0.texts },
        .list("support", SupportLine.fields) { $0.support },
    ]
}
