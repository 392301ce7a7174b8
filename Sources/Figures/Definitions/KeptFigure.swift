/// What is counted day by day and kept (table `figure_day`), by the names that the schema's views give it.
/// What each counts stands in `definition` for people, and in the views for the database; nowhere else.
public enum KeptFigure: String, Sendable, CaseIterable {
    case fate, source, reached
    case toMeeting, toDecision, toSupport, wholeWay, stay
    case out, outReason, outGoal, running, runningGoal, aftercareAnswer, aftercare
    case decision, appeal, visit, groupCame, groupSession
    case placeFrom, placeTo, queueFrom, queueTo
    case age, housing, income, occupation, gender, reasonStay, returned
    case scaled, change, forceFrom, forceTo, grants, contactFrom, contactTo

    /// As the address names it; goals have an address of their own.
    public var address: String { KeptFigure.addresses[self] ?? rawValue }

    private static let addresses: [KeptFigure: String] = [
        .fate: "kontakter", .source: "vagen-hit", .reached: "steg", .toMeeting: "till-samtal",
        .toDecision: "till-beslut", .toSupport: "till-stod", .wholeWay: "hela-vagen",
        .stay: "stodets-langd", .out: "avslutade", .outReason: "avslutsskal",
        .outGoal: "mal-vid-avslut", .running: "pagar", .runningGoal: "mal-under-stodet",
        .decision: "beslut", .appeal: "overklaganden", .visit: "besok", .groupCame: "gruppnarvaro",
        .groupSession: "grupptraffar", .placeFrom: "in-pa-plats", .placeTo: "ut-ur-plats",
        .queueFrom: "in-i-kon", .queueTo: "ut-ur-kon", .age: "alder", .housing: "boende",
        .income: "forsorjning", .occupation: "sysselsattning", .gender: "kon", .reasonStay: "skal-och-tid",
        .returned: "aterkomster", .scaled: "individuella-mal", .change: "forandring",
        .forceFrom: "gallande-beslut", .forceTo: "beslut-ut", .grants: "flera-beslut",
        .contactFrom: "kontaktpersoner", .contactTo: "kontaktpersoner-ut",
        .aftercareAnswer: "svar-om-efteruppfoljning", .aftercare: "efteruppfoljning",
    ]

    public init?(address: String) {
        guard let found = KeptFigure.allCases.first(where: { $0.address == address }) else { return nil }
        self = found
    }

    /// Happens any number of times in a case: the schema's other view.
    public var isEvent: Bool {
        switch self {
        case .decision, .appeal, .visit, .groupCame, .groupSession, .placeFrom, .placeTo, .queueFrom,
            .queueTo, .returned, .contactFrom, .contactTo: true
        default: false
        }
    }

    /// Days between two days: the category is how many, and it is kept by month.
    public var isTime: Bool { KeptFigure.times.contains(self) || self == .reasonStay }

    /// What takes away from it, where it stands from one day to another; how many stand on a day are those
    /// that have begun less those that are over.
    public var until: KeptFigure? {
        switch self {
        case .forceFrom: .forceTo
        case .contactFrom: .contactTo
        default: nil
        }
    }

    /// What somebody is counted as who has only been in touch (view `new_contact_figure`): when it is read.
    public static let ofNewContacts: [KeptFigure] = [.fate, .source, .gender]

    /// Asked when support begins and again later.
    public static let profile: [KeptFigure] = [.housing, .income, .occupation]

    public static let times: [KeptFigure] = [.toMeeting, .toDecision, .toSupport, .wholeWay, .stay]
}
