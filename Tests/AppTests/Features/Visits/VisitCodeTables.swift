import Casework
import SQL

/// The codes of visits, for the test that compares them with their tables.
extension CodeTableTests {
    static let visits = [
        Table(
            testDescription: "visit_place", statement: "SELECT code FROM visit_place",
            codes: VisitPlace.allCases.map(\.rawValue)),
        Table(
            testDescription: "visit_transport", statement: "SELECT code FROM visit_transport",
            codes: VisitTransport.allCases.map(\.rawValue)),
        Table(
            testDescription: "visit_outcome", statement: "SELECT code FROM visit_outcome",
            codes: VisitOutcome.allCases.map(\.rawValue)),
        Table(
            testDescription: "visit_reason", statement: "SELECT code FROM visit_reason",
            codes: VisitReason.allCases.map(\.rawValue)),
        Table(
            testDescription: "support_method", statement: "SELECT code FROM support_method",
            codes: SupportMethod.allCases.map(\.rawValue)),
        Table(
            testDescription: "resource_kind", statement: "SELECT code FROM resource_kind",
            codes: ResourceKind.allCases.map(\.rawValue)),
        Table(
            testDescription: "support_contact_way", statement: "SELECT code FROM support_contact_way",
            codes: SupportContact.Way.allCases.map(\.rawValue)),
        Table(
            testDescription: "practical_help_kind", statement: "SELECT code FROM practical_help_kind",
            codes: PracticalHelp.Kind.allCases.map(\.rawValue)),
        Table(
            testDescription: "practical_help_result", statement: "SELECT code FROM practical_help_result",
            codes: PracticalHelp.Result.allCases.map(\.rawValue)),
    ]
}
