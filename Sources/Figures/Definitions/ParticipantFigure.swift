/// What a report counts of those who have had the support, in a period. Each is read from the schema's view
/// `participant`, and from nowhere else.
public enum ParticipantFigure: String, Sendable, CaseIterable {
    case participants, enrolled, discharged, leftBefore

    public var definition: FigureDefinition {
        switch self {
        case .participants:
            of("Deltog", "ärenden med stöd någon dag under perioden", "varje dag från den första platsens "
                + "början till dess att stödet tog slut, uppehåll medräknade")
        case .enrolled:
            of("Skrevs in", "ärenden där stödet började", "den dag då den första platsen började")
        case .discharged:
            of("Skrevs ut", "ärenden där stödet hade börjat och tog slut", "den första dagen utan stöd")
        case .leftBefore:
            of("Slutade innan stödet började", "ärenden där stödet tog slut utan att ha börjat",
                "den dag som avslutet anger")
        }
    }

    private func of(_ name: String, _ counts: String, _ dated: String) -> FigureDefinition {
        FigureDefinition(
            name, counts: counts, of: "alla i verksamheten", on: dated, from: "platser och avslut av stöd",
            "ST-1")
    }
}

/// How somebody is counted, as they have chosen themselves in the start profile (programmes.md AS-13). It
/// never follows from a personal number.
public enum CountedGender: String, Sendable, CaseIterable {
    case woman, man, other, unsaid, missing

    /// As it is kept; empty where nobody has asked. A word that a later profile has is another one.
    public init(code: String) {
        self = code.isEmpty ? .missing : CountedGender(rawValue: code) ?? .other
    }

    public var swedish: String {
        switch self {
        case .woman: "Kvinnor"
        case .man: "Män"
        case .other: "Annan"
        case .unsaid: "Vill inte säga"
        case .missing: "Ingen uppgift"
        }
    }
}

/// How old somebody was when the support began, or when it ended for who never began.
public enum AgeBand: String, Sendable, CaseIterable {
    case under18, to20, to25, to30, to35, older, unknown

    public init(age: Int?) {
        switch age {
        case nil: self = .unknown
        case .some(let age) where age < 18: self = .under18
        case .some(let age) where age <= 20: self = .to20
        case .some(let age) where age <= 25: self = .to25
        case .some(let age) where age <= 30: self = .to30
        case .some(let age) where age <= 35: self = .to35
        default: self = .older
        }
    }

    public var swedish: String {
        switch self {
        case .under18: "Under 18 år"
        case .to20: "18–20 år"
        case .to25: "21–25 år"
        case .to30: "26–30 år"
        case .to35: "31–35 år"
        case .older: "36 år eller äldre"
        case .unknown: "Födelsedagen är inte känd"
        }
    }
}
