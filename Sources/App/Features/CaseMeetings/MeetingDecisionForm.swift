import Casework
import Law
import Web

/// One case at a meeting: a line that says what was decided, and Enter.
struct MeetingDecisionForm: FormDefinition {
    enum Name {
        static let line = "rad"
        static let kind = "slag"
        static let owner = "ansvarig"
        static let day = "dag"
    }

    static let title = "Ärendedragning"
    /// How far ahead the next step is proposed.
    static let usualDays = 7

    static let fields: [FieldRule] = [
        FieldRule(
            Name.line, "Vad kom ni fram till?", .line, hint: "En rad. Enter sparar.", maximumLength: 400),
        FieldRule(Name.kind, "Vad innebär det?", .select(.all(of: MeetingDecisionKind.self, \.swedish))),
        FieldRule(Name.owner, "Vem ser till det?", .select([])),
        FieldRule(Name.day, "Vilken dag?", .day, hint: "Till exempel imorgon eller 27/11."),
    ]

    static func read(_ reader: inout FormReader) -> MeetingDecision? {
        let line = reader.text(Name.line)
        let kind = reader.choice(Name.kind, MeetingDecisionKind.self, orSay: "Välj vad det innebär.")
        let owner = AccountID(reader.text(Name.owner))
        if owner == nil { reader.complain(Name.owner, "Välj vem som ser till det.") }
        let day = reader.day(Name.day, orSay: "Skriv vilken dag det ska göras.")
        if line.isEmpty { reader.complain(Name.line, MeetingDecisionProblem.noLine.swedish) }
        guard let kind, let owner, let day else { return nil }
        let decision = MeetingDecision(kind: kind, line: line, owner: owner, day: day)
        for problem in decision.problems(today: reader.today) {
            reader.complain(problem == .noLine ? Name.line : Name.day, problem.swedish)
        }
        return reader.complaints.isEmpty ? decision : nil
    }

    static func values(_ decision: MeetingDecision) -> [String: String] {
        [
            Name.line: decision.line, Name.kind: decision.kind.rawValue,
            Name.owner: decision.owner.description, Name.day: decision.day.description,
        ]
    }
}
