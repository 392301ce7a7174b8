/// Why a visit was moved, called off or did not come about. It never judges: what is too hard is a need
/// (programmes.md IN-11).
public enum VisitReason: String, Sendable, CaseIterable {
    case illness, tooHard, travel, otherAppointment, forgot, staffIllness, staffShort, unknown, other

    public var swedish: String {
        switch self {
        case .illness: "Personen var sjuk"
        case .tooHard: "Det var för svårt den dagen"
        case .travel: "Resan dit"
        case .otherAppointment: "Något annat kom emellan"
        case .forgot: "Tiden föll ur minnet"
        case .staffIllness: "Vi var sjuka"
        case .staffShort: "Vi hann inte"
        case .unknown: "Vi vet inte"
        case .other: "Något annat"
        }
    }
}
