/// How certain a diagnosis is (AS-8).
public enum DiagnosisStanding: String, Sendable, CaseIterable {
    case stated, assumed, confirmed

    public var swedish: String {
        switch self {
        case .stated: "Uppgiven"
        case .assumed: "Antagen"
        case .confirmed: "Bekräftad"
        }
    }
}
