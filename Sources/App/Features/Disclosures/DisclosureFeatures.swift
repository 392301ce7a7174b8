import Store
import Templating
import Web

/// What of a case's files leaves them: each file whole for paper, and what is asked for and given out.
enum DisclosureFeatures {
    static func features(store: Store) -> [any Feature] {
        [
            FileDocumentRoutes(store: store), DisclosureFormRoutes<DocumentRequestForm>(store: store),
            DisclosureFormRoutes<RequestAnswerForm>(store: store),
            DisclosureFormRoutes<DocumentRefusalForm>(store: store),
            DisclosureFormRoutes<NewExtractForm>(store: store),
            DisclosureFormRoutes<EntryChoiceForm>(store: store),
            DisclosureFormRoutes<FinishExtractForm>(store: store),
            DisclosureFormRoutes<HandedExtractForm>(store: store), DisclosureRoutes(store: store),
        ]
    }

    static let pages: [any Page.Type] = FileDocumentRoutes.pages + DisclosureRoutes.pages
}
