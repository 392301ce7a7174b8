extension NextStep {
    /// Why it must happen, as the case's page tells it.
    public var why: String {
        switch self {
        case .callBack: "Den som hör av sig ska veta att anmälan är mottagen och vad som händer nu."
        case .callPerson: "Personen ska själv få höra om stödet. Tystnad avslutar aldrig ett ärende."
        case .discussInTeam: "Flera ska ha tänkt innan det avgörs vad som blir bäst."
        case .bookAssessmentMeeting: "Personen har sagt ja till ett bedömningssamtal och ska få en tid."
        case .holdAssessmentMeeting: "Personen har en tid och ska få träffa er som kan stödet."
        case .holdMappingOccasion: "Personen har sagt ja till en kartläggning, och kan stoppa när som helst."
        case .investigateApplication: "Den som har ansökt har rätt till en utredning och ett beslut."
        case .decideApplication: "Utredningen är klar. Den som har ansökt väntar på ett skriftligt beslut."
        case .reachPerson: "Ingen har svarat än. Det är vanligt, och tystnad avslutar aldrig ett ärende."
        case .reachPartner: "Samverkansparten har inte svarat än. Personen väntar också på deras svar."
        case .awaitAnswer: "Någon har lovat att höra av sig. Gör de inte det tar vi kontakt igen."
        case .other: "Se anteckningen."
        case .bookVisit: "Personen ska veta när ni ses nästa gång, och hur ofta det blir."
        case .holdVisit: "Personen har en tid med er."
        default: whyAfterDecision
        }
    }

    private var whyAfterDecision: String {
        switch self {
        case .noteBoardDecision: "Nämnden eller utskottet beslutar. Personen ska få veta vad det blev."
        case .serveDecision: "Beslutet är fattat. Personen ska få det, och veta hur det överklagas."
        case .handleAppeal: "Det ska prövas och lämnas över till domstolen inom en vecka."
        case .awaitCourt: "Domstolen prövar beslutet. Fråga hur det går om det dröjer."
        case .carryOutJudgment: "Domstolen har avgjort. Personen ska få det som domen ger."
        case .awaitFinality:
            "Personen har fått beslutet och kan överklaga det. Sedan gäller det för gott."
        default: ofSupport.why
        }
    }

    /// In few words, where many cases stand in a list.
    public var short: String {
        switch self {
        case .callBack: "Ring tillbaka"
        case .callPerson: "Ta kontakt"
        case .discussInTeam: "Ärendedragning"
        case .bookAssessmentMeeting: "Boka samtal"
        case .holdAssessmentMeeting: "Bedömningssamtal"
        case .holdMappingOccasion: "Kartläggning"
        case .investigateApplication: "Utred ansökan"
        case .decideApplication: "Fatta beslut"
        case .reachPerson: "Nå personen"
        case .reachPartner: "Nå samverkanspart"
        case .awaitAnswer: "Vänta på svar"
        case .other: "Annat, se ärendet"
        case .bookVisit: "Boka besök"
        case .holdVisit: "Besök"
        default: shortAfterDecision
        }
    }

    private var shortAfterDecision: String {
        switch self {
        case .noteBoardDecision: "Nämndens beslut"
        case .serveDecision: "Delge beslutet"
        case .handleAppeal: "Överklagande"
        case .awaitCourt: "Invänta domstol"
        case .carryOutJudgment: "Verkställ dom"
        case .awaitFinality: "Laga kraft"
        default: ofSupport.short
        }
    }
}
