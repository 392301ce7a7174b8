import Casework
import Law
import Store
import Templating
import Web

/// A form about a case's plan: where it stands, its words, what it begins with, and where it complains. The
/// rest is the same for all of them and stands in `PlanFormRoutes`.
protocol PlanForm: FormDefinition where Value: PlanAct {
    static var pattern: PathPattern { get }
    static var views: AuditEvent { get }
    static var heading: String { get }
    static var lead: String { get }
    static var submit: String { get }
    /// By what stands in it: a place that is empty is folded.
    static func groups(in place: PlanPlace, _ state: FormState) -> [FieldGroup]
    /// What the form is filled from. Throws `RouteRefusal.notFound` if it is about nothing.
    static func current(in place: PlanPlace, today: Day) throws -> CurrentRecord
    static func choices(in place: PlanPlace) -> [String: [FieldRule.Choice]]
    static func wording(in place: PlanPlace) -> [String: FieldRule.Wording]
    /// What to know before the act; nil if nothing.
    static func notice(in place: PlanPlace) -> Notice?
    /// What the act is about, as it stands.
    static func part(in place: PlanPlace, _ number: String) -> CasePart?
    /// Why it cannot be done now; nil where it can.
    static func standing(in place: PlanPlace, today: Day) -> String?
    static func field(of problem: PlanProblem) -> String
    static func above(_ number: String) -> [Crumb]
    /// Where it leads when it is noted.
    static func address(after number: String) -> Link
}

extension PlanForm {
    static var views: AuditEvent { .planViewed }
    static func groups(in place: PlanPlace, _ state: FormState) -> [FieldGroup] {
        [FieldGroup("", fields.map(\.name))]
    }
    static func current(in place: PlanPlace, today: Day) throws -> CurrentRecord {
        CurrentRecord(version: 0, values: [:], changedBy: "")
    }
    static func choices(in place: PlanPlace) -> [String: [FieldRule.Choice]] { [:] }
    static func wording(in place: PlanPlace) -> [String: FieldRule.Wording] { [:] }
    static func notice(in place: PlanPlace) -> Notice? { nil }
    static func part(in place: PlanPlace, _ number: String) -> CasePart? { nil }
    static func standing(in place: PlanPlace, today: Day) -> String? { nil }
    static func above(_ number: String) -> [Crumb] {
        [Crumb(label: "Plan", address: PlanAddress.index(number))]
    }
    static func address(after number: String) -> Link { PlanAddress.index(number) }
}
