import Casework
import Law
import Web

/// What was typed in a report.
struct SarahForm: FormDefinition {
    struct Value: Sendable {
        let programme: ProgrammeID?
        let report: SarahReport
    }

    enum Name {
        static let programme = "verksamhet", kind = "slag", area = "omrade", day = "dag", what = "vad"
        static let consequences = "foljder", measures = "atgarder"
        static let all = [kind, area, day, what, consequences, measures]
    }

    static let title = "Rapport enligt lex Sarah"

    fileprivate static let nobody = "Skriv inga namn, personnummer eller ärendenummer."

    static let fields: [FieldRule] = [
        FieldRule(Name.programme, "Verksamhet", .select([])),
        FieldRule(Name.kind, "Vad rapporterar du?", .oneOf(.all(of: SarahReport.Kind.self, \.swedish))),
        FieldRule(Name.area, "Vad gäller det?", .select(.all(of: SarahReport.Area.self, \.swedish))),
        FieldRule(Name.day, "När hände det, eller när märkte du det?", .day),
        FieldRule(
            Name.what, "Vad har hänt, eller vad kan hända?", .lines(rows: 5), hint: nobody,
            maximumLength: 8000),
        FieldRule(
            Name.consequences, "Vad blev följden för den som får stöd, eller vad kunde den ha blivit?",
            .lines(rows: 3), hint: nobody, maximumLength: 4000),
        FieldRule(
            Name.measures, "Vad har gjorts genast?", .lines(rows: 3),
            hint: "Lämna tomt om inget är gjort än.", maximumLength: 4000),
    ]

    static func read(_ reader: inout FormReader) -> Value? {
        let kind = reader.choice(Name.kind, SarahReport.Kind.self, orSay: "Välj vad du rapporterar.")
        let area = reader.choice(Name.area, SarahReport.Area.self, orSay: "Välj vad det gäller.")
        let day = reader.day(Name.day, orSay: "Skriv när det var.")
        if let day, day > reader.today { reader.complain(Name.day, "Dagen har inte varit än.") }
        let what = reader.text(Name.what, orSay: "Skriv vad som har hänt eller kan hända.")
        let consequences = reader.text(
            Name.consequences, orSay: "Skriv vad följden blev eller kunde ha blivit.")
        reader.refuseNumbers([Name.what, Name.consequences, Name.measures])
        guard let kind, let area, let day, reader.complaints.isEmpty else { return nil }
        let report = SarahReport(
            kind: kind, area: area, happenedOn: day, what: what, consequences: consequences,
            measures: reader.text(Name.measures))
        return Value(programme: ProgrammeID(reader.text(Name.programme)), report: report)
    }
}

/// What was typed of the next thing done with a report. Which one it is, the report says.
struct SarahStepForm: FormDefinition {
    struct Value: Sendable {
        let day: Day
        let outcome: SarahStep.Outcome?
        let words: String
        let more: String
    }

    enum Name {
        static let day = "dag", outcome = "bedomning", words = "text", more = "mer"
        static let texts = [words, more]
    }

    static let title = "Vad som görs med en rapport enligt lex Sarah"

    static let fields: [FieldRule] = [
        FieldRule(Name.day, "Vilken dag?", .day),
        FieldRule(Name.outcome, "Vad kom ni fram till?", .oneOf(.all(of: SarahStep.Outcome.self, \.swedish))),
        FieldRule(Name.words, "Vad gjordes?", .lines(rows: 5), maximumLength: 20_000),
        FieldRule(Name.more, "Vad hindrar att det händer igen?", .lines(rows: 4), maximumLength: 8000),
    ]

    static func read(_ reader: inout FormReader) -> Value? {
        let day = reader.day(Name.day, orSay: "Skriv vilken dag.")
        if let day, day > reader.today { reader.complain(Name.day, "Dagen har inte varit än.") }
        let words = reader.text(Name.words, orSay: "Skriv vad som gjordes.")
        let outcome = reader.choice(Name.outcome, SarahStep.Outcome.self)
        reader.refuseNumbers([Name.words, Name.more])
        guard let day, reader.complaints.isEmpty else { return nil }
        return Value(day: day, outcome: outcome, words: words, more: reader.text(Name.more))
    }

    /// The fields that a step asks for.
    static func names(_ step: SarahStep.Kind) -> [String] {
        switch step {
        case .received, .notified, .followedUp: [Name.day, Name.words]
        case .investigated: [Name.day, Name.words, Name.more]
        case .decided: [Name.day, Name.outcome, Name.words]
        }
    }

    static func wording(_ step: SarahStep.Kind) -> [String: FieldRule.Wording] {
        switch step {
        case .received: [Name.words: .init("Vad görs nu, så att ingen mer drabbas?")]
        case .investigated:
            [Name.words: .init("Vad hände, varför, och har det hänt förr?", hint: SarahForm.nobody)]
        case .decided: [Name.words: .init("Varför bedömer ni det så?")]
        case .notified:
            [
                Name.words: .init(
                    "Hur anmäldes det?",
                    hint: "Utredningen ska följa med anmälan. Skriv IVO:s diarienummer när du har det; vem "
                        + "det gäller står bara i anmälan, inte här."),
            ]
        case .followedUp: [Name.words: .init("Har åtgärderna hjälpt?")]
        }
    }
}

extension FormReader {
    /// Nobody is to be told apart in these.
    fileprivate mutating func refuseNumbers(_ fields: [String]) {
        for field in fields where NamelessText.names(text(field), today) {
            complain(field, NamelessText.sentence)
        }
    }
}
