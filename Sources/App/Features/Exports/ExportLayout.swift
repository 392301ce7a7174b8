import Casework

/// A kind of file that can be taken out: its columns, and who may. What a column means is never changed: then
/// the layout has a new version.
enum ExportLayout: String, Sendable, CaseIterable {
    case notOffered = "ej-erbjudna"
    case notCarriedOut = "ej-verkstallda"
    case delegated = "delegationsbeslut"
    case activity = "besok-och-grupper"
    case monthly = "manadsstatistik"
    case sus
    case dutyHalfYear = "kaa-halvar"

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
        case .sus: "Blad för SUS"
        case .dutyHalfYear: "Aktivitetsansvaret (KAA), halvår till SCB"
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
        case .monthly, .sus, .dutyHalfYear: aboutPeople
        }
    }

    private var aboutPeople: String {
        switch self {
        case .monthly:
            "En rad för varje beslut om bistånd som gällde någon dag i den månad som den sista dagen ligger "
                + "i, med personnummer. Jämför med Socialstyrelsens föreskrift innan filen lämnas."
        case .sus:
            "En rad för varje start- och slutblad vars dag ligger i perioden, det senast skrivna. Med "
                + "personnummer bara där samtycket till SUS gäller när filen hämtas. Jämför koderna med "
                + "samordningsförbundets blankett."
        case .dutyHalfYear:
            "En rad för varje ungdom och insats under det halvår som den sista dagen ligger i, med "
                + "personnummer; den som inte hade någon insats har en rad. Jämför koderna med SCB:s "
                + "beskrivning innan filen lämnas."
        default: ""
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
        case .sus:
            "Skyddade uppgifter: raden är alltid anonym, och utan hemkommun."
        case .dutyHalfYear:
            "Skyddade uppgifter: är inte med i filen. Lämna dem som SCB anvisar."
        }
    }

    var permission: Permission {
        switch self {
        case .notOffered: .readCases
        case .notCarriedOut, .delegated: .followDeadlines
        case .activity: .followSupport
        case .monthly: .readInvestigation
        case .sus: .followSupport
        case .dutyHalfYear: .keepDuty
        }
    }

    /// Nil for what is of no case.
    var files: CaseFiles? {
        switch self {
        case .dutyHalfYear: nil
        case .notOffered, .activity, .sus: .execution
        case .notCarriedOut: .either
        case .delegated, .monthly: .authority
        }
    }
}
