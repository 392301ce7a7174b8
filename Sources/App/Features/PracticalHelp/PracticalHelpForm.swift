import Casework
import Law
import Web

/// What was typed about something that the unit helps with.
struct PracticalHelpForm: FormDefinition {
    enum Name {
        static let kind = "vad"
        static let text = "text"
        static let day = "dag"
    }

    static let title = "Praktisk hjälp"

    static let fields: [FieldRule] = [
        FieldRule(
            Name.kind, "Vad hjälper ni till med?", .select(.all(of: PracticalHelp.Kind.self, \.swedish))),
        FieldRule(
            Name.text, "Med några ord", .line, hint: "Till exempel ”fylla i ansökan om sjukpenning”.",
            maximumLength: 300),
        FieldRule(Name.day, "Från vilken dag?", .day),
    ]

    static func read(_ reader: inout FormReader) -> PracticalHelp? {
        let kind = reader.choice(Name.kind, PracticalHelp.Kind.self, orSay: "Välj vad ni hjälper till med.")
        let day = reader.day(Name.day, orSay: "Skriv vilken dag ni började.")
        guard let kind, let day else { return nil }
        let help = PracticalHelp(kind: kind, text: reader.text(Name.text), day: day)
        for problem in help.problems(today: reader.today) {
            reader.complain(problem == .otherWithoutWords ? Name.text : Name.day, problem.swedish)
        }
        return reader.complaints.isEmpty ? help : nil
    }
}

/// What was typed about what came of it.
struct PracticalHelpResultForm: FormDefinition {
    struct Value: Sendable {
        let result: PracticalHelp.Result
        let text: String
        let day: Day
    }

    enum Name {
        static let result = "resultat"
        static let text = "text"
        static let day = "dag"
    }

    static let title = "Vad det ledde till"

    static let fields: [FieldRule] = [
        FieldRule(Name.result, "Hur blev det?", .oneOf(.all(of: PracticalHelp.Result.self, \.swedish))),
        FieldRule(Name.text, "Med några ord", .line, maximumLength: 500),
        FieldRule(Name.day, "Vilken dag?", .day),
    ]

    static func read(_ reader: inout FormReader) -> Value? {
        let result = reader.choice(Name.result, PracticalHelp.Result.self, orSay: "Välj hur det blev.")
        let day = reader.day(Name.day, orSay: "Skriv vilken dag det var.")
        if let day, day > reader.today {
            reader.complain(Name.day, PracticalHelpProblem.notYet.swedish)
        }
        guard let result, let day, reader.complaints.isEmpty else { return nil }
        return Value(result: result, text: reader.text(Name.text), day: day)
    }
}
