import Casework
import Law
import Web

/// What was typed about communicating the investigation with the person.
struct CommunicationForm: InvestigationForm {
    private static let sent = FieldRule.Choice(value: "sent", label: "Personen får underlaget")

    static let pattern: PathPattern = "/arenden/{case}/utredning/kommunicering"
    static let title = "Kommunicering"
    static let heading = "Kommunicera utredningen"
    static let lead = "Personen ska få se allt av betydelse och tid att svara innan beslutet (25 § FL). "
        + "Det får utelämnas bara på de skäl som lagen räknar upp."
    static let submit = "Spara kommuniceringen"
    static let review: String? = "Gå vidare"

    static let fields: [FieldRule] = [
        FieldRule(
            InvestigationField.kind, "Vad gör du?",
            .oneOf(
                [sent]
                    + CommunicationOmission.allCases.map {
                        FieldRule.Choice(value: $0.rawValue, label: "Utelämnas: \($0.swedish)")
                    })),
        FieldRule(
            InvestigationField.text, "Vad skickas, eller varför utelämnas det?", .lines(rows: 4),
            hint: "Det som skickas: en sak på varje rad.", maximumLength: 5000),
        FieldRule(InvestigationField.day, "Vilken dag?", .day),
        FieldRule(InvestigationField.way, "Hur skickas det?", .select(.all(of: SentWay.self, \.swedish))),
        FieldRule(
            InvestigationField.lastDay, "Sista dag att svara", .day,
            hint: "Personen ska hinna läsa, tänka och få hjälp."),
        FieldRule(
            InvestigationField.told,
            "Personen får veta om rätten att lämna uppgifter muntligt inför nämnden (14 kap. 8 § SoL)",
            .check),
    ]

    static let groups: [FieldGroup] = [
        FieldGroup("", [InvestigationField.kind, InvestigationField.text, InvestigationField.day]),
        FieldGroup(
            "Om underlaget skickas",
            [InvestigationField.way, InvestigationField.lastDay, InvestigationField.told]),
    ]

    static func read(_ reader: inout FormReader) -> NewCommunication? {
        let kind = kind(&reader)
        let text = reader.text(
            InvestigationField.text, orSay: "Skriv vad som skickas, eller varför det utelämnas.")
        let day = reader.day(InvestigationField.day, orSay: "Skriv vilken dag.")
        guard let kind, let day, reader.complaints.isEmpty else { return nil }
        return NewCommunication(kind: kind, day: day, text: text)
    }

    private static func kind(_ reader: inout FormReader) -> NewCommunication.Kind? {
        let typed = reader.text(InvestigationField.kind)
        if let ground = CommunicationOmission(rawValue: typed) { return .omitted(ground) }
        guard typed == sent.value else {
            reader.complain(InvestigationField.kind, "Välj om underlaget skickas eller utelämnas.")
            return nil
        }
        let way = reader.choice(InvestigationField.way, SentWay.self, orSay: "Välj hur det skickas.")
        let last = reader.day(InvestigationField.lastDay, orSay: "Skriv sista dag att svara.")
        let isTold = reader.isChecked(InvestigationField.told)
        return way.flatMap { way in
            last.map { .sent(.init(way: way, answerBy: $0, isToldOfRight: isTold)) }
        }
    }

    private static let usualDays = 14

    static func current(in place: InvestigationPlace, today: Day) -> CurrentRecord {
        let last = today.adding(days: usualDays).orWorkingDay
        return CurrentRecord(
            version: 0,
            values: [
                InvestigationField.day: today.description, InvestigationField.lastDay: last.description,
                InvestigationField.text: "Utredningen",
            ], changedBy: "")
    }
}
