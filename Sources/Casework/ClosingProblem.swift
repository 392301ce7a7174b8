import Law

/// Why a case with a decision cannot be ended yet. Silence and time never end it by themselves.
public enum ClosingProblem: Error, Sendable, Equatable {
    case waits, beingWritten, later, appealed, running(until: Day), unknownTime, appealable(through: Day)
    case withoutWords

    public var swedish: String {
        switch self {
        case .waits: "En ansökan väntar på beslut. Den avgörs först."
        case .beingWritten: "Ett beslut håller på att skrivas. Det fattas först."
        case .later: "Ett senare beslut finns. Ärendet avslutas från det."
        case .appealed:
            "Ett överklagande är inte slutligt prövat. Ärendet kan avslutas när det är avgjort."
        case .running(let day):
            "Stödet gäller till och med \(day). Avsluta sedan, eller besluta först att det upphör."
        case .unknownTime:
            "Det går inte att visa när personen fick beslutet, så tiden att överklaga har inte börjat. "
                + "Anteckna delgivningen först."
        case .appealable(let day):
            "Beslutet går att överklaga till och med \(day). Ärendet kan avslutas dagen efter."
        case .withoutWords: "Skriv hur det gick."
        }
    }
}
