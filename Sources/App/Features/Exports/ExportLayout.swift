import Casework

/// A kind of file that can be taken out: its columns, and who may. What a column means is never changed: then
/// the layout has a new version.
enum ExportLayout: String, Sendable, CaseIterable {
    case notOffered = "ej-erbjudna"
    case notCarriedOut = "ej-verkstallda"
    case delegated = "delegationsbeslut"
    case activity = "besok-och-grupper"
    case monthly = "manadsstatistik"

    struct Column: Sendable {
        let name: String
        let meaning: String

        init(_ name: String, _ meaning: String) { (self.name, self.meaning) = (name, meaning) }
    }

    var version: Int { 1 }

    var title: String {
        switch self {
        case .notOffered: "Ej erbjudna stöd"
        case .notCarriedOut: "Ej verkställda beslut"
        case .delegated: "Delegationsbeslut"
        case .activity: "Besök och grupper"
        case .monthly: "Månadsstatistik till Socialstyrelsen"
        }
    }

    /// What the file is, and of whom it says nothing.
    var about: String {
        switch self {
        case .notOffered:
            "En rad för varje kontakt som kom in under dagarna, med vart den ledde. Inga namn."
        case .notCarriedOut:
            "En rad för varje beviljat stöd som inte gavs i tid, som till IVO (SoL 34 kap. 1 §), för det "
                + "kvartal som den sista dagen ligger i. Inga namn."
        case .delegated:
            "En rad för varje beslut på delegation under dagarna, till nämnden (KL 7 kap. 8 §). Inga namn på "
                + "den som beslutet gäller."
        case .activity: "En rad för varje månad med antal besök och gruppträffar. Inget om någon person."
        case .monthly:
            "En rad för varje beslut om bistånd som gällde någon dag i den månad som den sista dagen ligger "
                + "i, med personnummer. Jämför med Socialstyrelsens föreskrift innan filen lämnas."
        }
    }

    /// What becomes of those whose identity is protected.
    var aboutProtected: String {
        switch self {
        case .notOffered, .notCarriedOut:
            "Skyddade uppgifter: ärendets nummer står som ”Skyddad”."
        case .delegated:
            "Skyddade uppgifter: ärendets nummer och diarienumret står som ”Skyddad”."
        case .activity: "Skyddade uppgifter: bara antal, så ingen behöver döljas."
        case .monthly:
            "Skyddade uppgifter: är inte med i filen. Lämna dem som Socialstyrelsen anvisar."
        }
    }

    var permission: Permission {
        switch self {
        case .notOffered: .readCases
        case .notCarriedOut, .delegated: .followDeadlines
        case .activity: .followSupport
        case .monthly: .readInvestigation
        }
    }

    var files: CaseFiles {
        switch self {
        case .notOffered, .activity: .execution
        case .notCarriedOut: .either
        case .delegated, .monthly: .authority
        }
    }
}

extension ExportLayout {
    var columns: [Column] {
        switch self {
        case .notOffered: ExportLayout.notOfferedColumns
        case .notCarriedOut: ExportLayout.notCarriedOutColumns
        case .delegated: ExportLayout.delegatedColumns
        case .activity: ExportLayout.activityColumns
        case .monthly: ExportLayout.monthlyColumns
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
}
