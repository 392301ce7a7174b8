import Casework
import Law
import Store
import Web

/// What was typed about a judgment.
struct NotedJudgmentForm: AppealForm {
    private static let outcome = "utfall"
    private static let number = "malnummer"
    private static let last = "sista"

    static let pattern: PathPattern = "/arenden/{case}/beslut/{item}/overklagande/dom"
    static let title = "Dom"
    static let heading = "Domen har kommit"
    static let lead = "Anteckna vad domstolen kom fram till, och lägg domen bland ärendets handlingar."
    static let submit = "Spara domen"
    static let nothing = "Inget överklagande väntar på dom."

    static let fields: [FieldRule] = [
        AppealField.rule,
        FieldRule(AppealField.day, "Domens dag", .day),
        FieldRule(outcome, "Vad blev det?", .select(.all(of: JudgmentOutcome.self, \.swedish))),
        FieldRule(number, "Domstolens målnummer", .line, maximumLength: 60),
        FieldRule(
            AppealField.text, "Vad ska nämnden göra?", .lines(rows: 3),
            hint: "När beslutet ändrades eller ärendet skickades tillbaka.", maximumLength: 5000),
        FieldRule(
            last, "Sista dag att överklaga domen", .day, hint: "Lämna tomt om ni inte vet den än."),
    ]

    static func read(_ reader: inout FormReader) -> NotedJudgment? {
        let appeal = reader.appeal()
        let day = reader.day(AppealField.day, orSay: "Skriv domens dag.")
        let found = reader.choice(outcome, JudgmentOutcome.self, orSay: "Välj vad domen blev.")
        let number = reader.text(number, orSay: "Skriv domstolens målnummer.")
        let text = reader.text(AppealField.text)
        if found?.isCarriedOut == true, text.isEmpty {
            reader.complain(AppealField.text, "Skriv vad domen säger att nämnden ska göra.")
        }
        let last = reader.day(last)
        guard let appeal, let day, let found, reader.complaints.isEmpty else { return nil }
        return NotedJudgment(
            appeal: appeal, day: day, outcome: found, courtNumber: number, text: text, lastDay: last)
    }

    static func field(of problem: AppealProblem) -> String {
        switch problem {
        case .lastDayBeforeJudgment: last
        case .biased: AppealField.appeal
        default: AppealField.day
        }
    }
}
