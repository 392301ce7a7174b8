/// How a decision reaches the person it is about. Those that socialtjänstlagen 14 kap. 12 § bars (through
/// others, at the door, by public notice) are not among them.
public enum DeliveryMethod: String, Sendable, CaseIterable {
    case handedOver, confirmedLetter, registeredLetter, oral, simplified, processServer, plainLetter

    public var swedish: String {
        switch self {
        case .handedOver: "Överlämnat personligen"
        case .confirmedLetter: "Brev eller e-post med delgivningskvitto"
        case .registeredLetter: "Rekommenderat brev"
        case .oral: "Muntlig delgivning"
        case .simplified: "Förenklad delgivning"
        case .processServer: "Stämningsman"
        case .plainLetter: "Vanligt brev eller vanlig e-post"
        }
    }

    /// What fixes the day, or what is missing.
    public var condition: String {
        switch self {
        case .handedOver: "Personen skriver under att beslutet är mottaget, eller någon intygar det."
        case .confirmedLetter: "Dagen på kvittot räknas, inte dagen då kvittot kom tillbaka."
        case .registeredLetter: "Dagen då brevet hämtades räknas."
        case .oral: "Dagen då beslutet lästes upp räknas. Skicka beslutet efteråt."
        case .simplified:
            "Två veckor efter att beslutet skickades. Ett kontrollmeddelande skickas nästa vardag."
        case .processServer: "Dagen då beslutet lämnades eller personen vägrade ta emot det."
        case .plainLetter: "Dagen är okänd tills personen själv säger eller visar den."
        }
    }

    public var reference: LegalReference {
        switch self {
        case .handedOver, .confirmedLetter, .registeredLetter: LegalReference(.delivery, "18")
        case .oral: LegalReference(.delivery, "19–21")
        case .simplified: LegalReference(.delivery, "26")
        case .processServer: LegalReference(.delivery, "39")
        case .plainLetter: LegalReference(.administrativeProcedure, "33")
        }
    }
}
