import Casework
import Law
import Store
import Templating
import Web

/// What happened to support that was granted.
struct ExecutionForm: IssuedDecisionForm {
    enum Name {
        static let kind = "handelse"
        static let day = "dag"
        static let support = "insats"
        static let reason = "skal"
        static let text = "text"
    }

    static let pattern: PathPattern = "/arenden/{case}/beslut/{item}/verkstallighet/ny"
    static let permission = Permission.carryOutDecision
    static let files = CaseFiles.execution
    static let title = "Verkställighet"
    static let heading = "Anteckna hur stödet ges"
    static let lead = "Både utföraren och myndigheten läser det här. Skriv inget om personens hälsa eller "
        + "situation."
    static let submit = "Spara"

    static let fields: [FieldRule] = [
        FieldRule(Name.kind, "Vad har hänt?", .oneOf(.all(of: ExecutionEvent.Kind.self, \.swedish))),
        FieldRule(Name.day, "Vilken dag?", .day),
        FieldRule(Name.support, "Vilken insats?", .select(.all(of: SupportKind.self, \.swedish))),
        FieldRule(
            Name.reason, "Varför ges stödet inte?", .select(.all(of: DelayReason.self, \.swedish)),
            hint: "Bara när det väntar eller avbröts."),
        FieldRule(Name.text, "Kommentar", .lines(rows: 2), maximumLength: 2000),
    ]

    static func read(_ reader: inout FormReader) -> ExecutionEvent? {
        let kind = reader.choice(Name.kind, ExecutionEvent.Kind.self, orSay: "Välj vad som har hänt.")
        let day = reader.day(Name.day, orSay: "Skriv vilken dag det var.")
        let support = reader.choice(Name.support, SupportKind.self, orSay: "Välj vilken insats det gäller.")
        let reason = reader.choice(Name.reason, DelayReason.self)
        guard let kind, let day, let support, reader.complaints.isEmpty else { return nil }
        return ExecutionEvent(
            kind: kind, on: day, support: support, reason: kind.needsReason ? reason : nil,
            text: reader.text(Name.text))
    }

    static func values(in file: IssuedDecisionFile, today: Day) -> [String: String] {
        let history = file.execution?.history
        let kinds = history?.open ?? []
        return [
            Name.day: today.description, Name.kind: kinds.count == 1 ? kinds[0].rawValue : "",
            Name.support: history?.events.last?.support.rawValue ?? "",
        ]
    }

    static func choices(
        in file: IssuedDecisionFile, for account: AccountID, today: Day
    ) -> [String: [FieldRule.Choice]] {
        let open = file.execution?.history.open ?? []
        return [
            Name.kind: open.map { FieldRule.Choice(value: $0.rawValue, label: $0.swedish) }
        ]
    }

    static func standing(in file: IssuedDecisionFile, under grant: CaseGrant, today: Day) -> String? {
        file.execution == nil ? ExecutionProblem.notAGrant.swedish : nil
    }

    static func field(of problem: ExecutionProblem) -> String {
        switch problem {
        case .notAGrant, .notInTurn: Name.kind
        case .withoutReason: Name.reason
        case .otherWithoutWords: Name.text
        default: Name.day
        }
    }

    static func address(after file: IssuedDecisionFile) -> Link {
        ExecutionRoutes.address(file.file.number, file.record.id)
    }
}
