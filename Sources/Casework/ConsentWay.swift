/// How a consent was given or withdrawn. No form is set in law; a spoken one holds as well as a signed.
public enum ConsentWay: String, Sendable, CaseIterable {
    case spoken, written, digital

    public var swedish: String {
        switch self {
        case .spoken: "Muntligt"
        case .written: "Skriftligt"
        case .digital: "Digitalt"
        }
    }
}
