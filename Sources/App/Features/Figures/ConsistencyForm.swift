import Figures
import Web

/// What was pasted and what is known besides. It is judged by its size alone: what is wrong in it is what the
/// page is for.
struct ConsistencyForm: FormDefinition {
    struct Typed: Sendable {
        let tables: String
        let known: String
    }

    static let tables = "tabeller"
    static let known = "samband"
    static let title = "Granska tabeller"
    static let mostLines = 300
    /// What must hold is tried against every pair of groups that there is.
    static let mostKnown = 40

    static let fields: [FieldRule] = [
        FieldRule(
            tables, "Tabeller", .lines(rows: 12),
            hint: "Klistra in från ett kalkylblad eller en rapport. Flera tabeller och text emellan går bra. "
                + "Eller skriv en rad för varje siffra: ”Totalt: 24”.", maximumLength: 20_000),
        FieldRule(
            known, "Det du vet dessutom", .lines(rows: 3),
            hint: "En rad för varje sak som ska stämma: ”n = 24” när procenten gäller 24 personer, "
                + "”Avslutade + Kvar = Deltagare”, ”Alla − Mottagliga = 4”.", maximumLength: 4_000),
    ]

    static func read(_ reader: inout FormReader) -> Typed? {
        let typed = Typed(tables: reader.exact(tables), known: reader.exact(known))
        if typed.tables.allSatisfy(\.isWhitespace), typed.known.allSatisfy(\.isWhitespace) {
            reader.complain(tables, "Klistra in eller skriv en tabell.")
        }
        for (field, text, most) in [(tables, typed.tables, mostLines), (known, typed.known, mostKnown)] {
            let lines = text.count(where: \.isNewline) + 1
            if lines > most { reader.complain(field, "Högst \(most) rader åt gången. Det är \(lines) nu.") }
        }
        guard reader.complaints.isEmpty else { return nil }
        if let size = ConsistencyCheck.tooLarge(typed.tables) { reader.complain(tables, size) }
        return reader.complaints.isEmpty ? typed : nil
    }
}
