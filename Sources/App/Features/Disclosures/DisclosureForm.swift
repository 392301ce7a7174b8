import Casework
import Law
import Store
import Templating
import Web

/// A form about what is asked for and given out: where it stands, its words, what it begins with, and where
/// it complains. The rest is the same for all and stands in `DisclosureFormRoutes`.
protocol DisclosureForm: FormDefinition {
    associatedtype Act: DisclosureAct
    static var pattern: PathPattern { get }
    static var permission: Permission { get }
    /// Whether whoever does it proves once more who they are.
    static var isConfirmed: Bool { get }
    static var heading: String { get }
    static var lead: String { get }
    static var submit: String { get }
    /// What was typed, as the act that it is in this case.
    static func act(_ value: Value, in file: DisclosureFile, under grant: CaseGrant) throws -> Act
    static func values(in file: DisclosureFile, for account: AccountID, today: Day) -> [String: String]
    static func choices(in file: DisclosureFile, for account: AccountID) -> [String: [FieldRule.Choice]]
    /// The names of the fields that are asked here.
    static func names(under grant: CaseGrant) -> [String]
    /// What is read before it is filled in, and what to look twice at in it.
    static func part(in file: DisclosureFile) -> CasePart?
    static func notice(in file: DisclosureFile) -> Notice?
    /// Why it cannot be done now; nil where it can.
    static func standing(in file: DisclosureFile) -> String?
    static func field(of problem: DisclosureProblem) -> String
    /// Where it leads when it is noted.
    static func address(after act: Act, in file: DisclosureFile) -> Link
}

extension DisclosureForm {
    static var permission: Permission { .giveOut }
    static var isConfirmed: Bool { false }
    static func values(in file: DisclosureFile, for account: AccountID, today: Day) -> [String: String] {
        [:]
    }
    static func choices(in file: DisclosureFile, for account: AccountID) -> [String: [FieldRule.Choice]] {
        [:]
    }
    static func names(under grant: CaseGrant) -> [String] { fields.map(\.name) }
    static func part(in file: DisclosureFile) -> CasePart? { nil }
    static func notice(in file: DisclosureFile) -> Notice? { nil }
    static func address(after act: Act, in file: DisclosureFile) -> Link {
        DisclosureAddress.index(file.number)
    }
}

extension DisclosureForm where Value == Act {
    static func act(_ value: Value, in file: DisclosureFile, under grant: CaseGrant) throws -> Act { value }
}

extension FieldRule {
    /// On what something is kept back, with where that stands.
    static func ground(_ name: String, hint: String = "") -> FieldRule {
        FieldRule(
            name, "På vilken grund?",
            .select(SecrecyGround.allCases.map {
                Choice(value: $0.rawValue, label: "\($0.swedish) (\($0.reference.short))")
            }), hint: hint)
    }
}
