import Casework
import Law
import Web

/// What was typed about why a case takes longer.
struct DelayNoticeForm: InvestigationForm {
    static let pattern: PathPattern = "/arenden/{case}/utredning/forsening"
    static let title = "Underrättelse om försening"
    static let heading = "Underrätta om försening"
    static let lead = "Blir ärendet väsentligt försenat ska personen få veta det, och varför (11 § FL)."
    static let submit = "Spara underrättelsen"
    static let review: String? = "Visa brevet"

    static let fields: [FieldRule] = [
        FieldRule(
            InvestigationField.text, "Varför tar det längre tid?", .lines(rows: 3),
            hint: "Så som det ska stå i brevet till personen.", maximumLength: 2000),
        FieldRule(InvestigationField.lastDay, "När räknar du med ett beslut?", .day),
        FieldRule(InvestigationField.day, "Vilken dag skickas den?", .day),
        FieldRule(InvestigationField.way, "Hur skickas den?", .select(.all(of: SentWay.self, \.swedish))),
    ]

    static func read(_ reader: inout FormReader) -> NewDelayNotice? {
        let reason = reader.text(InvestigationField.text, orSay: "Skriv varför det tar längre tid.")
        let expected = reader.day(InvestigationField.lastDay, orSay: "Skriv när du räknar med ett beslut.")
        let sent = reader.day(InvestigationField.day, orSay: "Skriv vilken dag den skickas.")
        let way = reader.choice(InvestigationField.way, SentWay.self, orSay: "Välj hur den skickas.")
        guard let expected, let sent, let way, reader.complaints.isEmpty else { return nil }
        return NewDelayNotice(reason: reason, expectedOn: expected, sentOn: sent, way: way)
    }
}
