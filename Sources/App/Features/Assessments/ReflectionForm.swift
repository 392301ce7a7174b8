import Casework
import Law
import Web

/// What was typed about the answers after betänketiden, and what happens next.
struct ReflectionForm: FormDefinition {
    enum Name {
        static let person = "person"
        static let personDay = "persondag"
        static let personWords = "personord"
        static let unit = "verksamhet"
        static let unitDay = "verksamhetdag"
        static let unitWords = "verksamhetord"
        static let step = "steg"
        static let day = "nastadag"
        static let note = "minne"
    }

    struct Value: Sendable {
        let answers: [ReflectionAnswer]
        let step: NextStep
        let day: Day
        let note: String
    }

    static let title = "Svar efter betänketiden"
    static let steps: [NextStep] = [
        .holdMappingOccasion, .awaitAnswer, .callPerson, .discussInTeam, .bookAssessmentMeeting, .other,
    ]

    static let fields: [FieldRule] = [
        FieldRule(Name.person, "Vad svarar personen?", .select(choices)),
        FieldRule(Name.personDay, "Vilken dag sade personen det?", .day),
        FieldRule(Name.personWords, "Med personens ord", .lines(rows: 2), maximumLength: 5000),
        FieldRule(Name.unit, "Vad svarar ni?", .select(choices)),
        FieldRule(Name.unitDay, "Vilken dag sade ni det till personen?", .day),
        FieldRule(Name.unitWords, "Hur ni tänker", .lines(rows: 2), maximumLength: 5000),
        FieldRule(
            Name.step, "Vad händer nu?",
            .select(steps.map { FieldRule.Choice(value: $0.rawValue, label: $0.swedish) })),
        FieldRule(Name.day, "Vilken dag?", .day, hint: "Till exempel imorgon eller 27/11."),
        FieldRule(Name.note, "Att tänka på då", .lines(rows: 2), maximumLength: 2000),
    ]

    static let groups = [
        FieldGroup("Personens svar", [Name.person, Name.personDay, Name.personWords]),
        FieldGroup("Ert svar", [Name.unit, Name.unitDay, Name.unitWords]),
        FieldGroup("Nästa steg", [Name.step, Name.day, Name.note]),
    ]

    private static let choices: [FieldRule.Choice] = .all(of: ReflectionAnswer.Choice.self, \.swedish)

    static func read(_ reader: inout FormReader) -> Value? {
        let person = answer(&reader, .person, Name.person, Name.personDay, Name.personWords)
        let unit = answer(&reader, .unit, Name.unit, Name.unitDay, Name.unitWords)
        let answers = [person, unit].compactMap { $0 }
        if answers.isEmpty {
            reader.complain(
                Name.person, "Välj vad personen eller ni svarar. Den ena kan svara före den andra.")
        }
        let step = reader.choice(Name.step, NextStep.self, orSay: "Välj vad som händer nu.")
        let day = reader.day(Name.day, orSay: "Skriv vilken dag det görs.")
        guard let step, let day else { return nil }
        for problem in NextStepPlan.problems(with: day, today: reader.today) {
            reader.complain(Name.day, problem.swedish)
        }
        let note = reader.text(Name.note)
        if step == .other, note.isEmpty {
            reader.complain(Name.note, NextStepProblem.otherWithoutWords.swedish)
        }
        return reader.complaints.isEmpty ? Value(answers: answers, step: step, day: day, note: note) : nil
    }

    /// Nil where the party has not answered. A day left out is today.
    private static func answer(
        _ reader: inout FormReader, _ party: ReflectionAnswer.Party, _ choice: String, _ day: String,
        _ words: String
    ) -> ReflectionAnswer? {
        let typed = reader.text(words)
        let on = reader.day(day) ?? reader.today
        if on > reader.today { reader.complain(day, "Dagen har inte varit än.") }
        guard let chosen = reader.choice(choice, ReflectionAnswer.Choice.self) else {
            if !typed.isEmpty { reader.complain(choice, "Välj vad svaret är.") }
            return nil
        }
        return ReflectionAnswer(party: party, choice: chosen, day: on, words: typed)
    }
}
