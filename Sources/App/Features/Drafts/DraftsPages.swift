import Casework
import Law
import Store
import Templating
import Web

/// "Mina utkast": everything begun and not yet sent, latest first.
struct DraftsPage: Page, Sendable {
    static let template = "drafts/index"

    struct Row: Fielded, Sendable {
        let title: String
        let caseNumber: String?
        let savedAt: String
        let open: Link
        let discard: ActForm

        static let fields: Fields<Row> = [
            .text("draftTitle") { $0.title },
            .optionalText("caseNumber") { $0.caseNumber },
            .text("savedAt") { $0.savedAt },
            .link("open") { $0.open },
            .part("discard") { $0.discard },
        ]
    }

    private let rows: [Row]

    static let fields: Fields<DraftsPage> = [
        .flag("hasRows") { !$0.rows.isEmpty },
        .list("rows") { $0.rows },
    ]

    init(_ drafts: [DraftTitle], caseNumbers: [EpisodeID: String], words: (Instant) -> String) {
        rows = drafts.map { draft in
            let savedAt = words(draft.savedAt)
            return Row(
                title: draft.title, caseNumber: draft.episode.flatMap { caseNumbers[$0] }, savedAt: savedAt,
                open: Link(path: draft.address + "?utkast=" + draft.formKey) ?? "/utkast",
                discard: ActForm(
                    label: "Kasta", address: "/utkast/\(draft.formKey)/kasta",
                    about: "\(draft.title), sparat \(savedAt)"))
        }
    }
}

/// Where a draft did not get room: what to do, and what was typed, so that it can be copied.
struct DraftRefusalPage: Page, Sendable {
    static let template = "drafts/refusal"
    static let words = "Du har så många utkast som får plats. Kasta några under Mina utkast och spara igen."
    let typed: [DescriptionItem]

    static let fields: Fields<DraftRefusalPage> = [
        .text("text") { _ in DraftRefusalPage.words },
        .list("typed", DescriptionItem.fields) { $0.typed },
    ]
}
