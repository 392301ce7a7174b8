import Casework
import Law
import Store
import Web

/// What was typed when an appealed decision was looked at once more.
struct ReconsideredAppealForm: AppealForm {
    private static let outcome = "utfall"

    static let pattern: PathPattern = "/arenden/{case}/beslut/{item}/overklagande/omprova"
    static let permission = Permission.issueDecision
    static let title = "Omprövning"
    static let heading = "Ompröva beslutet"
    static let lead = "Ett beslut som är uppenbart felaktigt ska ändras om det går snabbt och enkelt och "
        + "inte blir till nackdel för någon (38 § FL). Det går bara innan överklagandet har lämnats över. "
        + "Också när beslutet ändras lämnas överklagandet över, om personen inte återkallar det."
    static let submit = "Spara omprövningen"
    static let nothing = "Inget överklagande väntar på omprövning. Det omprövas efter rättidsprövningen och "
        + "innan det lämnas över."

    static let fields: [FieldRule] = [
        AppealField.rule,
        FieldRule(outcome, "Vad blev det?", .oneOf(.all(of: Reconsideration.self, \.swedish))),
        FieldRule(
            AppealField.text, "Varför?", .lines(rows: 4), hint: "Följer med till domstolen.",
            maximumLength: 5000),
    ]

    static func read(_ reader: inout FormReader) -> ReconsideredAppeal? {
        let appeal = reader.appeal()
        let found = reader.choice(outcome, Reconsideration.self, orSay: "Välj om beslutet ändras.")
        let reasons = reader.text(AppealField.text, orSay: "Skriv varför beslutet ändras eller inte.")
        guard let appeal, let found, reader.complaints.isEmpty else { return nil }
        return ReconsideredAppeal(appeal: appeal, outcome: found, reasons: reasons)
    }
}
