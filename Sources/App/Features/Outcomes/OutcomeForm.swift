import Casework
import Law
import Web

/// What was typed about how an inquiry ends. It asks the question that closes the gap, and offers no reason
/// "ej nådd": silence is a next step (`process.md`).
struct OutcomeForm: FormDefinition {
    enum Name {
        static let outcome = "utfall"
        static let reason = "skal"
        static let toldOn = "besked"
        static let alternatives = "alternativ"
        static let day = "dag"
        static let owner = "ansvarig"
        static let comment = "kommentar"
    }

    static let title = "Utfall"
    /// How far ahead the next step is proposed.
    static let usualDays = 7

    static let fields: [FieldRule] = [
        FieldRule(
            Name.outcome, "Hur går det vidare?", .oneOf(.all(of: Outcome.self, \.swedish)),
            hint: "Har personen ansökt, muntligt eller skriftligt, ska ansökan utredas och få ett beslut."),
        FieldRule(Name.day, "Dag för nästa steg", .day, hint: "Till exempel imorgon eller 27/11."),
        FieldRule(Name.owner, "Vem tar ärendet vidare?", .select([])),
        FieldRule(Name.reason, "Skäl", .select(.all(of: EndingReason.self, \.swedish))),
        FieldRule(
            Name.toldOn, "Vilken dag fick personen veta om rätten att ansöka?", .day,
            hint: "Den som vill ha stödet har rätt att ansöka och få ett beslut som går att överklaga."),
        FieldRule(
            Name.alternatives, "Vilka andra vägar berättade du om?", .lines(rows: 3),
            hint: "Till exempel vårdcentral, kontaktperson eller boendestöd. Fanns det inga, skriv ”inga”."),
        FieldRule(Name.comment, "Kommentar", .lines(rows: 3)),
    ]

    static let groups: [FieldGroup] = [
        FieldGroup("", [Name.outcome]),
        FieldGroup("Om ärendet går vidare", [Name.day, Name.owner]),
        FieldGroup("Om ärendet avslutas", [Name.reason, Name.toldOn, Name.alternatives]),
        FieldGroup("", [Name.comment]),
    ]

    static func read(_ reader: inout FormReader) -> OutcomeDecision? {
        let outcome = reader.choice(Name.outcome, Outcome.self, orSay: "Välj hur det går vidare.")
        // A day that cannot be read is complained about whatever the choice, so that it is never dropped
        // unseen.
        let day = reader.day(Name.day)
        let told = reader.day(Name.toldOn)
        let decision: OutcomeDecision? =
            switch outcome {
            case .assessmentMeeting: continuation(&reader, day).map(OutcomeDecision.assessmentMeeting)
            case .application: continuation(&reader, day).map(OutcomeDecision.application)
            case .ended: ending(&reader, told).map(OutcomeDecision.ended)
            case nil: nil
            }
        for problem in decision?.problems(today: reader.today) ?? [] {
            reader.complain(field(of: problem), problem.swedish)
        }
        return reader.complaints.isEmpty ? decision : nil
    }

    private static func continuation(_ reader: inout FormReader, _ day: Day?) -> Continuation? {
        let owner = AccountID(reader.text(Name.owner))
        if day == nil { reader.complain(Name.day, "Skriv vilken dag nästa steg ska tas.") }
        if owner == nil { reader.complain(Name.owner, "Välj vem som tar ärendet vidare.") }
        guard let day, let owner else { return nil }
        return Continuation(day: day, owner: owner, comment: reader.text(Name.comment))
    }

    private static func ending(_ reader: inout FormReader, _ told: Day?) -> Ending? {
        guard
            let reason = reader.choice(Name.reason, EndingReason.self, orSay: "Välj varför ärendet avslutas.")
        else { return nil }
        let ending = Ending(
            reason: reason, comment: reader.text(Name.comment), toldOn: told,
            alternatives: reader.text(Name.alternatives))
        if ending == nil {
            reader.complain(
                Name.toldOn,
                "Skriv vilken dag personen fick veta om rätten att ansöka. "
                    + "Utan det går ärendet inte att avsluta."
            )
        }
        return ending
    }

    private static func field(of problem: OutcomeProblem) -> String {
        switch problem {
        case .toldInFuture: Name.toldOn
        case .noAlternatives: Name.alternatives
        case .otherWithoutWords: Name.comment
        case .nextStep: Name.day
        }
    }
}
