import Casework
import Figures
import HTTP
import HTTPTypes
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
                "/siffror/granska", .holding(.readCases, in: .either),
                because: "Det som granskas står bara på sidan, och inget ärende slås upp.",
                show: { context, _ in try context.page(ConsistencyPage(TypedTables(context))) },
                answer: check),
        ]
    }

    private func index(_ context: Context, _ actor: Actor) throws -> Response {
        try context.page(FiguresPage())
    }

    private func check(_ context: Context, _ actor: Actor) throws -> Response {
        let typed = TypedTables(context)
        guard typed.complaints.isEmpty else {
            return try context.page(ConsistencyPage(typed, isRefused: true), status: .unprocessableContent)
        }
        let check = ConsistencyCheck(typed.tables, known: typed.known)
        return try context.page(ConsistencyPage(typed, check))
    }
}

/// What was pasted and what is known besides, with what is wrong with it. It is judged by its length alone.
struct TypedTables {
    static let tablesField = "tabeller"
    static let knownField = "samband"
    static let mostCharacters = 20_000
    static let mostLines = 300

    let tables: String
    let known: String

    init(_ context: Context) {
        (tables, known) = (context.posted(TypedTables.tablesField), context.posted(TypedTables.knownField))
    }

    /// By field.
    var complaints: [(field: String, sentence: String)] {
        var complaints: [(field: String, sentence: String)] = []
        if tables.allSatisfy(\.isWhitespace), known.allSatisfy(\.isWhitespace) {
            complaints.append((TypedTables.tablesField, "Klistra in eller skriv en tabell."))
        }
        for (field, text) in [(TypedTables.tablesField, tables), (TypedTables.knownField, known)] {
            let lines = text.count(where: \.isNewline) + 1
            let length = text.unicodeScalars.count
            if length > TypedTables.mostCharacters {
                complaints.append((field, "Det får vara högst 20 000 tecken. Det är \(length) nu."))
            } else if lines > TypedTables.mostLines {
                complaints.append(
                    (field, "Högst \(TypedTables.mostLines) rader åt gången. Det är \(lines) nu."))
            }
        }
        return complaints
    }
}
