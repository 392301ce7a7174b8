import Casework
import Law
import Store
import Templating
import Web

/// Which note of how support is given was wrong, and why.
struct MistakenExecutionForm: IssuedDecisionForm {
    enum Name {
        static let noted = "anteckning"
        static let reason = "skal"
    }

    static let pattern: PathPattern = "/arenden/{case}/beslut/{item}/verkstallighet/fel"
    static let permission = Permission.carryOutDecision
    static let files = CaseFiles.execution
    static let title = "Verkställighet som blev fel"
    static let heading = "Det här blev fel"
    static let lead = "Anteckningen står kvar överstruken och går att läsa, men räknas inte, varken i listan "
        + "över ej verkställda beslut eller i rapporten. Skriv inget om personens hälsa eller situation."
    static let submit = "Markera som fel"

    static let fields: [FieldRule] = [
        FieldRule(Name.noted, "Vilken anteckning?", .select([])),
        FieldRule(
            Name.reason, "Vad blev fel?", .lines(rows: 3),
            hint: "Till exempel att dagen var en annan.", maximumLength: 2000),
    ]

    static func read(_ reader: inout FormReader) -> MistakenExecution? {
        let noted = ExecutionEventID(reader.text(Name.noted))
        if noted == nil { reader.complain(Name.noted, "Välj vilken anteckning det gäller.") }
        let reason = reader.text(Name.reason, orSay: "Skriv vad som blev fel, så att andra förstår.")
        guard let noted, reader.complaints.isEmpty else { return nil }
        return MistakenExecution(noted: noted, reason: reason)
    }

    /// What was noted last is first: nothing stands on it.
    static func choices(
        in file: IssuedDecisionFile, for account: AccountID, today: Day
    ) -> [String: [FieldRule.Choice]] {
        let standing = file.execution?.standing ?? []
        return [
            Name.noted: standing.reversed().map {
                FieldRule.Choice(value: $0.id.description, label: $0.heading)
            }
        ]
    }

    static func values(in file: IssuedDecisionFile, today: Day) -> [String: String] {
        file.execution?.standing.last.map { [Name.noted: $0.id.description] } ?? [:]
    }

    static func standing(in file: IssuedDecisionFile, under grant: CaseGrant, today: Day) -> String? {
        guard let execution = file.execution else { return ExecutionProblem.notAGrant.swedish }
        return execution.standing.isEmpty ? "Det finns inget antecknat som kan markeras som fel." : nil
    }

    static func field(of problem: ExecutionProblem) -> String { Name.noted }

    static func address(after file: IssuedDecisionFile) -> Link {
        ExecutionRoutes.address(file.file.number, file.record.id)
    }
}
