extension KeptFigure {
    public var definition: FigureDefinition {
        switch self {
        case .fate, .source, .reached: ofContacts
        case .toMeeting, .toDecision, .toSupport, .wholeWay, .stay: ofTimes
        case .out, .outReason, .outGoal, .running, .runningGoal: ofSupport
        case .age, .housing, .income, .occupation, .gender, .reasonStay, .returned: ofProfile
        case .scaled, .change, .forceFrom, .forceTo, .grants, .contactFrom, .contactTo: ofStanding
        case .aftercareAnswer, .aftercare: ofAftercare
        default: ofEvents
        }
    }

    static let contacts = "alla anmälningar som kom in under perioden"
    static let cameIn = "den dag då anmälan kom in"

    private var ofContacts: FigureDefinition {
        switch self {
        case .source:
            FigureDefinition(
                "Vägen hit", counts: "varje anmälan en gång efter vägen hit", of: KeptFigure.contacts,
                on: KeptFigure.cameIn, from: "anmälan, som den lyder nu", "ST-4")
        case .reached:
            FigureDefinition(
                "Hur långt kontakterna har kommit", counts: "ärenden som har nått varje steg hittills",
                of: KeptFigure.contacts, on: KeptFigure.cameIn,
                from: "hållna bedömningssamtal, utfärdade beslut, och platser", "ST-6")
        default:
            FigureDefinition(
                "Var kontakterna är nu", counts: "varje anmälan en gång, där ärendet är i dag",
                of: KeptFigure.contacts, on: KeptFigure.cameIn,
                from: "ärendets skede, plats och avslut; skede och skäl är avslutets", "ST-6")
        }
    }

    private var ofTimes: FigureDefinition {
        let (name, first, last) = switch self {
        case .toMeeting: ("Från anmälan till samtal", "anmälan kom in", "det första samtalet hölls")
        case .toDecision:
            ("Från samtal till beslut", "det första samtalet hölls", "det första beslutet fattades")
        case .toSupport:
            ("Från bifall till stöd", "det första bifallet fattades", "den första platsen började")
        case .wholeWay: ("Från anmälan till stöd", "anmälan kom in", "den första platsen började")
        default: ("Stödets längd", "den första platsen började", "stödet tog slut")
        }
        return FigureDefinition(
            name, counts: "dagar från att \(first) till att \(last)",
            of: "ärenden som har båda dagarna, i den ordningen", on: "den senare av dem, månadsvis",
            from: "ärendets anmälan, samtal, beslut och platser", "ST-11")
    }

    private var ofSupport: FigureDefinition {
        switch self {
        case .running, .runningGoal:
            FigureDefinition(
                "Stödet pågår", counts: "ärenden där personen har en plats", of: Cohort.running.population,
                on: "den dag då den första platsen började", from: "platser", "ST-3")
        case .outReason:
            FigureDefinition(
                "Varför och efter hur lång tid stödet tog slut",
                counts: "ärenden efter skäl och stödets längd", of: Cohort.endedInPeriod.population,
                on: "den första dagen utan stöd", from: "avslutet av stödet, som det gäller nu", "ST-7")
        default:
            FigureDefinition(
                "Avslutade", counts: "ärenden där stödet har tagit slut", of: Cohort.endedInPeriod.population,
                on: "den första dagen utan stöd", from: "platser och avslut av stöd", "ST-3")
        }
    }

    private static let stopped =
        "alla vars stöd tog slut medan det pågick, utom dem som hade avlidit"

    private var ofAftercare: FigureDefinition {
        self == .aftercareAnswer
            ? FigureDefinition(
                "Svar om efteruppföljning", counts: "ärenden efter vad personen har svarat",
                of: KeptFigure.stopped, on: "den första dagen utan stöd",
                from: "svaren, det senaste av var och en", "PL-16")
            : FigureDefinition(
                "Efteruppföljning", counts: "varje ärende en gång vid 3, 6 och 12 månader",
                of: KeptFigure.stopped, on: "den dag då det har gått 3, 6 eller 12 månader utan stöd",
                from: "kontakterna: att ni hördes väger tyngre än att ni inte nådde personen. Ett nej eller "
                    + "ett dödsfall gäller för de tillfällen som inte hade stängt då, och den som var "
                    + "tillbaka i ett nytt ärende den dagen räknas så", "PL-16")
    }

    private var ofEvents: FigureDefinition {
        let (name, counts) = eventWords
        let (dated, rows, source) = switch self {
        case .decision: ("beslutets dag", "utfärdade beslut", "ST-5")
        case .appeal: ("den dag då överklagandet kom in", "överklaganden", "ST-5")
        case .visit: ("besökets dag", "besök", "ST-13")
        case .groupCame, .groupSession: ("träffens dag", "gruppträffar och närvaro", "ST-13")
        case .placeFrom, .placeTo: ("den dag då platsen började eller blev fri", "platser", "CA-6")
        default: ("den dag då väntan började eller tog slut", "kön", "CA-3")
        }
        return FigureDefinition(
            name, counts: counts, of: "alla i verksamheten under perioden", on: dated, from: rows, source)
    }

    private var eventWords: (String, String) {
        switch self {
        case .decision: ("Beslut", "utfärdade beslut")
        case .appeal: ("Överklaganden", "överklaganden som kom in")
        case .visit: ("Besök", "besök efter hur det blev")
        case .groupCame: ("Närvaro i grupp", "gånger någon kom till en träff")
        case .groupSession: ("Gruppträffar", "träffar som hölls eller ställdes in")
        case .placeFrom: ("Fick en plats", "platser som började")
        case .placeTo: ("Lämnade en plats", "platser som lämnades")
        case .queueFrom: ("Ställdes i kön", "gånger någon ställdes i kön")
        default: ("Lämnade kön", "gånger någon lämnade kön")
        }
    }
}
