/// Why an ending cannot be saved as it stands.
public enum EndingProblem: Error, Sendable, Equatable {
    case applicationStands, noApplication, answerAndReasonDiffer, notTold, toldInFuture, noAlternatives
    case noDayWithdrawn, withdrawnInFuture, noCriteria, noDestination, withoutWords, notDecided
    /// With what is missing before "ej nådd" can be chosen.
    case silenceTooShort(String)

    /// What is wrong and what to do.
    public var swedish: String {
        switch self {
        case .applicationStands:
            "Personen har ansökt och ska få ett beslut. Ärendet kan bara avslutas om ansökan tas tillbaka."
        case .noApplication: "Ingen ansökan finns i ärendet, så ingen kan tas tillbaka. Välj ett annat skäl."
        case .answerAndReasonDiffer: "Skälet och svaret på frågan om ansökan går inte ihop. Ändra det ena."
        case .notTold:
            "Skriv vilken dag personen fick veta om rätten att ansöka. "
                + "Utan det går ärendet inte att avsluta."
        case .toldInFuture: "Dagen ligger i framtiden. Skriv den dag då personen fick veta det."
        case .noAlternatives: "Skriv vilka andra vägar du berättade om. Fanns det inga, skriv ”inga”."
        case .noDayWithdrawn: "Skriv vilken dag personen tog tillbaka sin ansökan."
        case .withdrawnInFuture: "Dagen ligger i framtiden. Skriv den dag då ansökan togs tillbaka."
        case .noCriteria: "Skriv vilket eller vilka kriterier som inte är uppfyllda."
        case .noDestination: "Skriv vilken verksamhet ärendet lämnas till."
        case .notDecided: "Så avslutas bara ett ärende som har ett beslut, från beslutets sida."
        case .withoutWords: "Skriv i kommentaren vad det handlar om."
        case .silenceTooShort(let missing): missing
        }
    }
}
