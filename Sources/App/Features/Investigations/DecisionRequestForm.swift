import Casework
import Law
import Web

/// What was typed about a person's request that the case be decided.
struct DecisionRequestForm: InvestigationForm {
    static let pattern: PathPattern = "/arenden/{case}/utredning/begaran"
    static let title = "Begäran om avgörande"
    static let heading = "Personen begär att ärendet avgörs"
    static let lead = "Efter sex månader får personen begära det skriftligt, en gång. "
        + "Inom fyra veckor ska ärendet avgöras, eller begäran avslås i ett eget beslut (12 § FL)."
    static let submit = "Ta emot begäran"

    static let fields: [FieldRule] = [
        FieldRule(InvestigationField.day, "Vilken dag kom den in?", .day),
        FieldRule(
            InvestigationField.text, "Vad skriver personen?", .lines(rows: 3), maximumLength: 5000),
    ]

    static func read(_ reader: inout FormReader) -> NewDecisionRequest? {
        let day = reader.day(InvestigationField.day, orSay: "Skriv vilken dag begäran kom in.")
        guard let day, reader.complaints.isEmpty else { return nil }
        return NewDecisionRequest(arrivedOn: day, text: reader.text(InvestigationField.text))
    }

    static func current(in place: InvestigationPlace, today: Day) -> CurrentRecord {
        CurrentRecord(
            version: place.file.request == nil ? 0 : 1,
            values: [InvestigationField.day: today.description],
            changedBy: place.file.request?.noted.by ?? "")
    }

    static func standing(in place: InvestigationPlace) -> (heading: String, text: String)? {
        place.file.request.map {
            ("En begäran har redan kommit in", "Den kom \($0.arrivedOn). Den kan göras en gång.")
        }
    }

    static func notice(in place: InvestigationPlace, for account: AccountID, today: Day) -> Notice? {
        guard let applied = place.file.appliedOn else { return nil }
        let clock = CaseClock.decisionOverdue(applied: applied)
        guard !clock.isPassed(on: today) else { return nil }
        return Notice(
            kind: .care, heading: "Sex månader har inte gått än",
            text: "Ansökan kom in \(applied). Begäran kan göras från dagen efter \(clock.lastDay).")
    }
}
