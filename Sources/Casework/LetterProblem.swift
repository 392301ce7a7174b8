/// What is wrong with when a letter is said to have left.
public enum LetterProblem: Sendable, Equatable {
    case sentInFuture
    case sentBeforeWritten

    public var swedish: String {
        switch self {
        case .sentInFuture: "Dagen har inte varit än. Anteckna när brevet har skickats."
        case .sentBeforeWritten: "Den dagen var brevet inte skrivet än."
        }
    }
}
