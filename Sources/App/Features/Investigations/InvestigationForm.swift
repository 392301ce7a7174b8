import Casework
import Law
import Templating
import Web

/// A form that notes one thing in an investigation: where it stands, its words, and what it begins with. The
/// rest is the same for all of them and stands in `InvestigationFormRoutes`.
protocol InvestigationForm: FormDefinition where Value: InvestigationRecord {
    /// After the investigation's own address.
    static var pattern: PathPattern { get }
    static var permission: Permission { get }
    static var heading: String { get }
    static var lead: String { get }
    static var submit: String { get }
    static var groups: [FieldGroup] { get }
    /// What the form is filled from. Throws `RouteRefusal.notFound` if it is about nothing.
    static func current(in place: InvestigationPlace, today: Day) throws -> CurrentRecord
    /// For a select whose choices are the investigation's own.
    static func choices(in place: InvestigationPlace) -> [String: [FieldRule.Choice]]
    /// Why there is nothing more to note, where something is noted once.
    static func standing(in place: InvestigationPlace) -> (heading: String, text: String)?
    /// What depends on who sends it; empty if nothing does.
    static func problems(in place: InvestigationPlace, for account: AccountID) -> [InvestigationProblem]
    /// What the button says before the letter has been looked over; nil where there is none.
    static var review: String? { get }
    /// What to know before the act; nil if nothing.
    static func notice(in place: InvestigationPlace, for account: AccountID, today: Day) -> Notice?
}

extension InvestigationForm {
    static var permission: Permission { .investigate }
    static var groups: [FieldGroup] { [FieldGroup("", fields.map(\.name))] }
    static func choices(in place: InvestigationPlace) -> [String: [FieldRule.Choice]] { [:] }
    static func standing(in place: InvestigationPlace) -> (heading: String, text: String)? { nil }
    static func problems(in place: InvestigationPlace, for account: AccountID) -> [InvestigationProblem] {
        []
    }
    static var review: String? { nil }
    static func notice(in place: InvestigationPlace, for account: AccountID, today: Day) -> Notice? {
        nil
    }
    static func current(in place: InvestigationPlace, today: Day) throws -> CurrentRecord {
        CurrentRecord(version: 0, values: [InvestigationField.day: today.description], changedBy: "")
    }
}

/// Fields that several of the forms have.
enum InvestigationField {
    static let day = "dag"
    static let lastDay = "senast"
    static let text = "text"
    static let way = "satt"
    static let kind = "slag"
    static let told = "muntligt"
    static let corrects = "rattar"
    static let alternative = "vag"
}

extension InvestigationProblem {
    /// The field where it is told.
    var field: String {
        switch self {
        case .dayInFuture, .beforeBirth, .beforeApplication, .beforeSent, .silentTooEarly, .tooEarlyToRequest,
            .refusedBeforeRequest, .incomplete, .decisionDayWrong, .beingDecided, .takenBack:
            InvestigationField.day
        case .lastDayBeforeSent, .lastDayTooFar, .lastDayNotLater, .expectedBeforeSent:
            InvestigationField.lastDay
        case .notToldOfRight: InvestigationField.told
        case .groundWithoutWords: InvestigationField.text
        case .notInCatalogue: InvestigationField.alternative
        case .alreadyCorrected: InvestigationField.corrects
        }
    }
}
