/// Why something about documents that are given out cannot be noted, each with a sentence of its own.
public enum DisclosureProblem: Error, Sendable, Equatable {
    case inFuture, beforeArrival, beforeFinished, answered, noGround, noReasons, notTold, nothingSaid
    case notRefused, refused, notDelegated, biased, noAuthority
    case noSupport, noBasis, noParty, begunBefore, noName, finished, unfinished, handedOut, noWords
    case tooShort(String), notThere(String), unchosen(Int), inHead(String)

    public var swedish: String {
        switch self {
        case .inFuture: "Dagen ligger i framtiden."
        case .beforeArrival: "Dagen är före den dag då begäran kom in."
        case .beforeFinished: "Utdraget blev klart senare än så. Kontrollera dagen."
        case .answered: "Begäran har redan ett svar, och det står kvar."
        case .noGround: "Välj på vilken grund något inte lämnas ut."
        case .noReasons: "Skriv varför det inte lämnas ut."
        case .notTold: "Den som inte får allt ska få veta att det går att få ett skriftligt beslut."
        case .nothingSaid: "Skriv vad som lämnades ut."
        default: whose
        }
    }

    private var whose: String {
        switch self {
        case .notRefused: "Det finns inget nej att besluta om. Svara på begäran först."
        case .refused: "Det finns redan ett beslut om begäran, och det står kvar."
        case .notDelegated:
            "Du har ingen delegation idag för att besluta att inte lämna ut en handling. Någon annan fattar "
                + "beslutet."
        case .biased: "Du har anmält jäv i ärendet (6 kap. 28–32 §§ KL). Någon annan fattar beslutet."
        case .noAuthority:
            "Verksamheten saknar uppgifter om nämnd, domstol och diarium. Säg till administratören."
        default: extracted
        }
    }

    private var extracted: String {
        switch self {
        case .noSupport: "Skriv vad som gör att den som frågar får ta del: fullmakt, samtycke eller lagrum."
        case .noBasis: SharingProblem.noBasis.swedish
        case .noParty: SharingProblem.noParty.swedish
        case .begunBefore: "Utdraget börjades utan part och grund. Börja ett nytt."
        case .noName: "Skriv vem det är."
        case .finished: "Utdraget är klart och ändras inte. Börja ett nytt om något ska vara annorlunda."
        case .unfinished: "Utdraget är inte klart än."
        case .handedOut: "Det är redan antecknat hur utdraget lämnades ut."
        case .noWords: "Skriv orden som ska täckas, ett eller flera på varje rad."
        case .tooShort(let word): "”\(word)” är för kort. Skriv minst två tecken."
        case .notThere(let word): "”\(word)” står inte i posten. Skriv som det står där."
        case .unchosen(let count):
            count == 1 ? "En post saknar val." : "\(count) poster saknar val. Gå igenom dem först."
        case .inHead(let word):
            "”\(word)” täcks, men står också överst i utdraget. Skriv en längre bit av texten i posten."
        default: ""
        }
    }
}
