/// Why something cannot be noted of an appeal. Each has its own sentence. It never says what the appeal is
/// worth.
public enum AppealProblem: Error, Sendable, CaseIterable {
    case reachedInFuture, reachedBeforeDecision, atCourtBeforeDecision, atCourtAfterBoard
    case alreadyAppealed, covered, notRepresented, notAppealable
    case receiptUnknown, cameInTime, cameInTimeAtCourt, cameLate
    case biased, undeclared, notDelegated, carriesOut, noAuthority
    case dayInFuture, beforeArrival, beforeDismissal, beforeReconsideration, beforeHandover
    case withoutNewDecision, decidedAnew, changeBegun, incompleteEnclosures
    case answerBeforeAsked, noStay, nothingAsked, noJudgment, judged, lastCourt, lastDayBeforeJudgment
    case lastDayKnown
    case beforeJudgment, sentBackWithoutDecision, forwardedBeforeReached

    public var swedish: String {
        switch self {
        case .reachedInFuture: "Dagen har inte varit än. Skriv den dag då överklagandet låg hos er."
        case .reachedBeforeDecision:
            "Dagen är före beslutet. Ett beslut kan inte överklagas innan det finns. Kontrollera dagen."
        case .atCourtBeforeDecision:
            "Dagen hos domstolen är före beslutet. Kontrollera domstolens stämpel."
        case .atCourtAfterBoard:
            "Dagen hos domstolen är efter den dag då överklagandet kom till er. Kontrollera dagarna."
        case .alreadyAppealed:
            "Den här parten har redan överklagat beslutet. Det som kommer nu hör till det överklagandet: "
                + "lägg det bland handlingarna."
        case .covered:
            "Överklagandet av det tidigare beslutet gäller redan det här beslutet (46 § FL). Lägg det som "
                + "kommit bland handlingarna."
        case .notAppealable:
            "Beslutet prövas genom laglighetsprövning, direkt hos domstolen. Skicka det vidare dit."
        default: trial
        }
    }

    private var trial: String {
        switch self {
        case .receiptUnknown:
            "Det går inte att visa när personen fick beslutet. Då räknas överklagandet som i tid, och kan "
                + "inte avvisas (JO 3372-2017)."
        case .cameInTime: "Överklagandet kom in senast sista dagen. Då är det i tid."
        case .cameInTimeAtCourt:
            "Överklagandet kom i tid till domstolen. Då ska det prövas fast det kom för sent till er "
                + "(45 § FL)."
        case .cameLate:
            "Överklagandet kom in efter sista dagen. Välj för sent, eller att vår hänvisning var fel."
        case .biased: "Du har anmält jäv i ärendet (6 kap. 28–32 §§ KL). Någon annan gör det här."
        case .undeclared: "Svara först på om du är jävig i ärendet."
        case .notDelegated:
            "Du har ingen delegation som gäller idag för beslutets lagliga grund. Någon annan beslutar."
        default: days
        }
    }

    private var days: String {
        switch self {
        case .dayInFuture: "Dagen har inte varit än. Skriv idag eller en dag bakåt."
        case .beforeArrival: "Dagen är före den dag då överklagandet kom in."
        case .beforeDismissal: "Dagen är före den dag då överklagandet avvisades."
        case .beforeReconsideration: "Dagen är före omprövningen."
        case .beforeHandover: "Dagen är före den dag då överklagandet lämnades över."
        case .incompleteEnclosures: "Allt i listan ska med till domstolen. Kryssa när det ligger med."
        case .forwardedBeforeReached: "Dagen är före den dag då det kom till er."
        case .notRepresented: "Företrädaren hade ingen rätt att företräda personen den dagen."
        default: decidedAgain
        }
    }

    /// Of what the board decides when it looks at its decision once more.
    private var decidedAgain: String {
        switch self {
        case .withoutNewDecision:
            "Omprövningen säger att beslutet ska ändras. Fatta det nya beslutet först; det ska med till "
                + "domstolen (46 § FL)."
        case .decidedAnew:
            "Det nya beslutet är fattat, och överklagandet gäller det. Lämna över båda till domstolen "
                + "(46 § FL)."
        case .changeBegun:
            "Ett ändringsbeslut är påbörjat efter den omprövning som gäller. Fatta det först, eller "
                + "ompröva till något annat än att beslutet står fast."
        default: court
        }
    }

    private var court: String {
        switch self {
        case .answerBeforeAsked: "Sista dagen att svara är före den dag då yttrandet begärdes."
        case .noStay: "Domstolen har inte beslutat om inhibition. Då finns det ingen att häva."
        case .nothingAsked: "Domstolen har inte begärt något yttrande som väntar på svar."
        case .noJudgment: "Det finns ingen dom att överklaga vidare än."
        case .judged: "Domstolen har redan dömt. Det här antecknas före domen."
        case .lastCourt: "Högsta förvaltningsdomstolen är sista instans. Dess dom kan inte överklagas."
        case .lastDayKnown: "Sista dagen att överklaga den domen är redan känd."
        case .lastDayBeforeJudgment: "Sista dagen att överklaga är före domen. Kontrollera dagen."
        case .beforeJudgment: "Dagen är före domen."
        case .sentBackWithoutDecision:
            "Domstolen har skickat tillbaka ärendet. Fatta det nya beslutet först, och välj det här."
        default: place
        }
    }

    private var place: String {
        switch self {
        case .carriesOut:
            "Du arbetar i verksamheten som ger stödet och kan inte besluta om det. Någon annan beslutar."
        case .noAuthority:
            "Verksamheten saknar uppgifter om nämnd, domstol och diarium. Säg till administratören."
        default: "Något saknas än."
        }
    }
}
