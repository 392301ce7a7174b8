/// How large the limitation is in a part of life: the scale of the mapping, so that what is followed up can
/// be compared with what was assessed.
public enum LifeAreaGrade: Int, Sendable, CaseIterable {
    case none, mild, moderate, severe, complete

    public var swedish: String {
        switch self {
        case .none: "0 Ingen begränsning"
        case .mild: "1 Lätt begränsning"
        case .moderate: "2 Måttlig begränsning"
        case .severe: "3 Stor begränsning"
        case .complete: "4 Total begränsning"
        }
    }
}
