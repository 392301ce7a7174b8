import Law

/// On what something in a file is kept from whoever asks for it (offentlighets- och sekretesslagen 2009:400).
/// Each thing is weighed by a human: that a ground exists never keeps anything back by itself.
public enum SecrecyGround: String, Sendable, CaseIterable {
    case personal, health, reporter, partyInsight, guardian, whereabouts

    public var reference: LegalReference {
        switch self {
        case .personal: LegalReference(.secrecy, 26, "1")
        case .health: LegalReference(.secrecy, 25, "1")
        case .reporter: LegalReference(.secrecy, 26, "5")
        case .partyInsight: LegalReference(.secrecy, 10, "3")
        case .guardian: LegalReference(.secrecy, 12, "3")
        case .whereabouts: LegalReference(.secrecy, 21, "3")
        }
    }

    /// As somebody who chooses reads it.
    public var swedish: String {
        switch self {
        case .personal: "Någon annans personliga förhållanden, i socialtjänsten"
        case .health: "Någons hälsa, uppgiften kommer från vården"
        case .reporter: "Vem som anmälde, och den kan fara illa om det blir känt"
        case .partyInsight: "Synnerlig vikt att det inte röjs, fast personen är part"
        case .guardian: "Den unga själv, mot sin vårdnadshavare"
        case .whereabouts: "Var någon som är hotad finns"
        }
    }
}
