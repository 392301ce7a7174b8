/// How a request for documents was answered (tryckfrihetsförordningen 2 kap. 15–16 §§).
public enum RequestAnswer: String, Sendable, CaseIterable {
    case given, partly, refused

    public var swedish: String {
        switch self {
        case .given: "Lämnades ut"
        case .partly: "Lämnades ut till en del"
        case .refused: "Lämnades inte ut"
        }
    }
}
