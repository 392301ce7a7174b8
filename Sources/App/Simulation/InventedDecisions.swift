import Casework
import Law

/// What simulated decisions say. All of it is made up, and none of it is a text to take over.
enum InventedDecisions {
    /// Texts that are whole for their outcome, for a decision of the day. Nothing is given over a change of
    /// the law: then it is refused, or ends.
    ///
    /// - Parameters:
    ///   - ground: the right by the law of the day, if nil.
    ///   - months: how long what is given lasts; chance says if nil.
    static func texts(
        _ wanted: DecisionOutcome, asked: String, on day: Day, ground: LegalGround? = nil,
        months: Int? = nil, _ random: inout SeededRandom
    ) -> DecisionTexts {
        let ground = ground ?? right(on: day)
        let last = day.adding(months: months ?? random.pick([6, 6, 12]) ?? 6).adding(days: -1)
        let outcome = outcome(wanted, until: last, on: ground)
        var texts = always(outcome, asked, ground, &random)
        if outcome.isGiven {
            texts.granted = random.pick(granted) ?? ""
            (texts.periodFrom, texts.periodTo) = (day, last)
        }
        if outcome.isRefused {
            texts.refused = outcome == .refusal ? "Hela ansökan." : random.pick(refused) ?? ""
            texts.alternatives = random.pick(alternatives) ?? ""
        }
        if outcome == .cessation { texts.periodFrom = day.adding(days: 30) }
        return texts
    }

    static func right(on day: Day) -> LegalGround {
        LegalGround.grounds(decidedOn: day).first(where: \.mustBeCarriedOut) ?? .needs
    }

    private static func outcome(
        _ wanted: DecisionOutcome, until last: Day, on ground: LegalGround
    ) -> DecisionOutcome {
        guard wanted.isGiven, !ground.reference.validity.contains(last) else { return wanted }
        return wanted.isOfDecision ? .cessation : .refusal
    }

    /// What every outcome has.
    private static func always(
        _ outcome: DecisionOutcome, _ asked: String, _ ground: LegalGround, _ random: inout SeededRandom
    ) -> DecisionTexts {
        var texts = DecisionTexts()
        (texts.ground, texts.outcome) = (ground, outcome)
        texts.change = outcome.isOfDecision ? .wished : nil
        texts.asked = asked.isEmpty ? "Stöd att komma ut och träffa andra." : asked
        texts.reasons = random.pick(reasons[outcome] ?? []) ?? ""
        return texts
    }

    private static let granted = [
        "Stöd av verksamheten två gånger i veckan, först hemma hos dig och sedan på en plats som du väljer. "
            + "Samma person kommer varje gång.",
        "En stödperson som träffar dig en gång i veckan och följer med när du vill prova något nytt.",
        "Plats i verksamhetens lilla grupp på tisdagar och torsdagar, med skjuts dit den första månaden.",
    ]

    private static let refused = [
        "Stöd på kvällar och helger.", "Fler än två träffar i veckan.",
        "Ledsagning till läkare och myndigheter.",
    ]

    private static let alternatives = [
        "Boendestödet hjälper till med vardagen hemma. Du kan ansöka hos socialtjänsten, och vi hjälper dig "
            + "gärna med det.",
        "Träffpunkten på Kungsgatan är öppen för alla och kräver inget beslut. Vi går gärna med dig dit "
            + "första gången.",
        "Ungdomsmottagningen och kuratorn på vårdcentralen kan ge samtal. Vi kan ringa dit tillsammans.",
    ]

    private static let refusals = [
        "Du har rätt till stöd om du inte själv kan ordna det som du behöver och inte kan få det på något "
            + "annat sätt. Du går i skolan varje dag och träffar vänner på fritiden. Det som du behöver "
            + "hjälp med kan skolans elevhälsa ge. Därför får du inte det stöd som du har ansökt om.",
        "Stödet är till för den som har dragit sig undan under lång tid. Du har berättat att du arbetar "
            + "halvtid och bor med din sambo. Vi ser att du har det tungt. Det stöd som du behöver finns hos "
            + "vårdcentralen, och du har fått en tid där.",
    ]

    private static let grants = [
        "Du har varit hemma i mer än ett år och går sällan ut själv. Du vill komma ut igen, i din egen takt. "
            + "Det stöd som du redan har räcker inte för det. Därför får du det stöd som du har ansökt om.",
        "Du sover på dagarna och är vaken på nätterna, och du har slutat skolan. Du vill tillbaka dit. Vi "
            + "bedömer att du behöver någon som träffar dig ofta, och att du inte kan få det på annat sätt.",
    ]

    private static let parts = [
        "Du har varit hemma länge och behöver stöd för att komma ut. Det får du två gånger i veckan. Kvällar "
            + "och helger har du sällskap av din mamma, och du har sagt att det fungerar. Då behövs inte "
            + "stödet den tiden.",
        "Du behöver någon som träffar dig varje vecka och hjälper dig att komma igång. Till läkare och "
            + "myndigheter kan din gode man följa med. Därför avslår vi den delen.",
    ]

    private static let reasons: [DecisionOutcome: [String]] = [
        .grant: grants, .partialGrant: parts, .refusal: refusals,
        .dismissal: [
            "Ansökan är gjord av en granne. Hen har ingen fullmakt från dig och får därför inte ansöka åt "
                + "dig. Du kan själv ansöka när du vill."
        ],
        .writtenOff: ["Du har tagit tillbaka din ansökan. Du kan ansöka igen när du vill."],
        .change: [
            "Du har bett om färre träffar, för att det går bra i skolan nu. Vi följde upp stödet med dig och "
                + "är överens om det."
        ],
        .cessation: [
            "Du har börjat arbeta och vill inte ha stödet längre. Vi har talat med dig om det och om vart du "
                + "kan vända dig om det blir svårt igen."
        ],
    ]
}
