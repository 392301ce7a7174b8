/// What is counted day by day and kept (table `figure_day`), by the names that the schema's views give it.
/// What each counts stands in `definition` for people, and in the views for the database; nowhere else.
public enum KeptFigure: String, Sendable, CaseIterable {
    case fate, source, reached
    case toMeeting, toDecision, toSupport, wholeWay, stay
    case out, outReason, outGoal, running, runningGoal
    case decision, appeal, visit, groupCame, groupSession
    case placeFrom, placeTo, queueFrom, queueTo

    /// As the address names it; goals have an address of their own.
    public var address: String { KeptFigure.addresses[self] ?? rawValue }

    private static let addresses: [KeptFigure: String] = [
        .fate: "kontakter", .source: "vagen-hit", .reached: "steg", .toMeeting: "till-samtal",
        .toDecision: "till-beslut", .toSupport: "till-stod", .wholeWay: "hela-vagen",
        .stay: "stodets-langd", .out: "avslutade", .outReason: "avslutsskal",
        .outGoal: "mal-vid-avslut", .running: "pagar", .runningGoal: "mal-under-stodet",
        .decision: "beslut", .appeal: "overklaganden", .visit: "besok", .groupCame: "gruppnarvaro",
        .groupSession: "grupptraffar", .placeFrom: "in-pa-plats", .placeTo: "ut-ur-plats",
        .queueFrom: "in-i-kon", .queueTo: "ut-ur-kon",
    ]

    public init?(address: String) {
        guard let found = KeptFigure.allCases.first(where: { $0.address == address }) else { return nil }
        self = found
    }

    /// Happens any number of times in a case: the schema's other view.
    public var isEvent: Bool {
        switch self {
        case .decision, .appeal, .visit, .groupCame, .groupSession, .placeFrom, .placeTo, .queueFrom,
            .queueTo: true
        default: false
        }
    }

    /// Days between two days: the category is how many, and it is kept by month.
    public var isTime: Bool { KeptFigure.times.contains(self) }

    public static let times: [KeptFigure] = [.toMeeting, .toDecision, .toSupport, .wholeWay, .stay]
}
