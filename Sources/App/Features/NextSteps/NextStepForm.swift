import Casework
import Law
import Web

/// What was typed about the next step of a case.
struct NextStepForm: FormDefinition {
    enum Name {
        static let step = "steg"
        static let day = "dag"
        static let owner = "ansvarig"
        static let note = "anteckning"
    }

    static let title = "Nästa steg"

    static let fields: [FieldRule] = [
        FieldRule(Name.step, "Vad ska hända?", .select(.all(of: NextStep.self, \.swedish))),
        FieldRule(Name.day, "Vilken dag?", .day, hint: "Till exempel imorgon, 27/11 eller 2026-11-27."),
        FieldRule(Name.owner, "Vem ser till att det blir gjort?", .select([])),
        FieldRule(
            Name.note, "Anteckning", .lines(rows: 3),
            hint: "Till exempel när det går bäst att ringa. Behövs bara om du valde Annat.",
            maximumLength: 2000),
    ]

    /// - Parameter isBeside: the unit's own, while the authority has its own.
    static func steps(beside isBeside: Bool) -> [FieldRule.Choice] {
        NextStep.allCases.filter { !isBeside || !$0.isAuthoritys }
            .map { FieldRule.Choice(value: $0.rawValue, label: $0.swedish) }
    }

    static func read(_ reader: inout FormReader) -> NextStepPlan? {
        let step = reader.choice(Name.step, NextStep.self, orSay: "Välj vad som ska hända härnäst.")
        let day = reader.day(Name.day, orSay: "Skriv vilken dag det ska göras.")
        let owner = AccountID(reader.text(Name.owner))
        if owner == nil { reader.complain(Name.owner, "Välj vem som ser till att det blir gjort.") }
        guard let step, let day, let owner else { return nil }
        let plan = NextStepPlan(step: step, day: day, owner: owner, note: reader.text(Name.note))
        for problem in plan.problems(today: reader.today) {
            reader.complain(problem == .otherWithoutWords ? Name.note : Name.day, problem.swedish)
        }
        return reader.complaints.isEmpty ? plan : nil
    }
}
