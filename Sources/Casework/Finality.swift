import Law

/// Whether a decision has gained legal force (laga kraft). It is never final while it is appealed, nor where
/// nobody can show that the time to appeal has run out.
public enum Finality: Sendable, Equatable {
    case appealed
    /// It can still be appealed, to and including the day.
    case appealable(until: Day)
    /// From this day.
    case final(on: Day)
    case cannotBeShown

    /// - Parameters:
    ///   - lastDay: to appeal what was decided or judged last: the decision, its appeal's dismissal, or the
    ///     judgment. Nil while nobody can say.
    public init(isAppealed: Bool, lastDay: Day?, today: Day) {
        if isAppealed { self = .appealed; return }
        guard let lastDay else { self = .cannotBeShown; return }
        self = today > lastDay ? .final(on: lastDay.adding(days: 1)) : .appealable(until: lastDay)
    }

    public var swedish: String {
        switch self {
        case .appealed: "Nej, beslutet är överklagat och inte slutligt prövat."
        case .appealable(let day): "Nej, det kan överklagas till och med \(day.inWords(withYear: true))."
        case .final(let day): "Ja, sedan \(day.inWords(withYear: true))."
        case .cannotBeShown:
            "Det går inte att visa att tiden att överklaga har gått ut. Då räknas beslutet inte som slutligt."
        }
    }
}
