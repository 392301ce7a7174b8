import Casework
import Figures
import HTTP
import Store
import Templating
import Web

/// Tables that are typed or pasted are held against themselves (programmes.md 3.14). What is pasted is kept
/// nowhere, and no case is looked up for it.
struct ConsistencyRoutes: Feature {
    var routes: [Route] {
        [
            .get(
                "/siffror", .holding(.readCases, in: .either),
                audit: .nothing("Bara vägar till verktyg, inga personer."), index),
            .calculation(
                "/siffror/granska", .holding(.readCases, in: .either), ConsistencyForm.self,
                because: "Det som granskas står bara på sidan, och inget ärende slås upp.",
                show: { _, _, state in ConsistencyPage(state) },
                answer: { _, _, state, typed in
                    ConsistencyPage(state, ConsistencyCheck(typed.tables, known: typed.known))
                }),
        ]
    }

    private func index(_ context: Context, _ actor: Actor) throws -> Response {
        try context.page(FiguresPage())
    }
}
