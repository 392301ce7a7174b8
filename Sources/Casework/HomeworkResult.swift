/// How it went with what the person and staff had agreed to try. None of them is a failure. The codes stand
/// in the table `homework_result`.
public enum HomeworkResult: String, Sendable, CaseIterable {
    case well, partly, notThisTime, changedMind

    public var swedish: String {
        switch self {
        case .well: "Gick bra"
        case .partly: "Delvis"
        case .notThisTime: "Inte den här gången"
        case .changedMind: "Vi tänkte om"
        }
    }
}
