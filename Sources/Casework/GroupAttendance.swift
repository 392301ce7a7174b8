/// Whether somebody came to a group's meeting. Nobody is asked why not, and nothing counts up the times
/// (programmes.md GR-5: never demanding).
public enum GroupAttendance: String, Sendable, CaseIterable {
    case came
    case notThisTime

    /// As staff and participants read it.
    public var swedish: String {
        switch self {
        case .came: "Var med"
        case .notThisTime: "Inte den här gången"
        }
    }

    /// The digit that answers it, so that a whole group is one key each (product.md, budget 8).
    public var digit: String {
        switch self {
        case .came: "1"
        case .notThisTime: "0"
        }
    }

    public init?(digit: String) {
        guard let one = GroupAttendance.allCases.first(where: { $0.digit == digit }) else { return nil }
        self = one
    }
}
