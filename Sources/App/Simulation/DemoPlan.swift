import Law

/// What a demonstration is made from. The same plan gives the same data, octet for octet.
public struct DemoPlan: Sendable, Equatable {
    /// The programmes there are, in the order they are made.
    public static let allProgrammes = ["uppsala", "lulea", "umea"]
    public static let password = "steget-demo"

    public var cases: Int
    public var seed: UInt64
    public var today: Day
    /// Codes of `Programmes/`.
    public var programmes: [String]

    /// As many as show everything, in a database that is quickly made.
    public static let usual = 80

    public init(
        cases: Int = DemoPlan.usual, seed: UInt64 = 1, today: Day,
        programmes: [String] = DemoPlan.allProgrammes
    ) {
        self.cases = max(0, cases)
        self.seed = seed
        self.today = today
        self.programmes = programmes
    }

    /// How many days before today the first case is logged. Large demonstrations are spread over a year, so
    /// that days are as full as a large unit's.
    var daysBack: Int { cases <= 400 ? 75 : 365 }

    /// The day before the first of all.
    var beginning: Day { today.adding(days: -max(daysBack, lifeBack) - 1) }

    /// How long ago the first application came of what is planned: of support a year shows.
    private var lifeBack: Int { isSupported ? 350 : isDecided ? 150 : 0 }

    /// Mondays to Fridays before `workdays`: only what is planned reaches so far back.
    var earlierWorkdays: [Day] {
        (beginning.number + 1..<today.number - daysBack).map(Day.init(number:)).filter { $0.weekday < 6 }
    }

    /// Mondays to Fridays before today, the first one first.
    var workdays: [Day] {
        (1...daysBack).reversed().map { today.adding(days: -$0) }.filter { $0.weekday < 6 }
    }

    /// What each unit's first coordinator shall find today, whatever chance has done: something that has
    /// waited since the last workday, and something for today. Small demonstrations have no room for it.
    var opening: [(logged: Day, step: Day)] {
        guard cases >= 20 else { return [] }
        let last = Array(workdays.suffix(2))
        return last.count < 2 ? [] : [(last[0], last[1]), (last[1], today)]
    }

    /// Whether it has room for decisions in each state.
    var isDecided: Bool { cases >= 30 && programmes.first == "uppsala" }
    /// How many cases are neither by chance nor of the opening.
    var planned: Int {
        (applied == nil ? 0 : 1) + (isDecided ? DemoDecisions.count : 0)
            + (isSupported ? DemoSupport.count : 0)
    }
    /// Whether it has room for a unit whose places are nearly all taken (programmes.md CA-6).
    var isSupported: Bool { isDecided && cases >= 60 }

    /// The day of an application to the first unit that came weeks ago, so that also a small demonstration
    /// shows an investigation that has come some way.
    var applied: Day? { cases >= 20 ? workdays.dropLast(24).last : nil }
}
