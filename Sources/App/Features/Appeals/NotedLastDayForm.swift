import Casework
import Law
import Store
import Web

/// What was typed about until when a judgment can be appealed.
struct NotedLastDayForm: AppealForm {
    static let pattern: PathPattern = "/arenden/{case}/beslut/{item}/overklagande/dom/sista-dag"
    static let title = "Sista dag att överklaga domen"
    static let heading = "Till vilken dag kan domen överklagas?"
    static let lead = "Tiden räknas från den dag då var och en fick domen. Har ingen överklagat då är "
        + "beslutet slutligt."
    static let submit = "Spara dagen"
    static let nothing = "Ingen dom saknar sin sista dag."

    static let fields: [FieldRule] = [
        AppealField.rule,
        FieldRule(AppealField.day, "Vilken är sista dagen?", .day),
        FieldRule(
            AppealField.text, "Hur är det visat?", .lines(rows: 2),
            hint: "Till exempel domstolens besked om när domen togs emot.", maximumLength: 2000),
    ]

    static func read(_ reader: inout FormReader) -> NotedLastDay? {
        let appeal = reader.appeal()
        let day = reader.day(AppealField.day, orSay: "Skriv vilken dag som är den sista.")
        let shown = reader.text(AppealField.text, orSay: "Skriv hur dagen är visad.")
        guard let appeal, let day, reader.complaints.isEmpty else { return nil }
        return NotedLastDay(appeal: appeal, lastDay: day, shown: shown)
    }

    static func values(of appeal: AppealRecord, in file: IssuedDecisionFile, today: Day) -> [String: String] {
        [:]
    }

    static func standing(in file: IssuedDecisionFile, under grant: CaseGrant, today: Day) -> String? {
        let judged = file.appeals.waiting(at: NotedLastDay.steps)
        return judged.contains { $0.lacksLastDay } ? nil : nothing
    }

    static func field(of problem: AppealProblem) -> String {
        problem == .lastDayBeforeJudgment ? AppealField.day : AppealField.appeal
    }
}

extension AppealRecord {
    /// It is judged, and nobody knows until when the judgment can be appealed.
    var lacksLastDay: Bool { judgment.map { $0.lastDay == nil } ?? false }
}
