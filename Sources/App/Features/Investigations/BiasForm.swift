import Casework
import Law
import Web

/// What somebody of the staff answered about themselves.
struct BiasForm: InvestigationForm {
    private static let none = FieldRule.Choice(value: "none", label: "Nej, inget av det här gäller mig")

    static let pattern: PathPattern = "/arenden/{case}/utredning/jav"
    static let permission = Permission.readInvestigation
    static let title = "Jäv"
    static let heading = "Är du jävig i ärendet?"
    static let lead = "Gäller något av det här dig får du inte handlägga ärendet (6 kap. 28–32 §§ KL). "
        + "Ett anmält skäl står kvar, och någon annan tar över."
    static let submit = "Spara svaret"

    static let fields: [FieldRule] = [
        FieldRule(
            InvestigationField.kind, "Vad gäller dig?",
            .oneOf([none] + .all(of: BiasGround.self, \.swedish))),
        FieldRule(
            InvestigationField.text, "Med egna ord", .lines(rows: 2),
            hint: "Skriv inget om andra som inte behövs.", maximumLength: 2000),
    ]

    static func read(_ reader: inout FormReader) -> BiasAnswer? {
        let typed = reader.text(InvestigationField.kind)
        let ground = BiasGround(rawValue: typed)
        if ground == nil, typed != none.value {
            reader.complain(InvestigationField.kind, "Välj det som gäller dig.")
        }
        guard reader.complaints.isEmpty else { return nil }
        return BiasAnswer(ground: ground, comment: reader.text(InvestigationField.text))
    }

    static func current(in place: InvestigationPlace, today: Day) -> CurrentRecord {
        CurrentRecord(version: 0, values: [:], changedBy: "")
    }
}
