import Casework
import Law
import Web

/// What was typed about why a request for a decision is refused.
struct RequestRefusalForm: InvestigationForm {
    static let pattern: PathPattern = "/arenden/{case}/utredning/begaran/avslag"
    static let title = "Avslag på begäran om avgörande"
    static let heading = "Avslå begäran om avgörande"
    static let lead = "Ett avslag är ett eget skriftligt beslut som personen kan överklaga. Brevet skrivs ut "
        + "när du har sparat."
    static let submit = "Avslå begäran"
    static let review: String? = "Visa brevet"

    static let fields: [FieldRule] = [
        FieldRule(
            InvestigationField.text, "Varför kan ärendet inte avgöras nu?", .lines(rows: 4),
            hint: "Så som det ska stå i beslutet.", maximumLength: 5000),
        FieldRule(InvestigationField.day, "Beslutsdag", .day),
        FieldRule(InvestigationField.way, "Hur skickas det?", .select(.all(of: SentWay.self, \.swedish))),
    ]

    static func read(_ reader: inout FormReader) -> RequestRefusal? {
        let reasons = reader.text(InvestigationField.text, orSay: "Skriv skälen för avslaget.")
        let day = reader.day(InvestigationField.day, orSay: "Skriv beslutsdagen.")
        let way = reader.choice(InvestigationField.way, SentWay.self, orSay: "Välj hur det skickas.")
        guard let day, let way, reader.complaints.isEmpty else { return nil }
        return RequestRefusal(on: day, reasons: reasons, way: way)
    }

    static func current(in place: InvestigationPlace, today: Day) throws -> CurrentRecord {
        guard let request = place.file.request else { throw RouteRefusal.notFound }
        return CurrentRecord(
            version: request.refusal == nil ? 0 : 1,
            values: [InvestigationField.day: today.description],
            changedBy: request.refusal?.noted.by ?? "")
    }

    static func standing(in place: InvestigationPlace) -> (heading: String, text: String)? {
        place.file.request?.refusal.map {
            ("Begäran är redan avslagen", "Beslutet fattades \($0.content.on) och ändras inte här.")
        }
    }
}
