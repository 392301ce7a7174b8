import Casework
import Law
import Web

/// What was typed about the person's answer, or about more time.
struct CommunicationReplyForm: InvestigationForm {
    static let pattern: PathPattern = "/arenden/{case}/utredning/kommunicering/{item}"
    static let title = "Svar på kommunicering"
    static let heading = "Personens svar"
    static let lead = "Det som personen säger räknas lika mycket som det som är skrivet."
    static let submit = "Spara svaret"

    static let fields: [FieldRule] = [
        FieldRule(
            InvestigationField.kind, "Vad har hänt?",
            .oneOf(.all(of: CommunicationReply.Kind.self, \.swedish))),
        FieldRule(InvestigationField.day, "Vilken dag?", .day),
        FieldRule(
            InvestigationField.text, "Vad svarade personen, eller varför mer tid?", .lines(rows: 4),
            maximumLength: 5000),
        FieldRule(
            InvestigationField.lastDay, "Ny sista dag att svara", .day, hint: "Om personen får mer tid."),
    ]

    static func read(_ reader: inout FormReader) -> CommunicationReply? {
        let kind = reader.choice(
            InvestigationField.kind, CommunicationReply.Kind.self, orSay: "Välj vad som har hänt.")
        let day = reader.day(InvestigationField.day, orSay: "Skriv vilken dag.")
        let text = reader.text(InvestigationField.text)
        if kind == .answered, text.isEmpty {
            reader.complain(InvestigationField.text, "Skriv vad personen svarade.")
        }
        let last = kind == .moreTime
            ? reader.day(InvestigationField.lastDay, orSay: "Skriv den nya sista dagen.") : nil
        guard let kind, let day, reader.complaints.isEmpty else { return nil }
        return CommunicationReply(kind: kind, on: day, moreTime: last, text: text)
    }

    /// The last reply makes the form stale; more time does not.
    static func current(in place: InvestigationPlace, today: Day) throws -> CurrentRecord {
        guard let one = place.communication, one.sent != nil else { throw RouteRefusal.notFound }
        return CurrentRecord(
            version: one.replies.count, values: [InvestigationField.day: today.description],
            changedBy: one.replies.last?.noted.by ?? "")
    }

    static func standing(in place: InvestigationPlace) -> (heading: String, text: String)? {
        place.communication?.replies.last { $0.reply.isLast }.map {
            ("Svaret är redan antecknat", "\($0.reply.on): \($0.reply.kind.swedish). \($0.reply.text)")
        }
    }

    static func notice(in place: InvestigationPlace, for account: AccountID, today: Day) -> Notice? {
        guard let one = place.communication, let answerBy = one.answerBy else { return nil }
        return Notice(
            kind: .information,
            text: "Skickat \(one.content.day). Sista dag att svara är \(answerBy.inWords(withYear: true)).")
    }
}
