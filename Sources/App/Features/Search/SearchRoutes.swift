import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// Finding people and cases: by name, personal number, co-ordination number or case number, and by nothing
/// else (SoLPuF 2001:637 15 §). What was typed is never kept or logged; whom it showed is.
struct SearchRoutes: Feature {
    let store: Store
    private let pace = SearchPace(most: 100)

    init(store: Store) { self.store = store }

    static let pages: [any Page.Type] = [SearchPage.self]

    var routes: [Route] {
        [
            .question(
                "/sok", .holding(.readCases, in: .either), views: .peopleSearched,
                show: { context, _ in try context.page(SearchPage(typed: context.posted(SearchPage.field))) },
                answer: answer)
        ]
    }

    private func answer(_ context: Context, _ actor: Actor) throws -> Response {
        let typed = context.posted(SearchPage.field)
        let terms = SearchTerms(typed)
        guard !terms.isEmpty else { return try context.page(SearchPage(typed: typed)) }
        try pace.check(actor, store)
        let found = try store.read { try PersonSearch(terms, for: actor, $0) }
        // Also where the answer is a way on: it tells that the person is known, whoever follows it.
        record(found, actor)
        if let number = found.only { return context.seeOther("/arenden/\(number)") }
        return try context.page(SearchPage(found, typed: typed, today: store.clock.today))
    }

    /// One entry for each person on the page: a name in a list of hits has been read.
    private func record(_ found: PersonSearch, _ actor: Actor) {
        for hit in found.people {
            for subject in hit.person.subjects {
                store.recordView(.peopleSearched, about: subject, under: actor)
            }
        }
        for hit in found.cases {
            let subject = AuditSubject(
                programme: hit.one.programme, person: hit.one.person, episode: hit.one.episode)
            store.recordView(.peopleSearched, about: subject, under: actor)
        }
    }
}
