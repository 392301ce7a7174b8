/// Why a party was not given the material of a case before the decision: förvaltningslagen 25 §, which lists
/// all there are. It never allows an omission for haste alone.
public enum CommunicationOmission: String, Sendable, CaseIterable {
    case obviouslyUnnecessary, employment, harderToCarryOut, cannotWait

    public var swedish: String {
        switch self {
        case .obviouslyUnnecessary: "Det är uppenbart obehövligt"
        case .employment: "Ärendet gäller anställning och är inget överklagande"
        case .harderToCarryOut: "Beslutet kan annars bli avsevärt svårare att genomföra"
        case .cannotWait: "Ett väsentligt allmänt eller enskilt intresse kräver beslut omedelbart"
        }
    }

    public static let reference = LegalReference(.administrativeProcedure, "25")
}
