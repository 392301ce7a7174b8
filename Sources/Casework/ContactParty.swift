/// Whom a try to reach somebody was aimed at.
public enum ContactParty: String, Sendable, CaseIterable {
    case person, reporter, relative
    /// Another authority, care or association (programmes.md CO-5).
    case partner

    public var swedish: String {
        switch self {
        case .person: "Personen själv"
        case .reporter: "Den som hörde av sig"
        case .relative: "Någon annan nära personen"
        case .partner: "En samverkanspart"
        }
    }

    /// As part of a sentence: "Samtal till personen".
    public var inSentence: String {
        switch self {
        case .person: "personen"
        case .reporter: "den som hörde av sig"
        case .relative: "någon nära personen"
        case .partner: "samverkanspart"
        }
    }

    /// What to try again when nobody was reached.
    public var again: NextStep {
        switch self {
        case .person, .relative: .reachPerson
        case .reporter: .callBack
        case .partner: .reachPartner
        }
    }

    /// Whether tries towards them can earn an ending because nobody was reached (`process.md`).
    public var earnsSilence: Bool { self == .person || self == .reporter }
}
