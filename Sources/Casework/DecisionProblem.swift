import Law

/// Why a decision cannot be kept, sent on or issued. Each has its own sentence. It never guesses what was
/// meant.
public enum DecisionProblem: Error, Sendable, Equatable {
    case groundNotInForce, endsBeforeItBegins, acrossLawChange, shorterThan(months: Int)
    /// The last day of the decision that runs.
    case overlaps(lastDay: Day)
    case notCommunicated, changedAgainstThem
    case notDelegated, carriesOut, ownWork, undeclared, biased, decided, incomplete, withdrawn
    case noAuthority, undemanded
    /// Of what the board decides.
    case meetsBeforeProposed, certifiedBeforeMeeting, noted(before: Day), notAsProposed, decidedByBoard
    case presenterBiased, presenterCarriesOut, courtHasIt

    public var swedish: String { when ?? what ?? atBoard ?? whose }

    /// Of its days.
    private var when: String? {
        switch self {
        case .groundNotInForce:
            "Den lagliga grunden gäller inte den dag då beslutet fattas. Välj en som gäller då."
        case .endsBeforeItBegins: "Sista dagen är före den första. Kontrollera dagarna."
        case .acrossLawChange:
            "Tiden går över en lagändring: grunden gäller inte alla dagar. "
                + "Låt beslutet sluta dagen före, och fatta ett nytt efter den."
        case .shorterThan(let months):
            "Tiden är kortare än verksamhetens kortaste beslut, "
                + "\(months == 1 ? "en månad" : "\(months) månader"). Välj en senare sista dag."
        case .overlaps(let last):
            "Ett annat beslut gäller till och med \(last). Låt det här börja dagen efter, eller ändra det "
                + "som gäller."
        default: nil
        }
    }

    /// Of what it answers.
    private var what: String? {
        switch self {
        case .undemanded: "Välj det som gäller: en ansökan, eller ett tidigare beslut."
        case .notCommunicated:
            "Personen ber om förlängning och får inte allt. Då ska personen först få se underlaget "
                + "(25 § FL). Ta tillbaka utredningen och kommunicera, och skriv sedan beslutet."
        case .changedAgainstThem:
            "Det tidigare beslutet har en sista dag, eller är fattat före den 1 juli 2025. Då räcker det "
                + "inte att förhållandena har ändrats (37 § FL, 14 kap. 9 § SoL). Välj det som gäller, "
                + "eller vänta tills beslutet går ut."
        case .courtHasIt:
            "Överklagandet av beslutet är överlämnat till domstolen. Då ändrar nämnden det inte (39 § FL)."
        case .decided: "Ansökan är redan avgjord. Ett nytt beslut gäller det beslut som finns."
        case .withdrawn: "Ansökan är återkallad. Då kan ärendet bara skrivas av."
        default: nil
        }
    }

    /// Of what the board does with it.
    private var atBoard: String? {
        switch self {
        case .meetsBeforeProposed: "Sammanträdet kan inte vara före idag. Kontrollera dagen."
        case .noted(let proposed):
            "Förslaget lämnades till nämnden \(proposed). Sammanträdet kan inte vara före den dagen, och "
                + "inte efter idag."
        case .certifiedBeforeMeeting:
            "Protokollet justeras tidigast på sammanträdets dag, och senast idag. Kontrollera dagen."
        case .notAsProposed:
            "Texten är ändrad sedan den lämnades till nämnden. Välj att nämnden beslutade något annat."
        case .decidedByBoard:
            "Nämnden har redan beslutat. Beslutet färdigställs som protokollet säger."
        case .presenterBiased: "Den som du valde har anmält jäv i ärendet. Välj någon annan."
        case .presenterCarriesOut:
            "Den som du valde arbetar i verksamheten som ger stödet. Välj någon annan."
        default: nil
        }
    }

    /// Of who makes it, and the rest.
    private var whose: String {
        switch self {
        case .notDelegated:
            "Du har ingen delegation som gäller idag för den här lagliga grunden. Någon annan fattar "
                + "beslutet."
        case .carriesOut:
            "Du arbetar i verksamheten som ger stödet och kan inte besluta om det. Någon annan fattar "
                + "beslutet."
        case .ownWork:
            "Den som har skrivit eller föredragit beslutet granskar och fattar det inte. Det gör någon "
                + "annan."
        case .undeclared: "Svara först på om du är jävig i ärendet."
        case .biased: "Du har anmält jäv i ärendet (6 kap. 28–32 §§ KL). Någon annan fattar beslutet."
        case .noAuthority:
            "Verksamheten saknar uppgifter om nämnd, domstol och diarium. Säg till administratören."
        default: "Något saknas än. Det står på beslutets sida."
        }
    }
}
