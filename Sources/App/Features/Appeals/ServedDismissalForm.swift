import Casework
import Law
import Store
import Web

/// What was typed about when a dismissal was received.
struct ServedDismissalForm: AppealForm {
    static let pattern: PathPattern = "/arenden/{case}/beslut/{item}/overklagande/avvisning-mottagen"
    static let title = "Avvisningen mottagen"
    static let heading = "När togs avvisningen emot?"
    static let lead = "Avvisningen kan överklagas inom tre veckor från den dagen. Vet ingen dagen, anteckna "
        + "ingenting."
    static let submit = "Spara dagen"
    static let nothing = "Ingen avvisning väntar på den dag då den togs emot."

    static let fields: [FieldRule] = [
        AppealField.rule,
        FieldRule(AppealField.day, "Vilken dag togs den emot?", .day),
        FieldRule(
            AppealField.text, "Hur är det visat?", .lines(rows: 2),
            hint: "Till exempel delgivningskvitto, eller att personen själv sagt det.", maximumLength: 2000),
    ]

    static func read(_ reader: inout FormReader) -> ServedDismissal? {
        let appeal = reader.appeal()
        let day = reader.day(AppealField.day, orSay: "Skriv vilken dag den togs emot.")
        let shown = reader.text(AppealField.text, orSay: "Skriv hur dagen är visad.")
        guard let appeal, let day, reader.complaints.isEmpty else { return nil }
        return ServedDismissal(appeal: appeal, day: day, shown: shown)
    }

    static func standing(in file: IssuedDecisionFile, under grant: CaseGrant, today: Day) -> String? {
        let waiting = file.appeals.waiting(at: ServedDismissal.steps)
        return waiting.contains { $0.dismissal?.received == nil } ? nil : nothing
    }

    static func field(of problem: AppealProblem) -> String {
        problem == .biased ? AppealField.appeal : AppealField.day
    }
}
