import Law

/// On what section something is told without a consent. It never says that the section holds in the case:
/// whoever tells does, with a reason.
public enum SharingLaw: String, Sendable, CaseIterable {
    case needToKnow, ownWork, betweenBoards, careOfYoung, duty, childConcern, wrongdoing, partyInsight
    case mandate, guardianship, tried, appeal

    /// Those that staff choose among when something is told outside the case's own files.
    public static let outside: [SharingLaw] = [
        .ownWork, .betweenBoards, .careOfYoung, .duty, .childConcern, .wrongdoing, .partyInsight, .mandate,
        .guardianship, .tried,
    ]

    public var swedish: String { "\(words) (\(reference.short))" }

    private var words: String {
        switch self {
        case .needToKnow: "Samma verksamhet, och uppgifterna behövs i arbetet"
        case .ownWork: "Nödvändigt för den egna verksamheten"
        case .betweenBoards: "Mellan nämnder i kommunen"
        case .careOfYoung: "Vård eller socialtjänst: under 18 år, missbruk, tvångsvård eller graviditet"
        case .duty: "En lag kräver att uppgifterna lämnas"
        case .childConcern: "Orosanmälan för ett barn"
        case .wrongdoing: "Förebygga eller utreda brott och felaktiga utbetalningar"
        case .partyInsight: "Parten har rätt till insyn"
        case .mandate: "Ombud eller god man, som för personens talan"
        case .guardianship: "Vårdnadshavare, och den unga kan inte ta skada"
        case .tried: "Prövat: ingen sekretess hindrar"
        case .appeal: "Överklagandet lämnas över till domstolen"
        }
    }

    public var reference: LegalReference {
        switch self {
        case .needToKnow: LegalReference(.socialServices2025, 14, "7")
        case .ownWork: LegalReference(.secrecy, 10, "2")
        case .betweenBoards: LegalReference(.secrecy, 26, "9 c")
        case .careOfYoung: LegalReference(.secrecy, 26, "9")
        case .duty: LegalReference(.secrecy, 10, "28")
        case .childConcern: LegalReference(.socialServices2025, 19, "1")
        case .wrongdoing: LegalReference(.secrecy, 10, "15 a")
        case .partyInsight: LegalReference(.secrecy, 10, "3")
        case .mandate: LegalReference(.administrativeProcedure, "14")
        case .guardianship: LegalReference(.secrecy, 12, "3")
        case .tried: LegalReference(.secrecy, 26, "1")
        case .appeal: LegalReference(.administrativeProcedure, "46")
        }
    }
}

extension HandoverGround {
    /// The same ground among those on which anything is told; nil for a consent.
    public var law: SharingLaw? {
        switch self {
        case .consent: nil
        case .needToKnow: .needToKnow
        case .ownWork: .ownWork
        case .betweenBoards: .betweenBoards
        case .duty: .duty
        }
    }
}
