extension KeptFigure {
    private static let begun = "alla vars stöd började under perioden"
    private static let began = "den dag då den första platsen började"

    /// Who they are, and how it is for them.
    var ofProfile: FigureDefinition {
        switch self {
        case .age, .gender: ofPeople
        case .reasonStay, .returned: ofWays
        default:
            FigureDefinition(
                profileName, counts: "ärenden efter vad startprofilen säger",
                of: KeptFigure.begun, on: KeptFigure.began,
                from: "den första startprofilen som är klar och, för ”senast”, den sista efter den", "ST-7")
        }
    }

    private var ofPeople: FigureDefinition {
        switch self {
        case .age:
            FigureDefinition(
                "Ålder och kön", counts: "ärenden efter ålder när stödet började och hur personen räknas",
                of: KeptFigure.begun, on: KeptFigure.began,
                from: "platser, födelsedagar och den senaste startprofilen", "ST-7")
        default:
            FigureDefinition(
                "Kvinnor, män och var de är nu", counts: "varje anmälan en gång, där ärendet är i dag",
                of: KeptFigure.contacts, on: KeptFigure.cameIn,
                from: "platser, avslut och den senaste startprofilen", "ST-8")
        }
    }

    private var ofWays: FigureDefinition {
        switch self {
        case .reasonStay:
            FigureDefinition(
                "Hur länge de som slutade hade stöd", counts: "veckor från första platsen till stödets slut",
                of: "alla vars stöd tog slut under perioden och som hade haft en plats",
                on: "den första dagen utan stöd, månadsvis", from: "platser och avslut av stöd", "ST-7")
        default:
            FigureDefinition(
                "Återkomster", counts: "anmälningar från den vars stöd har tagit slut tidigare",
                of: KeptFigure.contacts, on: KeptFigure.cameIn, from: "återkomster", "IN-16")
        }
    }

    private var profileName: String {
        switch self {
        case .housing: "Boende"
        case .income: "Försörjning"
        default: "Sysselsättning"
        }
    }

    /// What has come of it, and what stands on a day.
    var ofStanding: FigureDefinition {
        switch self {
        case .scaled, .change: ofChange
        case .grants:
            FigureDefinition(
                "Flera beslut om stöd", counts: "ärenden efter hur många bifall som har fattats hittills",
                of: "alla ärenden med ett första bifall under perioden", on: "det första bifallets dag",
                from: "utfärdade beslut", "ST-5")
        case .contactFrom, .contactTo:
            FigureDefinition(
                "Kontaktpersoner", counts: "uppdrag som kontaktperson som pågår på dagen",
                of: "alla i verksamheten", on: "den dag då uppdraget började",
                from: "kontaktpersoner; ett ärende har högst två", "CA-7")
        default:
            FigureDefinition(
                "Beslut som gäller", counts: "ärenden där ett beslut om stöd gäller på dagen",
                of: "alla i verksamheten", on: "beslutets första dag",
                from: "utfärdade beslut, det som ändrar dem och dödsfall", "ST-5")
        }
    }

    private var ofChange: FigureDefinition {
        switch self {
        case .scaled:
            FigureDefinition(
                "Individuella mål", counts: "mål med fem nivåer efter den senaste bedömningen",
                of: "alla mål som gäller och som bedömdes senast under perioden",
                on: "uppföljningens dag, eller den dag då målet låstes om ingen har bedömt det",
                from: "uppföljningar, som de gäller nu", "PL-6")
        default:
            FigureDefinition(
                "Förändring på skattningar", counts: "ärenden efter den sista summan minus den första",
                of: "alla som har fyllt i samma formulär två gånger i ärendet, den sista under perioden",
                on: "den dag då det sista fylldes i", from: "klara skattningar som har en summa", "AS-6")
        }
    }
}
