import Casework
import Law
import Store
import Web

/// What was typed when an appeal's time was tried.
struct TriedAppealForm: AppealForm {
    private static let outcome = "utfall"

    static let pattern: PathPattern = "/arenden/{case}/beslut/{item}/overklagande/tid"
    static let title = "Rättidsprövning"
    static let heading = "Kom det i tid?"
    static let lead = "Det som dagarna säger är valt. Du avgör. Bara det som säkert kom för sent kan "
        + "avvisas, och det gör en beslutsfattare i ett eget beslut."
    static let submit = "Spara prövningen"
    static let nothing = "Inget överklagande väntar på rättidsprövning."

    static let fields: [FieldRule] = [
        AppealField.rule,
        FieldRule(outcome, "Vad blev det?", .oneOf(.all(of: AppealTimeliness.self, \.swedish))),
        FieldRule(
            AppealField.text, "Varför?", .lines(rows: 3),
            hint: "Alltid när det kom för sent, eller när hänvisningen var fel.", maximumLength: 5000),
    ]

    static func read(_ reader: inout FormReader) -> TriedAppeal? {
        let appeal = reader.appeal()
        let found = reader.choice(outcome, AppealTimeliness.self, orSay: "Välj vad prövningen kom fram till.")
        let reasons = reader.text(AppealField.text)
        if found?.needsReasons == true, reasons.isEmpty {
            reader.complain(AppealField.text, "Skriv varför, med de dagar som har avgjort.")
        }
        guard let appeal, let found, reader.complaints.isEmpty else { return nil }
        return TriedAppeal(appeal: appeal, outcome: found, reasons: reasons)
    }

    static func values(of appeal: AppealRecord, in file: IssuedDecisionFile, today: Day) -> [String: String] {
        [outcome: AppealTimeliness(appeal.arrival, receipt: file.receipt(of: appeal)).rawValue]
    }

    /// What each of the answers means, and what comes after it.
    static func part(in file: IssuedDecisionFile) -> CasePart? {
        CasePart(
            id: "svaren", heading: "Vad svaren betyder",
            items: AppealTimeliness.allCases.map {
                DescriptionItem(term: $0.swedish, texts: [$0.meaning])
            }, empty: "", acts: [])
    }

    static func field(of problem: AppealProblem) -> String {
        problem == .biased ? AppealField.appeal : outcome
    }
}
