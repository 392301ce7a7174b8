import Casework
import Law
import Web

/// What was typed about how an inquiry ends. An ending asks the question that closes the gap (`process.md`).
struct OutcomeForm: FormDefinition {
    enum Name {
        static let outcome = "utfall"
        static let day = "dag"
        static let owner = "ansvarig"
    }

    static let title = "Utfall"
    /// How far ahead the next step is proposed.
    static let usualDays = 7

    static let fields: [FieldRule] =
        [
            FieldRule(
                Name.outcome, "Hur går det vidare?", .oneOf(choices),
                hint: "Har personen ansökt, muntligt eller skriftligt, ska ansökan utredas och få ett "
                    + "beslut: ta emot den med Personen ansöker."),
            FieldRule(Name.day, "Dag för nästa steg", .day, hint: "Till exempel imorgon eller 27/11."),
            FieldRule(Name.owner, "Vem tar ärendet vidare?", .select([])),
        ] + EndingFields.rules

    /// An application comes in on a page of its own, and is then the outcome.
    private static let choices = [Outcome.assessmentMeeting, .ended].map {
        FieldRule.Choice(value: $0.rawValue, label: $0.swedish)
    }

    static let groups: [FieldGroup] =
        [
            FieldGroup("", [Name.outcome]),
            FieldGroup("Om ärendet går vidare", [Name.day, Name.owner]),
        ] + EndingFields.groups

    static func read(_ reader: inout FormReader) -> OutcomeDecision? {
        let outcome = reader.choice(Name.outcome, Outcome.self, orSay: "Välj hur det går vidare.")
        // A day that cannot be read is complained about whatever the choice, so that it is never dropped
        // unseen.
        let day = reader.day(Name.day)
        let decision: OutcomeDecision? =
            switch outcome {
            case .assessmentMeeting: continuation(&reader, day).map(OutcomeDecision.assessmentMeeting)
            case .application: nil
            case .ended: EndingFields.read(&reader).map(OutcomeDecision.ended)
            case nil: nil
            }
        if let day, decision?.ending == nil, outcome != .ended {
            for problem in NextStepPlan.problems(with: day, today: reader.today) {
                reader.complain(Name.day, problem.swedish)
            }
        }
        return reader.complaints.isEmpty ? decision : nil
    }

    private static func continuation(_ reader: inout FormReader, _ day: Day?) -> Continuation? {
        let owner = AccountID(reader.text(Name.owner))
        if day == nil { reader.complain(Name.day, "Skriv vilken dag nästa steg ska tas.") }
        if owner == nil { reader.complain(Name.owner, "Välj vem som tar ärendet vidare.") }
        guard let day, let owner else { return nil }
        return Continuation(day: day, owner: owner, comment: reader.text(EndingFields.Name.comment))
    }
}
