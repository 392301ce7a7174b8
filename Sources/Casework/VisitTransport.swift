/// How the person gets there, or is fetched (programmes.md VI-1, VI-7, VI-10).
public enum VisitTransport: String, Sendable, CaseIterable {
    case own, fetched, companion, busCard, bicycle, car

    public var swedish: String {
        switch self {
        case .own: "Personen tar sig dit själv"
        case .fetched: "Vi hämtar personen"
        case .companion: "Någon som personen känner följer med dit"
        case .busCard: "Buss med vårt busskort"
        case .bicycle: "Cykel"
        case .car: "Bil"
        }
    }
}
