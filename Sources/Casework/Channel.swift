/// How the first contact came (programmes.md IN-3).
public enum Channel: String, Sendable, CaseIterable {
    case phone, email, webForm, visit, letter

    public var swedish: String {
        switch self {
        case .phone: "Telefon"
        case .email: "E-post"
        case .webForm: "Formulär på webben"
        case .visit: "Besök"
        case .letter: "Brev"
        }
    }
}
