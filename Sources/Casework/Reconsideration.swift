/// What the board found when it looked at its decision once more (förvaltningslagen 2017:900 37–39 §§).
public enum Reconsideration: String, Sendable, CaseIterable {
    case unchanged, asAsked, partly

    public var swedish: String {
        switch self {
        case .unchanged: "Beslutet ändras inte"
        case .asAsked: "Beslutet ändras så som personen vill"
        case .partly: "Beslutet ändras till en del"
        }
    }

    public var isChanged: Bool { self != .unchanged }
}
