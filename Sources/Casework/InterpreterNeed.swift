/// Whether the person needs an interpreter or other support to be understood (förvaltningslagen 13 §). It
/// never names the language: that is the person's own words.
public enum InterpreterNeed: String, Sendable, CaseIterable {
    case none, spoken, sign, otherSupport

    public var swedish: String {
        switch self {
        case .none: "Behövs inte"
        case .spoken: "Tolk i talat språk"
        case .sign: "Teckenspråkstolk eller tolk för dövblinda"
        case .otherSupport: "Annat stöd för att se, höra, tala eller läsa"
        }
    }
}
