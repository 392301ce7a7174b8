import Casework
import Law
import Store
import Templating
import Web

/// With which delegation a decision is made.
struct IssueDecisionForm: DecisionForm {
    static let delegation = "delegation"
    static let pattern: PathPattern = "/arenden/{case}/beslut/fatta"
    static let permission = Permission.issueDecision
    static let isConfirmed = true
    static let title = "Fatta beslut"
    static let keepsDraft = false
    static let heading = "Fatta beslutet"
    static let lead = "Beslutet får sitt diarienummer och dagens datum. Brevet låses och ändras aldrig."
    static let submit = "Fatta beslutet"
    static let fields: [FieldRule] = [
        FieldRule(
            delegation, "Med vilken delegation?", .select([]),
            hint: "De av dina delegationer som gäller idag för beslutets lagliga grund.")
    ]

    static func read(_ reader: inout FormReader) -> IssuedDecision? {
        guard let id = DelegationID(reader.text(delegation)) else {
            reader.complain(delegation, "Välj den delegation som du beslutar med.")
            return nil
        }
        return IssuedDecision(delegation: id)
    }

    /// Where there is only one, there is nothing to choose.
    static func values(in file: DecisionFile, for account: AccountID, today: Day) -> [String: String] {
        let held = file.delegations(of: account, on: file.work?.texts.ground)
        return held.count == 1 ? [delegation: held[0].id.description] : [:]
    }

    static func choices(
        in file: DecisionFile, for account: AccountID, today: Day
    ) -> [String: [FieldRule.Choice]] {
        let held = file.delegations(of: account, on: file.work?.texts.ground)
        return [delegation: held.map { FieldRule.Choice(value: "\($0.id)", label: $0.name) }]
    }

    static func standing(in file: DecisionFile, under grant: CaseGrant) -> String? {
        file.work?.state == .approved ? nil : "Det finns inget godkänt beslut att fatta."
    }

    static func field(of problem: DecisionProblem) -> String { delegation }
}
