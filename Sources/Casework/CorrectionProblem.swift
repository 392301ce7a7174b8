/// Why something in an issued decision cannot be corrected so.
public enum CorrectionProblem: Error, Sendable, Equatable {
    case same, notThere, decided, notDelegated, carriesOut, biased

    public var swedish: String {
        switch self {
        case .same: "Det är samma ord. Skriv hur det ska stå i stället."
        case .notThere: "Så står det inte i ansökan, skälen eller de andra vägarna. Skriv av orden precis."
        case .decided:
            "Det här är vad som är beslutat. Det rättas inte: är det fel behövs ett nytt beslut om ändring."
        case .notDelegated: DecisionProblem.notDelegated.swedish
        case .carriesOut: DecisionProblem.carriesOut.swedish
        case .biased: DecisionProblem.biased.swedish
        }
    }
}
