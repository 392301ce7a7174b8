import Law

/// When the next visit may suit (programmes.md VI-2, PL-11): about weekly at first, every second and at last
/// every third week before the end. A suggestion with its reason; it never decides anything.
public struct Taper: Sendable, Equatable {
    public let day: Day
    public let weeks: Int
    /// Why, as it is shown beside the suggestion.
    public let why: String

    /// As many weeks from the first visit they are seen weekly.
    static let weeklyFor = 10
    /// As many weeks before the end every third week is enough.
    static let endingIn = 9

    /// - Parameters:
    ///   - held: the days they have met, in any order.
    ///   - missed: the latest booked visit did not come about.
    ///   - endsOn: the last day of the support, where it is known.
    ///   - day: what it is counted from: the latest time they met, or will.
    public init(held: [Day], missed: Bool, endsOn: Day?, from day: Day) {
        let weeks: Int
        (weeks, why) = Taper.rule(held: held, missed: missed, endsOn: endsOn, from: day)
        self.weeks = weeks
        self.day = Taper.within(endsOn, day.adding(days: 7 * weeks).orWorkingDay, from: day)
    }

    /// No later than the last working day of the support, while it lasts.
    private static func within(_ endsOn: Day?, _ day: Day, from start: Day) -> Day {
        guard let endsOn, endsOn >= start, day > endsOn else { return day }
        return (0...7).map { endsOn.adding(days: -$0) }.first { $0.restDay == nil } ?? endsOn
    }

    private static func rule(
        held: [Day], missed: Bool, endsOn: Day?, from day: Day
    ) -> (weeks: Int, why: String) {
        guard let first = held.min() else {
            return (1, "I början brukar man ses ungefär en gång i veckan.")
        }
        if missed { return (1, "Ni kunde inte ses sist. Då är det bra att ses snart igen, inte glesare.") }
        let gone = max(0, day.number - first.number) / 7
        if let endsOn, endsOn >= day, endsOn.number - day.number <= 7 * endingIn, gone >= weeklyFor {
            return (3, "Stödet är beviljat till \(endsOn.inWords()). Inför slutet räcker var tredje vecka.")
        }
        let times = held.count == 1 ? "en gång" : "\(held.count) gånger"
        if gone < weeklyFor {
            return (1, "Ni har setts \(times). De första månaderna brukar man ses varje vecka.")
        }
        return (2, "Ni har setts \(times) på \(gone) veckor. Nu brukar varannan vecka passa.")
    }
}
