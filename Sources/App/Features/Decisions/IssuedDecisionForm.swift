import Casework
import Law
import Store
import Templating
import Web

/// A form about something that happens to an issued decision: where it stands, its words, what it begins
/// with, and where it complains. The rest is the same for all and stands in `IssuedDecisionFormRoutes`.
protocol IssuedDecisionForm: FormDefinition where Value: IssuedDecisionAct {
    /// `/arenden/{case}/beslut/{item}/…`.
    static var pattern: PathPattern { get }
    static var permission: Permission { get }
    static var files: CaseFiles { get }
    /// Whether whoever does it proves once more who they are.
    static var isConfirmed: Bool { get }
    static var heading: String { get }
    static var lead: String { get }
    static var submit: String { get }
    static var groups: [FieldGroup] { get }
    static func values(in file: IssuedDecisionFile, today: Day) -> [String: String]
    static func choices(in file: IssuedDecisionFile, for account: AccountID, today: Day)
        -> [String: [FieldRule.Choice]]
    /// Why it cannot be done now; nil where it can.
    static func standing(in file: IssuedDecisionFile, under grant: CaseGrant, today: Day) -> String?
    /// What is read before it is filled in.
    static func part(in file: IssuedDecisionFile) -> CasePart?
    static func field(of problem: Value.Problem) -> String
    /// Where it leads when it is noted.
    static func address(after file: IssuedDecisionFile) -> Link
}

extension IssuedDecisionForm {
    static var files: CaseFiles { .authority }
    static var isConfirmed: Bool { false }
    static var groups: [FieldGroup] { [FieldGroup("", fields.map(\.name))] }
    static func values(in file: IssuedDecisionFile, today: Day) -> [String: String] { [:] }
    static func choices(
        in file: IssuedDecisionFile, for account: AccountID, today: Day
    ) -> [String: [FieldRule.Choice]] { [:] }
    static func standing(in file: IssuedDecisionFile, under grant: CaseGrant, today: Day) -> String? { nil }
    static func part(in file: IssuedDecisionFile) -> CasePart? { nil }
    static func address(after file: IssuedDecisionFile) -> Link { file.address }
}
