import Casework
import Law
import Web

/// What was typed when an investigation is taken back from the decision.
struct ReturnInvestigationForm: InvestigationForm {
    static let pattern: PathPattern = "/arenden/{case}/utredning/tillbaka"
    static let permission = Permission.returnInvestigation
    static let title = "Ta tillbaka utredningen"
    static let heading = "Ta tillbaka utredningen"
    static let lead = "Utredningen öppnas igen och ärendet går tillbaka. Skälet står kvar, "
        + "och allt som stod i utredningen finns kvar."
    static let submit = "Ta tillbaka"

    static let fields: [FieldRule] = [
        FieldRule(
            InvestigationField.text, "Varför?", .lines(rows: 3),
            hint: "Till exempel att något saknas, eller att nya uppgifter har kommit.", maximumLength: 2000),
        FieldRule(InvestigationField.day, "Vilken dag går arbetet vidare?", .day),
    ]

    static func read(_ reader: inout FormReader) -> ReturnedInvestigation? {
        let reason = reader.text(InvestigationField.text, orSay: "Skriv varför den tas tillbaka.")
        let day = reader.day(InvestigationField.day, orSay: "Skriv vilken dag arbetet går vidare.")
        guard let day, reader.complaints.isEmpty else { return nil }
        return ReturnedInvestigation(reason: reason, continueOn: day)
    }

    static func current(in place: InvestigationPlace, today: Day) -> CurrentRecord {
        CurrentRecord(
            version: place.file.facts.version,
            values: [InvestigationField.day: today.adding(days: 1).orWorkingDay.description],
            changedBy: place.file.sheet?.ready?.by ?? "")
    }
}
