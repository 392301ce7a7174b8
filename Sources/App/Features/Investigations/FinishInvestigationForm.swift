import Casework
import Law
import Web

/// What was typed when an investigation goes to a decision.
struct FinishInvestigationForm: InvestigationForm {
    static let pattern: PathPattern = "/arenden/{case}/utredning/klar"
    static let title = "Utredning klar för beslut"
    static let heading = "Klar för beslut"
    static let lead = "Utredningen låses och ärendet går vidare till beslut. Innan beslutet är fattat "
        + "går den att ta tillbaka, med ett skäl."
    static let submit = "Skicka till beslut"

    static let fields: [FieldRule] = [
        FieldRule(
            InvestigationField.day, "Vilken dag ska beslutet fattas?", .day,
            hint: "Till exempel imorgon eller 27/11."),
        FieldRule(
            InvestigationField.text, "Att tänka på för den som beslutar", .lines(rows: 2),
            maximumLength: 2000),
    ]

    static func read(_ reader: inout FormReader) -> FinishedInvestigation? {
        let day = reader.day(InvestigationField.day, orSay: "Skriv vilken dag beslutet ska fattas.")
        guard let day, reader.complaints.isEmpty else { return nil }
        return FinishedInvestigation(decideOn: day, note: reader.text(InvestigationField.text))
    }

    private static let usualDays = 7

    static func current(in place: InvestigationPlace, today: Day) -> CurrentRecord {
        CurrentRecord(
            version: place.file.facts.version,
            values: [
                InvestigationField.day: today.adding(days: usualDays).orWorkingDay.description
            ], changedBy: place.file.sheet?.changed.by ?? "")
    }

    static func problems(in place: InvestigationPlace, for account: AccountID) -> [InvestigationProblem] {
        place.file.gaps(for: account).isEmpty ? [] : [.incomplete]
    }

    static func notice(in place: InvestigationPlace, for account: AccountID, today: Day) -> Notice? {
        let gaps = place.file.gaps(for: account)
        guard !gaps.isEmpty else { return nil }
        return Notice(
            kind: .care, heading: "Det här saknas innan utredningen är klar",
            text: gaps.map(\.swedish).joined(separator: " · ") + ".",
            act: Act(label: "Till utredningen", address: InvestigationRoutes.address(place.file.number)))
    }
}
