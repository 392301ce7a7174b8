/// Who wanted to stop: it may be stopped at any time, by either side (AS-4).
public enum MappingStopper: String, Sendable, CaseIterable {
    case person, unit, both, other

    public var swedish: String {
        switch self {
        case .person: "Personen"
        case .unit: "Vi i verksamheten"
        case .both: "Vi och personen tillsammans"
        case .other: "Något annat kom emellan"
        }
    }
}
