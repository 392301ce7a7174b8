import Casework
import Web

/// The form of a draft with its version's own words: saved as it is, or locked as well.
enum FillView {
    static func answers(_ state: FormState, _ version: FormTemplateVersion) -> FormView {
        view(
            state, version, groups: [FieldGroup("", shown(state, version, AnswersForm.fields))],
            choices: AnswerSlots.choices(version))
    }

    /// What stands above a day that has room for more rows than are shown.
    static func more(_ state: FormState) -> String? {
        DayForm.shownRows(state) < DayRow.most ? "Fler rader kommer när du sparar." : nil
    }

    /// The rows first, then the questions about the day.
    static func day(_ state: FormState, _ version: FormTemplateVersion) -> FormView {
        var choices = AnswerSlots.choices(version)
        for place in 1...DayRow.most {
            for (field, code) in [("vad", "kind"), ("var", "place"), ("med", "company")] {
                choices["\(field)\(place)"] = version.question(code)?.choices.fieldChoices ?? []
            }
        }
        let rows = (1...DayForm.shownRows(state)).map { FieldGroup("Rad \($0)", DayForm.names($0)) }
        let slots = (1...DayForm.mostQuestions).flatMap(AnswerSlots.rules)
        return view(
            state, version, groups: rows + [FieldGroup("Om dagen", shown(state, version, slots))],
            choices: choices)
    }

    private static func view(
        _ state: FormState, _ version: FormTemplateVersion, groups: [FieldGroup],
        choices: [String: [FieldRule.Choice]]
    ) -> FormView {
        FormView(
            state, submit: "Klart, lås formuläret",
            or: FormView.Choice(safe: "Spara", ticking: AnswersForm.locks), groups: groups,
            choices: choices, wording: AnswerSlots.wording(version))
    }

    /// The version's own fields. Beyond them there is nothing to answer, but whatever was sent there comes
    /// back.
    private static func shown(
        _ state: FormState, _ version: FormTemplateVersion, _ rules: [FieldRule]
    ) -> [String] {
        let own = AnswerSlots.fields(of: version).map(\.field)
        let strange = rules.map(\.name).filter {
            !own.contains($0) && $0 != AnswersForm.locks && !state.value($0).isEmpty
        }
        return own + strange
    }
}
