import Casework
import Law
import Web

/// What was typed of when a programme closes.
struct WindDownForm: FormDefinition {
    enum Name {
        static let day = "dag", reason = "skal"
    }

    static let title = "Avveckla verksamheten"
    static let fields: [FieldRule] = [
        FieldRule(Name.day, "Vilken är den första dagen utan verksamheten?", .day),
        FieldRule(
            Name.reason, "Varför?", .lines(rows: 2),
            hint: "Till exempel nämndens beslut med dag och paragraf.", maximumLength: 2000),
    ]

    static func read(_ reader: inout FormReader) -> WindDownTerms? {
        let day = reader.day(Name.day, orSay: "Skriv den första dagen utan verksamheten.")
        let reason = reader.text(Name.reason, orSay: "Skriv varför verksamheten avvecklas.")
        guard let day, reader.complaints.isEmpty else { return nil }
        let terms = WindDownTerms(closesOn: day, reason: reason)
        for problem in terms.problems(today: reader.today) { reader.complain(Name.day, problem.swedish) }
        return reader.complaints.isEmpty ? terms : nil
    }
}

/// What was typed of why it is taken back.
struct WindDownUndoForm: FormDefinition {
    static let reason = "skal"
    static let title = "Ta tillbaka avvecklingen"
    static let fields: [FieldRule] = [
        FieldRule(reason, "Varför ska verksamheten vara kvar?", .lines(rows: 2), maximumLength: 2000)
    ]

    static func read(_ reader: inout FormReader) -> String? {
        let words = reader.text(reason, orSay: "Skriv varför verksamheten ska vara kvar.")
        return reader.complaints.isEmpty ? words : nil
    }
}

/// What was typed of where something goes.
struct WindDownDestinationForm: FormDefinition {
    enum Name {
        static let words = "vart", answers = "vem", by = "senast"
    }

    static let title = "Vart?"
    static let fields: [FieldRule] = [
        FieldRule(
            Name.words, "Vart?", .lines(rows: 2),
            hint: "Vem som tar över och hur, eller att det avslutas och varför.", maximumLength: 1000),
        FieldRule(Name.answers, "Vem svarar för att det blir av?", .select([])),
        FieldRule(Name.by, "Senast när?", .day),
    ]

    static func read(_ reader: inout FormReader) -> WindDownDestination? {
        let words = reader.text(Name.words, orSay: "Skriv vart.")
        let answers = AccountID(reader.text(Name.answers, orSay: "Välj vem som svarar för det."))
        let day = reader.day(Name.by, orSay: "Skriv senast när.")
        guard let answers, let day, reader.complaints.isEmpty else { return nil }
        return WindDownDestination(words: words, answers: answers, by: day)
    }
}
