import Casework
import Law
import Web

/// What was typed about a remiss.
struct ReferralForm: InvestigationForm {
    private static let whom = "till"
    private static let reason = "skal"

    static let pattern: PathPattern = "/arenden/{case}/utredning/remiss"
    static let title = "Remiss"
    static let heading = "Skicka en remiss"
    static let lead = "Fråga bara om det som behövs, och bara med stöd i samtycke eller lag."
    static let submit = "Spara remissen"

    static let fields: [FieldRule] = [
        ReceiverField.rule("Vem frågar du?"),
        FieldRule(whom, "Namn", .line, hint: "Till exempel Psykiatrimottagningen, dr Berg."),
        FieldRule(InvestigationField.text, "Vad frågar du om?", .lines(rows: 4), maximumLength: 5000),
        SharingBasisField.rule,
        FieldRule(
            reason, "Varför ger lagrummet rätt att berätta?", .lines(rows: 2),
            hint: "Om grunden är ett lagrum.", maximumLength: 2000),
        FieldRule(InvestigationField.day, "Vilken dag skickas den?", .day),
        FieldRule(
            InvestigationField.lastDay, "Sista dag att svara", .day, hint: "Till exempel om tre veckor."),
    ]

    static func read(_ reader: inout FormReader) -> NewReferral? {
        let party = ReceiverField.read(&reader, name: whom)?.party
        let whom = PartyName.canonical(reader.text(whom, orSay: "Skriv vem du frågar."))
        let question = reader.text(InvestigationField.text, orSay: "Skriv vad du frågar om.")
        let basis = SharingBasisField.read(&reader, reasonIn: reason)
        let sent = reader.day(InvestigationField.day, orSay: "Skriv vilken dag den skickas.")
        let last = reader.day(InvestigationField.lastDay, orSay: "Skriv sista dag att svara.")
        guard let sent, let last, reader.complaints.isEmpty else { return nil }
        return NewReferral(
            party: party, whom: whom, question: question, sentOn: sent, answerBy: last, basis: basis)
    }

    static func choices(in place: InvestigationPlace) -> [String: [FieldRule.Choice]] {
        [SharingBasisField.name: SharingBasisField.choices(place.file.livingConsents)]
    }

    private static let usualDays = 21

    static func current(in place: InvestigationPlace, today: Day) -> CurrentRecord {
        let last = today.adding(days: usualDays).orWorkingDay
        return CurrentRecord(
            version: 0,
            values: [
                InvestigationField.day: today.description, InvestigationField.lastDay: last.description,
            ], changedBy: "")
    }
}
