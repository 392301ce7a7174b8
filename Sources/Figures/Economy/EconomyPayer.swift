/// Who gains and who pays, in the order of the published table. It never stands for a single person.
public enum EconomyPayer: String, Sendable, CaseIterable {
    case individuals, municipality, region, state, other

    public var swedish: String {
        switch self {
        case .individuals: "Berörda individer"
        case .municipality: "Kommun"
        case .region: "Region"
        case .state: "Stat"
        case .other: "Annan investerande organisation"
        }
    }
}
