/// The choices of SUS. The codes are ours, and are compared with the form of the samordningsförbund before
/// they are typed in there: its own lists were not to be had.
public enum SusLivelihood: String, Sendable, CaseIterable {
    case sicknessBenefit, rehabilitation, sicknessCompensation, activityCompensation, unemployment
    case activitySupport, incomeSupport, studySupport, wage, other, noPublic

    public var swedish: String {
        switch self {
        case .sicknessBenefit: "Sjukpenning"
        case .rehabilitation: "Rehabiliteringspenning"
        case .sicknessCompensation: "Sjukersättning"
        case .activityCompensation: "Aktivitetsersättning"
        case .unemployment: "A-kassa"
        case .activitySupport: "Aktivitetsstöd eller utvecklingsersättning"
        case .incomeSupport: "Försörjningsstöd"
        case .studySupport: "Studiestöd"
        case .wage: "Lön"
        case .other: "Annan försörjning"
        case .noPublic: "Ingen offentlig försörjning"
        }
    }

    /// Paid by the public; parental benefit and pension count as none, by the conventions of SUS.
    var isPublic: Bool {
        switch self {
        case .wage, .other, .noPublic, .studySupport: false
        default: true
        }
    }
}

/// The highest education that was completed, a foreign one by the Swedish level.
public enum SusEducation: String, Sendable, CaseIterable {
    case none, compulsory, upperSecondary, afterSecondary, higher, unknown

    public var swedish: String {
        switch self {
        case .none: "Ej avslutad grundskola"
        case .compulsory: "Grundskola"
        case .upperSecondary: "Gymnasieskola"
        case .afterSecondary: "Eftergymnasial utbildning, kortare än två år"
        case .higher: "Eftergymnasial utbildning, två år eller längre"
        case .unknown: "Okänt"
        }
    }
}

/// How long the person has been supported by the public before; breaks up to a month are not counted.
public enum SusTimeInNeed: String, Sendable, CaseIterable {
    case none, underOneYear, oneToTwo, threeToFive, sixToNine, tenOrMore

    public var swedish: String {
        switch self {
        case .none: "Ingen tid"
        case .underOneYear: "Kortare än ett år"
        case .oneToTwo: "1–2 år"
        case .threeToFive: "3–5 år"
        case .sixToNine: "6–9 år"
        case .tenOrMore: "10 år eller längre"
        }
    }
}

/// Why the measure ended; a registration by mistake ends too.
public enum SusEndReason: String, Sendable, CaseIterable {
    case completed, otherMeasure, interrupted, illness, parentalLeave, moved, deceased, wrong, other

    public var swedish: String {
        switch self {
        case .completed: "Avslutad enligt planen"
        case .otherMeasure: "Går vidare till en annan insats"
        case .interrupted: "Avbröts"
        case .illness: "Sjukdom"
        case .parentalLeave: "Föräldraledighet"
        case .moved: "Flyttade"
        case .deceased: "Avled"
        case .wrong: "Felregistrering"
        case .other: "Annan orsak"
        }
    }
}
