import Law

/// Why a delivery, or what came of it, cannot be noted. Each has its own sentence. It never guesses which day
/// was meant.
public enum DeliveryProblem: Error, Sendable, Equatable {
    case barred(BarredDelivery), controlMessageOnWrongDay(Day)
    case inFuture, beforeDecision, beforeSent, receivedBeforeSent, notElectronic, withoutWitness
    case withoutIdentity, notInformed, informedAfter, representativeNotInForce, notOfMethod, notedAlready
    case settled, withoutWords, noticedAlready, notNoticed, announcedBeforeDecision

    public var swedish: String {
        switch self {
        case .barred(let way):
            "\(way.swedish) är inte tillåten för socialtjänstens beslut (\(way.reference.short)). Välj "
                + "ett annat sätt."
        case .controlMessageOnWrongDay(let day):
            "Kontrollmeddelandet ska skickas nästa arbetsdag, \(day). Skickades det en annan dag är personen "
                + "inte delgiven: delge på nytt."
        case .inFuture: "Dagen har inte varit än. Skriv idag eller en dag bakåt."
        case .beforeDecision: "Dagen är före beslutet. Då fanns det inget att delge."
        case .announcedBeforeDecision: "Dagen är före beslutet. Då fanns det inget att anslå."
        case .beforeSent: "Dagen är före den dag då beslutet skickades."
        case .receivedBeforeSent:
            "Personen kan inte ha fått beslutet innan det skickades. Kontrollera dagen på kvittot."
        case .notInformed:
            "Personen ska i förväg ha fått veta att förenklad delgivning kan användas. Skriv vilken dag, "
                + "eller välj ett annat sätt."
        default: rest
        }
    }

    private var rest: String {
        switch self {
        case .informedAfter: "Personen ska ha fått veta det innan beslutet skickades."
        case .notElectronic: "Det sättet är inte elektroniskt. Ta bort krysset eller välj ett annat sätt."
        case .withoutWitness: "Skriv vem som har skrivit under på mottagandet, eller vem som intygar det."
        case .withoutIdentity: "Skriv hur du såg till att det var rätt person som lyssnade."
        case .representativeNotInForce:
            "Företrädaren gäller inte den dagen. Välj personen själv, eller någon som får ta emot beslutet."
        case .notedAlready: "Det är redan antecknat och står kvar."
        case .settled: "Det är redan klart om och när beslutet kom fram. Delge på nytt om det behövs."
        case .withoutWords: "Skriv vad som visar det."
        case .noticedAlready: "Dagen är redan antecknad och står kvar."
        case .notNoticed:
            "Beslutet överklagas inte genom laglighetsprövning. Tiden räknas från dagen då personen fick det."
        default: "Det kan inte antecknas om det sätt som beslutet skickades på."
        }
    }
}
