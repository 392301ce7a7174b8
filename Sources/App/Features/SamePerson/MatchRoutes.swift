import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// The question who it may be, asked again while an inquiry is typed. It answers with a part of the form,
/// never with a page, and keeps nothing of what was typed.
struct MatchRoutes: Feature {
    static let address = "/intresseanmalan/ny/lika"

    let store: Store
    private let pace = SearchPace(most: 120)

    init(store: Store) { self.store = store }

    static let pages: [any Page.Type] = [MatchFragment.self]

    var routes: [Route] {
        [
            .question(
                "/intresseanmalan/ny/lika", .holding(.logInquiry), views: .possibleMatchesViewed, show: nil,
                logsNobody: false, answer: answer)
        ]
    }

    private func answer(_ context: Context, _ actor: Actor) throws -> Response {
        try pace.check(actor, store)
        let names = MatchPanel.watched + [InquiryForm.Name.person]
        let values = Dictionary(uniqueKeysWithValues: names.map { ($0, context.posted($0)) })
        let panel = try store.read {
            try MatchPanel(values, for: actor, today: store.clock.today, $0)
        }
        panel.record(under: actor, store)
        return try context.fragment(MatchFragment(panel))
    }
}

/// The question with its possible answers, to stand in the form; nothing where nobody is alike.
struct MatchFragment: Piece, Sendable {
    static let template = "same-person/matches"
    let content: [FieldView]

    static let fields: Fields<MatchFragment> = [.list("content", FieldView.fields) { $0.content }]

    init(_ panel: MatchPanel) {
        let choices = panel.choices.map { (value: $0.value, label: $0.label) }
        content =
            choices.isEmpty
            ? []
            : [
                FieldView(
                    InquiryForm.Name.person, .radios(choices), words: FieldWords(MatchPanel.heading),
                    value: panel.chosen)
            ]
    }
}
