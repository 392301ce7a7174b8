/// Everything one version of a programme says (programmes.md 3.13). It knows neither its days nor who made
/// it, so two versions that say the same are equal.
public struct ProgrammeTerms: Sendable, Equatable {
    /// Places at the same time, and for the whole period where that is what was agreed; nil: not said.
    public struct Places: Sendable, Equatable {
        public var ordinary: Int?
        public var followUp: Int?
        public var reserved: Int?
        public var volume: Int?

        public init(ordinary: Int? = nil, followUp: Int? = nil, reserved: Int? = nil, volume: Int? = nil) {
            (self.ordinary, self.followUp) = (ordinary, followUp)
            (self.reserved, self.volume) = (reserved, volume)
        }
    }

    /// How many criteria, and how many goals, a version can have.
    public static let mostLines = 20
    /// Days before an unsigned note is put before its author, where the programme does not say.
    public static let usualUnsignedNoteDays = 7

    public var title: String
    /// The document it was taken from, or who decided it.
    public var source: String
    public var mode: ProgrammeMode
    public var ages: AgeRange
    public var places = Places()
    /// The shortest decision, in months (programmes.md DE-3).
    public var decisionMonths: Int?
    /// Days until the first next step of a new inquiry, 0 to 30.
    public var firstStepDays: Int
    /// Target: days from inquiry to first meeting (programmes.md IN-12).
    public var firstMeetingDays: Int?
    public var staffPerVisit: Int?
    public var unsignedNoteDays = ProgrammeTerms.usualUnsignedNoteDays
    public var court: String?
    public var board: String?
    public var diaryPrefix: String?
    public var criteria: [Criterion] = []
    public var goals: [GoalDefinition] = []

    public init(
        title: String, source: String, mode: ProgrammeMode, ages: AgeRange, firstStepDays: Int
    ) {
        (self.title, self.source, self.mode) = (title, source, mode)
        (self.ages, self.firstStepDays) = (ages, firstStepDays)
    }

    /// What is wrong with it; empty if it can be kept. The schema's checks say the same.
    public var problems: [ProgrammeTermsProblem] {
        var problems: [ProgrammeTermsProblem] = []
        if title.isEmpty { problems.append(.empty(.title)) }
        if source.isEmpty { problems.append(.empty(.source)) }
        for (value, range, field) in bounds {
            if let value, !range.contains(value) { problems.append(.outOfRange(field, range)) }
        }
        if Set(criteria.map(\.code)).count < criteria.count || criteria.count > ProgrammeTerms.mostLines {
            problems.append(.lines(.criteria))
        }
        if Set(goals.map(\.code)).count < goals.count || goals.count > ProgrammeTerms.mostLines {
            problems.append(.lines(.goals))
        }
        return problems
    }

    /// Each number with what it can be.
    private var bounds: [(Int?, ClosedRange<Int>, ProgrammeTermsProblem.Field)] {
        [
            (places.ordinary, 0...10_000, .ordinaryPlaces), (places.followUp, 0...10_000, .followUpPlaces),
            (places.reserved, 0...10_000, .reservedPlaces), (places.volume, 0...100_000, .volume),
            (decisionMonths, 1...60, .decisionMonths), (firstStepDays, 0...30, .firstStepDays),
            (firstMeetingDays, 0...365, .firstMeetingDays), (staffPerVisit, 1...10, .staffPerVisit),
            (unsignedNoteDays, 1...60, .unsignedNoteDays),
        ]
    }
}

/// Why a version's terms cannot be kept.
public enum ProgrammeTermsProblem: Error, Sendable, Equatable {
    /// What a version says, by the name it has in the files of `Programmes`.
    public enum Field: String, Sendable {
        case title, source, decisionMonths, firstStepDays, firstMeetingDays, staffPerVisit, unsignedNoteDays
        case criteria, goals, volume = "places.volume"
        case ordinaryPlaces = "places.ordinary", followUpPlaces = "places.followUp"
        case reservedPlaces = "places.reserved"
    }

    case empty(Field)
    case outOfRange(Field, ClosedRange<Int>)
    /// Too many, or two with the same code.
    case lines(Field)

    public var field: Field {
        switch self {
        case .empty(let field), .outOfRange(let field, _), .lines(let field): field
        }
    }

    /// What is wrong and what to do.
    public var swedish: String {
        switch self {
        case .empty: "Fältet är tomt. Skriv något."
        case .outOfRange(_, let range):
            "Talet är utanför det möjliga. Skriv ett tal från \(range.lowerBound) till \(range.upperBound)."
        case .lines: "Det får vara högst \(ProgrammeTerms.mostLines) rader, alla med olika kod."
        }
    }
}
