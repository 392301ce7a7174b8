import Casework
import Law
import Store
import Templating
import Web

/// What the second pair of eyes found.
struct ReviewDecisionForm: DecisionForm {
    static let verdict = "svar"
    static let comment = "text"
    static let pattern: PathPattern = "/arenden/{case}/beslut/granska"
    static let permission = Permission.issueDecision
    static let title = "Granska beslut"
    static let heading = "Granska beslutet"
    static let lead = "Läs hela brevet först. Godkänner du det kan det fattas; annars går det tillbaka."
    static let submit = "Spara granskningen"
    static let fields: [FieldRule] = [
        FieldRule(
            verdict, "Kan beslutet fattas som det är?",
            .oneOf([
                FieldRule.Choice(value: "approved", label: "Ja, det är godkänt"),
                FieldRule.Choice(value: "back", label: "Nej, det går tillbaka med en kommentar"),
            ])),
        FieldRule(comment, "Kommentar", .lines(rows: 4), maximumLength: 5000),
    ]

    static func read(_ reader: inout FormReader) -> ReviewedDecision? {
        let verdict = reader.text(Self.verdict)
        if verdict != "approved", verdict != "back" {
            reader.complain(Self.verdict, "Välj om beslutet kan fattas som det är.")
        }
        let comment = reader.text(Self.comment)
        if verdict == "back", comment.isEmpty {
            reader.complain(Self.comment, "Skriv vad som behöver ändras.")
        }
        guard reader.complaints.isEmpty else { return nil }
        return ReviewedDecision(isApproved: verdict == "approved", comment: comment)
    }

    static func values(in file: DecisionFile, for account: AccountID, today: Day) -> [String: String] { [:] }

    static func choices(
        in file: DecisionFile, for account: AccountID, today: Day
    ) -> [String: [FieldRule.Choice]] { [:] }

    static func standing(in file: DecisionFile, under grant: CaseGrant) -> String? {
        file.work?.state == .inReview ? nil : "Det finns inget beslut som väntar på granskning."
    }

    static func field(of problem: DecisionProblem) -> String { verdict }
}
