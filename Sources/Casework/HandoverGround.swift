import Law

/// On what ground something passes from one file of a case to the other (OSL 2009:400 8 kap. 1–2 §§). It
/// never says that the ground holds: whoever hands over does, with a reason.
public enum HandoverGround: String, Sendable, CaseIterable {
    case consent
    /// Inside one branch of a board no secrecy stands between the two, but nobody reads more than the work
    /// needs.
    case needToKnow
    /// Narrow: what the giver cannot do its own work without.
    case ownWork
    case betweenBoards
    case duty

    /// As staff choose it, with the place in the law.
    public var swedish: String { "\(words) (\(reference.short))" }

    private var words: String {
        switch self {
        case .consent: "Samtycke från personen"
        case .needToKnow: "Samma verksamhet, och uppgifterna behövs i arbetet"
        case .ownWork: "Nödvändigt för den egna verksamheten"
        case .betweenBoards: "Mellan nämnder i kommunen"
        case .duty: "En lag kräver att uppgifterna lämnas"
        }
    }

    public var reference: LegalReference {
        switch self {
        case .consent: LegalReference(.secrecy, 12, "2")
        case .needToKnow: LegalReference(.socialServices2025, 14, "7")
        case .ownWork: LegalReference(.secrecy, 10, "2")
        case .betweenBoards: LegalReference(.secrecy, 26, "9 c")
        case .duty: LegalReference(.secrecy, 10, "28")
        }
    }
}
