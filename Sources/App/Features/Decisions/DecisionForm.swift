import Casework
import Law
import Store
import Templating
import Web

/// A form that takes a decision a step on: where it stands, its words, what it begins with, and where it
/// complains. The rest is the same for all and stands in `DecisionFormRoutes`.
protocol DecisionForm: FormDefinition where Value: DecisionAct {
    static var pattern: PathPattern { get }
    static var permission: Permission { get }
    /// Whether whoever does it proves once more who they are.
    static var isConfirmed: Bool { get }
    static var heading: String { get }
    static var lead: String { get }
    static var submit: String { get }
    static func values(in file: DecisionFile, for account: AccountID, today: Day) -> [String: String]
    static func choices(in file: DecisionFile, for account: AccountID, today: Day)
        -> [String: [FieldRule.Choice]]
    /// Why it cannot be done now; nil where it can.
    static func standing(in file: DecisionFile, under grant: CaseGrant) -> String?
    static func phrases(in file: DecisionFile) -> [ToldPhrase]
    static func field(of problem: DecisionProblem) -> String
}

extension DecisionForm {
    static var isConfirmed: Bool { false }
    static func phrases(in file: DecisionFile) -> [ToldPhrase] { [] }
}
