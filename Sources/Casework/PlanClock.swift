import Law

/// A day that the unit has set itself: to make a plan when support has begun, or to follow one up. No law
/// counts it, and it never stands for a demand on the person.
public enum PlanClock: Sendable, Hashable {
    case making(since: Day)
    case followUp(on: Day)

    /// So many days after support began a plan is made.
    public static let planDays = 14

    public var lastDay: Day {
        switch self {
        case .making(let day): day.adding(days: PlanClock.planDays).orWorkingDay
        case .followUp(let day): day
        }
    }

    public var name: String {
        switch self {
        case .making: "Gör en genomförandeplan"
        case .followUp: "Följ upp planen"
        }
    }

    public var counted: String {
        switch self {
        case .making(let day): "Stödet började \(day). Två veckor är vår egen tid."
        case .followUp(let day): "Dagen \(day) bestämdes tillsammans med personen."
        }
    }

    public var then: String {
        switch self {
        case .making: "Personen ska vara med och säga vad stödet ska leda till."
        case .followUp: "Går det inte den dagen bestämmer ni en ny tillsammans."
        }
    }
}
