/// Whether the need can be met in another way than by what is applied for (socialtjänstlagen 2025:400 11 kap.
/// 1 §). It never says in which: that stands beside it.
public enum MetOtherwise: String, Sendable, CaseIterable {
    case no, partly, yes

    public var swedish: String {
        switch self {
        case .no: "Nej"
        case .partly: "Delvis"
        case .yes: "Ja"
        }
    }
}
