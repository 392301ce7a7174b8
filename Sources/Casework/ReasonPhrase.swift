/// Wordings of our own for the reasons of a decision, to begin from and make one's own. They never stand in a
/// letter by themselves: somebody has put them there and filled them in.
public struct ReasonPhrase: Sendable {
    public let heading: String
    public let text: String

    /// Those that suit the outcome, the common ones first.
    public static func suiting(_ outcome: DecisionOutcome?) -> [ReasonPhrase] {
        guard let outcome else { return common }
        return common + (own[outcome] ?? [])
    }

    private static let common = [
        ReasonPhrase(heading: "Vad vi bygger på", text:
            "Vi har läst din ansökan och talat med dig den … Vi har också fått uppgifter från …"),
        ReasonPhrase(heading: "Regeln", text:
            "Du har rätt till stöd om du inte själv kan se till att dina behov blir mötta, och de inte kan "
                + "mötas på något annat sätt."),
    ]

    private static let given = [
        ReasonPhrase(heading: "Behovet finns", text:
            "Du har varit hemma sedan … och behöver stöd för att kunna … Behovet kan inte mötas på något "
                + "annat sätt just nu. Därför har du rätt till stödet."),
        ReasonPhrase(heading: "Tiden", text:
            "Beslutet gäller till … så att du hinner pröva stödet. Innan dess följer vi upp det med dig."),
    ]

    private static let turnedDown = [
        ReasonPhrase(heading: "Behovet kan mötas annars", text:
            "Vi ser att du behöver … Det behovet kan mötas genom … Därför har du inte rätt till just det här "
                + "stödet."),
        ReasonPhrase(heading: "Vad som fattas", text:
            "Stödet är till för den som … Av det du har berättat framgår att … Därför avslår vi ansökan."),
    ]

    private static let own: [DecisionOutcome: [ReasonPhrase]] = [
        .grant: given, .partialGrant: given + turnedDown, .refusal: turnedDown,
        .dismissal: [ReasonPhrase(heading: "Kan inte prövas", text:
            "Ansökan kan inte prövas eftersom … Vi bad dig den … att komma in med … men har inte fått det.")],
        .writtenOff: [ReasonPhrase(heading: "Återkallad", text:
            "Du har den … tagit tillbaka din ansökan. Därför avslutar vi ärendet.")],
        .change: [ReasonPhrase(heading: "Vad som är nytt", text:
            "Sedan beslutet den … har det här ändrats: … Därför ändrar vi beslutet.")],
        .cessation: [ReasonPhrase(heading: "Varför det upphör", text:
            "Sedan beslutet den … har det här ändrats: … Därför finns inte behovet kvar.")],
    ]
}
