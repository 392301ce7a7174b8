import Casework
import Law
import Store
import Web

/// What was typed about something at the court.
struct NotedCourtEventForm: AppealForm {
    private static let kind = "slag"
    private static let last = "sista"

    static let pattern: PathPattern = "/arenden/{case}/beslut/{item}/overklagande/domstol"
    static let title = "Från domstolen"
    static let heading = "Anteckna vad som händer hos domstolen"
    static let lead = "Inhibition betyder att beslutet inte gäller så länge. Ett begärt yttrande står bland "
        + "fristerna tills det är lämnat."
    static let submit = "Spara"
    static let nothing = "Inget överklagande ligger hos domstolen."

    static let fields: [FieldRule] = [
        AppealField.rule,
        FieldRule(kind, "Vad har hänt?", .select(.all(of: CourtEventKind.self, \.swedish))),
        FieldRule(AppealField.day, "Vilken dag?", .day),
        FieldRule(last, "Sista dag att lämna yttrandet", .day, hint: "När domstolen har begärt ett."),
        FieldRule(
            AppealField.text, "Vad står det?", .lines(rows: 3), hint: "Lägg själva handlingen i ärendet.",
            maximumLength: 5000),
    ]

    static func read(_ reader: inout FormReader) -> NotedCourtEvent? {
        let appeal = reader.appeal()
        let kind = reader.choice(kind, CourtEventKind.self, orSay: "Välj vad som har hänt.")
        let day = reader.day(AppealField.day, orSay: "Skriv vilken dag det hände.")
        let answerBy = reader.day(last)
        if kind == .statementAsked, answerBy == nil {
            reader.complain(last, "Skriv sista dagen att lämna yttrandet.")
        }
        if let kind, kind != .statementAsked, answerBy != nil {
            reader.complain(last, "Sista dag hör bara till ett begärt yttrande. Ta bort den.")
        }
        guard let appeal, let kind, let day, reader.complaints.isEmpty else { return nil }
        return NotedCourtEvent(
            appeal: appeal, kind: kind, day: day, answerBy: answerBy, text: reader.text(AppealField.text))
    }

    static func field(of problem: AppealProblem) -> String {
        switch problem {
        case .answerBeforeAsked: last
        case .dayInFuture, .beforeHandover, .beforeJudgment: AppealField.day
        case .biased: AppealField.appeal
        default: kind
        }
    }
}
