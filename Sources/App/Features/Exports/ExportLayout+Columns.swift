extension ExportLayout {
    var columns: [Column] {
        switch self {
        case .notOffered: ExportLayout.notOfferedColumns
        case .notCarriedOut: ExportLayout.notCarriedOutColumns
        case .delegated: ExportLayout.delegatedColumns
        case .activity: ExportLayout.activityColumns
        case .monthly: ExportLayout.monthlyColumns
        case .sus: SusRow.columns
        case .dutyHalfYear: ExportLayout.dutyColumns
        }
    }

    private static let notOfferedColumns = [
        Column("Ärende", "Ärendets nummer"), Column("Kom in", "Dagen för första kontakten"),
        Column("Var det står", "Vart kontakten ledde, med registrets ord"),
        Column("Skede", "Var i ärendet det avslutades"), Column("Avslutat", "Dagen det avslutades"),
        Column("Fick veta", "Dagen personen fick veta om rätten att ansöka"),
    ]

    private static let notCarriedOutColumns = [
        Column("Ärende", "Ärendets nummer"), Column("Beslut", "Beslutets dag, och avbrottets"),
        Column("Insats", "Slag av stöd"), Column("Orsak", "Varför stödet väntar"),
        Column("Läge", "Hur det stod den sista dagen"),
    ]

    private static let delegatedColumns = [
        Column("Ärende", "Ärendets nummer"), Column("Diarienummer", "Beslutets"),
        Column("Slag", "Slag av ärende enligt delegationen"), Column("Utfall", "Vad som beslutades"),
        Column("Beslutat", "Dagen för beslutet"), Column("Beslutsfattare", "Den som beslutade"),
        Column("Punkt", "I delegationsordningen"),
    ]

    private static let activityColumns = [
        Column("År", "Med fyra siffror"), Column("Månad", "1 till 12"),
        Column("Bokade besök", "Utom de som flyttades till en annan tid"),
        Column("Genomförda besök", "Personen och personalen möttes"),
        Column("Gruppträffar", "Som hölls"),
        Column("Deltagare", "På träffarna tillsammans; den som var med två gånger räknas två gånger"),
    ]

    private static let monthlyColumns = [
        Column("Personnummer", "ÅÅÅÅMMDD-NNNN; också samordningsnummer"),
        Column("Kön", "1 man, 2 kvinna, av personnumrets näst sista siffra"),
        Column("Insats", "Slag av stöd, där det är antecknat"),
        Column("Lagrum", "Det som beslutet grundas på"),
        Column("Diarienummer", "Beslutets"), Column("Beslutat", "Dagen för beslutet"),
        Column("Från", "Första dagen som beslutet gäller"), Column("Till", "Sista dagen som det gäller"),
        Column("Pågår", "1 om det gällde månadens sista dag, annars 0"),
        Column("Började", "1 om det började gälla i månaden, annars 0"),
        Column("Upphörde", "1 om det slutade gälla i månaden, annars 0"),
    ]

    private static let dutyColumns = [
        Column("Personnummer", "ÅÅÅÅMMDD-NNNN; också samordningsnummer"),
        Column("Kön", "1 man, 2 kvinna, av personnumrets näst sista siffra"),
        Column("In", "Dagen då ansvaret började"), Column("Ut", "Dagen då det slutade"),
        Column("Orsak ut", "Varför det slutade"),
        Column("Sysselsättning då", "När ansvaret började"), Column("Sysselsättning nu", "Som den står idag"),
        Column("Insats", "Slag av insats; tomt för den som inte hade någon"),
        Column("Insats erbjuden", "Dagen"), Column("Insats började", "Dagen"),
        Column("Insats slutade", "Dagen"), Column("Orsak slut", "Varför insatsen slutade"),
    ]
}
