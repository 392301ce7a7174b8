import Casework
import Law
import Store
import Web

/// What was typed about how a judgment was carried out.
struct CarriedOutJudgmentForm: AppealForm {
    private static let decision = "beslut"

    static let pattern: PathPattern = "/arenden/{case}/beslut/{item}/overklagande/verkstall"
    static let title = "Verkställd dom"
    static let heading = "Domen är verkställd"
    static let lead = "Behövs ett nytt beslut skrivs det först, som en ändring. Det väljs sedan här."
    static let submit = "Spara verkställigheten"
    static let nothing = "Ingen dom väntar på att verkställas."

    static let fields: [FieldRule] = [
        AppealField.rule,
        FieldRule(AppealField.day, "Vilken dag verkställdes den?", .day),
        FieldRule(AppealField.text, "Vad gjorde nämnden?", .lines(rows: 3), maximumLength: 5000),
        FieldRule(
            decision, "Nytt beslut", .select([]),
            hint: "Alltid när domstolen har skickat tillbaka ärendet."),
    ]

    static func read(_ reader: inout FormReader) -> CarriedOutJudgment? {
        let appeal = reader.appeal()
        let day = reader.day(AppealField.day, orSay: "Skriv vilken dag den verkställdes.")
        let text = reader.text(AppealField.text, orSay: "Skriv vad nämnden gjorde.")
        let typed = reader.text(decision)
        let new = DecisionID(typed)
        if !typed.isEmpty, new == nil { reader.complain(decision, "Välj ett av besluten.") }
        guard let appeal, let day, reader.complaints.isEmpty else { return nil }
        return CarriedOutJudgment(appeal: appeal, day: day, text: text, decision: new)
    }

    static func choices(
        in file: IssuedDecisionFile, for account: AccountID, today: Day
    ) -> [String: [FieldRule.Choice]] {
        let judged = file.appeals.waiting(at: CarriedOutJudgment.steps).compactMap(\.judgment)
        let new = file.appeals.later.filter { one in
            judged.contains { file.decisions(after: $0).contains { $0.id == one.id } }
        }
        return [
            AppealField.appeal: appeals(in: file),
            decision: new.map {
                FieldRule.Choice(
                    value: $0.id.description, label: "\($0.heading), \($0.issue?.diaryNumber ?? "")")
            },
        ]
    }

    static func field(of problem: AppealProblem) -> String {
        switch problem {
        case .sentBackWithoutDecision: decision
        case .biased: AppealField.appeal
        default: AppealField.day
        }
    }
}
