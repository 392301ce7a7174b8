/// How far a mapping of needs has come (programmes.md AS-17). It is recorded whoever is offered what, and
/// never disappears.
public enum MappingState: Sendable, Equatable {
    case open
    case stopped
    case concluded(MappingProposal)
    /// The case ended while it was under way.
    case endedWithCase

    public var swedish: String {
        switch self {
        case .open: "Pågår"
        case .stopped: "Stoppad"
        case .concluded: "Klar"
        case .endedWithCase: "Stannade när ärendet avslutades"
        }
    }
}
