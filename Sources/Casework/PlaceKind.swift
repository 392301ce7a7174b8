/// What kind of place somebody has in a programme (programmes.md CA-1 to CA-4). The table of codes holds the
/// same names. It never says how many there are: the programme's version does.
public enum PlaceKind: String, Sendable, CaseIterable {
    case ordinary
    /// For the way out: fewer meetings, on the way to something else (PL-12).
    case followUp
    /// Somebody else's to fill, such as a neighbouring municipality.
    case reserved

    public var swedish: String {
        switch self {
        case .ordinary: "Ordinarie plats"
        case .followUp: "Uppföljningsplats"
        case .reserved: "Reserverad plats"
        }
    }

    /// More than one of them, as a heading says it.
    public var plural: String {
        switch self {
        case .ordinary: "Ordinarie platser"
        case .followUp: "Uppföljningsplatser"
        case .reserved: "Reserverade platser"
        }
    }

    /// What somebody can wait for, and begin with.
    public static let first: [PlaceKind] = [.ordinary, .reserved]
}

extension ProgrammeTerms.Places {
    /// Of which places one of this kind is taken: those of a kind that the programme does not name are taken
    /// of the ordinary ones. The schema's trigger counts the same way.
    public func pool(of kind: PlaceKind) -> PlaceKind {
        switch kind {
        case .followUp where followUp != nil: .followUp
        case .reserved where reserved != nil: .reserved
        default: .ordinary
        }
    }

    /// How many can have such a place at the same time; nil where the programme does not say.
    public func limit(of kind: PlaceKind) -> Int? {
        switch pool(of: kind) {
        case .ordinary: ordinary
        case .followUp: followUp
        case .reserved: reserved
        }
    }
}
