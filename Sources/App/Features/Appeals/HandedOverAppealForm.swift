import Casework
import Law
import Store
import Web

/// What was typed when an appeal was handed over to the court.
struct HandedOverAppealForm: AppealForm {
    private static let whole = "allt"
    private static let others = "mer"

    static let pattern: PathPattern = "/arenden/{case}/beslut/{item}/overklagande/lamna-over"
    static let title = "Lämna över överklagande"
    static let heading = "Lämna över till domstolen"
    static let lead = "Det här ska med: överklagandet, beslutet, utredningen, kommuniceringen, beviset om "
        + "när beslutet togs emot (eller att det saknas), rättidsprövningen, omprövningen, och det nya "
        + "beslutet om det finns ett. Följebrevet skrivs när du sparar."
    static let submit = "Lämna över"
    static let nothing = "Inget överklagande kan lämnas över nu. Det prövas och omprövas först."

    static let fields: [FieldRule] = [
        AppealField.rule,
        FieldRule(AppealField.day, "Vilken dag lämnas det över?", .day),
        FieldRule(whole, "Allt i listan ligger med", .check),
        FieldRule(
            others, "Ligger något mer med?", .lines(rows: 2), hint: "Till exempel intyg som personen lämnat.",
            maximumLength: 2000),
    ]

    static func read(_ reader: inout FormReader) -> HandedOverAppeal? {
        let appeal = reader.appeal()
        let day = reader.day(AppealField.day, orSay: "Skriv vilken dag det lämnas över.")
        if !reader.isChecked(whole) { reader.complain(whole, AppealProblem.incompleteEnclosures.swedish) }
        guard let appeal, let day, reader.complaints.isEmpty else { return nil }
        return HandedOverAppeal(appeal: appeal, day: day, others: reader.text(others))
    }

    static func field(of problem: AppealProblem) -> String {
        switch problem {
        case .dayInFuture, .beforeReconsideration: AppealField.day
        default: AppealField.appeal
        }
    }
}
