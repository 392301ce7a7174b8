/// Whether a person has reached one of the programme's goals, as its version defines it.
public enum GoalOutcome: String, Sendable, CaseIterable {
    case yes, no, notYet

    public var swedish: String {
        switch self {
        case .yes: "Ja"
        case .no: "Nej"
        case .notYet: "Inte än"
        }
    }
}
