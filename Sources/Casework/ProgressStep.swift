/// How far out into the world a person has come (programmes.md PL-17): the ladder as the unit sees it, never
/// a demand on anybody. The codes and their order stand in the table `progress_step`.
public enum ProgressStep: String, Sendable, CaseIterable {
    case inRoom, outOfRoom, outOfHome, meetsCoach, group, regularActivity

    public var swedish: String {
        switch self {
        case .inRoom: "Mest i sitt rum"
        case .outOfRoom: "Ute ur rummet"
        case .outOfHome: "Ute ur hemmet"
        case .meetsCoach: "Träffar coach"
        case .group: "Med i grupp"
        case .regularActivity: "Regelbunden sysselsättning"
        }
    }

    /// From 0.
    public var rank: Int { ProgressStep.allCases.firstIndex(of: self) ?? 0 }
}
