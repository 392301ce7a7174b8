import Casework
import Law
import Store
import Templating
import Web

/// To whom a decision goes to be reviewed.
struct SendDecisionForm: DecisionForm {
    enum Name {
        static let reviewer = "granskare"
        static let day = "dag"
        static let note = "text"
    }

    static let pattern: PathPattern = "/arenden/{case}/beslut/skicka"
    static let permission = Permission.draftDecision
    static let title = "Skicka beslut till granskning"
    static let heading = "Skicka till granskning"
    static let lead = "Någon annan läser beslutet. Den blir ansvarig för nästa steg så länge."
    static let submit = "Skicka till granskning"
    static let fields: [FieldRule] = [
        FieldRule(Name.reviewer, "Vem ska granska?", .select([])),
        FieldRule(Name.day, "Till vilken dag?", .day),
        FieldRule(Name.note, "Att tänka på", .lines(rows: 2), maximumLength: 2000),
    ]

    static func read(_ reader: inout FormReader) -> SentDecision? {
        let reviewer = AccountID(reader.text(Name.reviewer))
        if reviewer == nil { reader.complain(Name.reviewer, "Välj vem som ska granska.") }
        let day = reader.day(Name.day, orSay: "Skriv till vilken dag.")
        if let day, !NextStepPlan.problems(with: day, today: reader.today).isEmpty {
            reader.complain(Name.day, InvestigationProblem.decisionDayWrong.swedish)
        }
        guard let reviewer, let day, reader.complaints.isEmpty else { return nil }
        return SentDecision(reviewer: reviewer, day: day, note: reader.text(Name.note))
    }

    static func values(in file: DecisionFile, for account: AccountID, today: Day) -> [String: String] {
        let others = reviewers(in: file, besides: account)
        return [
            Name.day: today.adding(days: 3).orWorkingDay.description,
            // Where there is only one, there is nothing to choose.
            Name.reviewer: others.count == 1 ? others[0].account.description : "",
        ]
    }

    static func choices(
        in file: DecisionFile, for account: AccountID, today: Day
    ) -> [String: [FieldRule.Choice]] {
        let others = reviewers(in: file, besides: account)
        return [Name.reviewer: others.map { FieldRule.Choice(value: "\($0.account)", label: $0.name) }]
    }

    private static func reviewers(
        in file: DecisionFile, besides account: AccountID
    ) -> [(account: AccountID, name: String)] {
        file.deciders.filter { $0.account != account && !file.authors.contains($0.account) }
    }

    static func standing(in file: DecisionFile, under grant: CaseGrant) -> String? {
        guard let work = file.work else { return "Det finns inget utkast att skicka. Skriv beslutet först." }
        if work.state == .back { return "Beslutet kom tillbaka. Ändra det först, och skicka sedan igen." }
        return work.state == .drafted ? nil : "Beslutet är redan skickat till granskning."
    }

    static func field(of problem: DecisionProblem) -> String { Name.reviewer }
}
