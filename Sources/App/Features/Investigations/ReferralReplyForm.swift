import Casework
import Law
import Web

/// What was typed about the answer to a remiss.
struct ReferralReplyForm: InvestigationForm {
    private enum Kind: String, CaseIterable {
        case answered, silent
        var swedish: String {
            switch self {
            case .answered: "Svar har kommit"
            case .silent: "Tiden gick ut utan svar"
            }
        }
    }

    static let pattern: PathPattern = "/arenden/{case}/utredning/remiss/{item}"
    static let title = "Svar på remiss"
    static let heading = "Svar på remiss"
    static let lead = "Lägg själva svaret bland ärendets handlingar, och skriv här vad det säger."
    static let submit = "Spara svaret"

    static let fields: [FieldRule] = [
        FieldRule(InvestigationField.kind, "Hur gick det?", .oneOf(.all(of: Kind.self, \.swedish))),
        FieldRule(InvestigationField.day, "Vilken dag?", .day),
        FieldRule(InvestigationField.text, "Vad säger svaret?", .lines(rows: 4), maximumLength: 5000),
    ]

    static func read(_ reader: inout FormReader) -> ReferralReply? {
        let kind = reader.choice(InvestigationField.kind, Kind.self, orSay: "Välj hur det gick.")
        let day = reader.day(InvestigationField.day, orSay: "Skriv vilken dag svaret kom.")
        let text = reader.text(InvestigationField.text)
        if kind == .answered, text.isEmpty {
            reader.complain(InvestigationField.text, "Skriv vad svaret säger.")
        }
        guard let kind, let day, reader.complaints.isEmpty else { return nil }
        return ReferralReply(isSilent: kind == .silent, on: day, text: text)
    }

    static func current(in place: InvestigationPlace, today: Day) throws -> CurrentRecord {
        guard let referral = place.referral else { throw RouteRefusal.notFound }
        return CurrentRecord(
            version: referral.answer == nil ? 0 : 1,
            values: [InvestigationField.day: today.description], changedBy: "")
    }

    static func standing(in place: InvestigationPlace) -> (heading: String, text: String)? {
        place.referral?.answer.map { ("Svaret är redan antecknat", "\($0.on). \($0.text)") }
    }

    static func notice(in place: InvestigationPlace, for account: AccountID, today: Day) -> Notice? {
        guard let asked = place.referral?.content else { return nil }
        return Notice(
            kind: .information, heading: asked.whom,
            text: "Skickad \(asked.sentOn), svar senast \(asked.answerBy). \(asked.question)")
    }
}
