/// Why something cannot be noted in an investigation. Each has its own sentence, told at the field it is
/// about. It never guesses which day was meant.
public enum InvestigationProblem: Error, Sendable, CaseIterable {
    case dayInFuture, beforeBirth, beforeApplication, beforeSent
    case lastDayBeforeSent, lastDayTooFar, lastDayNotLater, silentTooEarly
    case notToldOfRight, expectedBeforeSent, tooEarlyToRequest, refusedBeforeRequest
    case groundWithoutWords, alreadyCorrected, incomplete, decisionDayWrong, notInCatalogue
    case beingDecided, takenBack

    public var swedish: String {
        switch self {
        case .dayInFuture: "Dagen har inte varit än. Skriv idag eller en dag bakåt."
        case .beforeBirth: "Dagen är före personens födelsedag. Kontrollera årtalet."
        case .beforeApplication: "Dagen är före ansökan. Då fanns det inget ärende att utreda."
        case .beforeSent: "Dagen är före den dag då det skickades."
        case .lastDayBeforeSent: "Sista dagen att svara måste ligga efter dagen då det skickas."
        case .lastDayTooFar: "Sista dagen är mer än ett halvår bort. Välj en närmare; tiden går att förlänga."
        case .lastDayNotLater: "Förlängd tid måste sluta senare än den tid som redan är satt."
        case .silentTooEarly: "Tiden att svara har inte gått ut än. Till dess är det inte tystnad."
        case .notToldOfRight:
            "Personen ska få veta att hen får lämna uppgifter muntligt inför nämnden (14 kap. 8 § SoL). "
                + "Kryssa i när det står i brevet eller är sagt."
        case .expectedBeforeSent: "Skriv en dag efter den dag då underrättelsen skickas."
        case .tooEarlyToRequest:
            "Begäran kan göras när ärendet har pågått i mer än sex månader (12 § FL). Kontrollera dagen."
        case .refusedBeforeRequest: "Dagen är före den dag då begäran kom in."
        default: rest
        }
    }

    private var rest: String {
        switch self {
        case .beingDecided:
            "Ett beslut granskas eller är fattat. Utredningen kan inte tas tillbaka nu."
        case .takenBack: "Ansökan är återkallad. Då finns inget att utreda."
        case .groundWithoutWords: "Skriv vad det är som kan rubba förtroendet."
        case .decisionDayWrong: "Välj idag eller en dag framåt, högst ett år bort."
        case .notInCatalogue: "Välj en av katalogens vägar."
        case .alreadyCorrected: "Uppgiften är redan rättad. Rätta den nya i stället."
        default: "Något saknas än. Det står överst på sidan."
        }
    }
}
