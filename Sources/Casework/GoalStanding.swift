/// How a plan's goal stands. The codes stand in the table `goal_standing`.
public enum GoalStanding: String, Sendable, CaseIterable {
    case ahead, underway, reached, resting

    public var swedish: String {
        switch self {
        case .ahead: "Inte börjat"
        case .underway: "På väg"
        case .reached: "Nått"
        case .resting: "Vilar"
        }
    }
}
