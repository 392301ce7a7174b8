/// What a unit owns and books for its visits (programmes.md VI-7, GR-7).
public enum ResourceKind: String, Sendable, CaseIterable {
    case room, car, bicycle

    public var swedish: String {
        switch self {
        case .room: "Rum"
        case .car: "Bil"
        case .bicycle: "Cykel"
        }
    }

    /// "bokat" or "bokad", as the kind is.
    public var booked: String { self == .room ? "bokat" : "bokad" }

    /// Cars and bicycles are chosen together.
    public var isVehicle: Bool { self != .room }
}
