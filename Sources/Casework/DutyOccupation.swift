/// What may be said of a young person in the register of kommunala aktivitetsansvaret (förordning 2006:39
/// 4 §): choices only, so that nothing sensitive can be written there (5 §).
public enum DutyOccupation: String, Sendable, CaseIterable {
    case introductory, studies, work, internship, activity, none, unknown

    public var swedish: String {
        switch self {
        case .introductory: "Introduktionsprogram"
        case .studies: "Andra studier"
        case .work: "Arbete"
        case .internship: "Praktik"
        case .activity: "Annan aktivitet"
        case .none: "Ingen sysselsättning"
        case .unknown: "Okänd sysselsättning"
        }
    }

    /// What can be planned.
    public static let planned: [DutyOccupation] = [.introductory, .studies, .work, .internship, .activity]
}

/// How a young person was sought.
public enum DutyContactWay: String, Sendable, CaseIterable {
    case call, message, letter, visit

    public var swedish: String {
        switch self {
        case .call: "Telefon"
        case .message: "Sms eller e-post"
        case .letter: "Brev"
        case .visit: "Besök"
        }
    }
}

/// How it went.
public enum DutyContactResult: String, Sendable, CaseIterable {
    case reached, noAnswer, declined

    public var swedish: String {
        switch self {
        case .reached: "Nådd"
        case .noAnswer: "Inget svar"
        case .declined: "Vill inte ha kontakt"
        }
    }
}

/// What can be offered.
public enum DutyMeasureKind: String, Sendable, CaseIterable {
    case outreach, guidance, studies, internship, work, activity

    public var swedish: String {
        switch self {
        case .outreach: "Uppsökande kontakt"
        case .guidance: "Studie- och yrkesvägledning"
        case .studies: "Introduktionsprogram eller annan utbildning"
        case .internship: "Praktik"
        case .work: "Arbete eller feriejobb"
        case .activity: "Annan aktivitet"
        }
    }
}

/// Why a measure ended; one that was declined never began.
public enum DutyMeasureEnding: String, Sendable, CaseIterable {
    case studies, work, otherMeasure, interrupted, declined, moved, aged

    public var swedish: String {
        switch self {
        case .studies: "Började studera"
        case .work: "Började arbeta"
        case .otherMeasure: "Gick vidare till en annan insats"
        case .interrupted: "Avbröts"
        case .declined: "Tackade nej"
        case .moved: "Flyttade"
        case .aged: "Fyllde 20 år"
        }
    }
}

/// Why the duty is over for somebody.
public enum DutyLeavingReason: String, Sendable, CaseIterable {
    case aged, completed, studying, moved, deceased, wrong

    public var swedish: String {
        switch self {
        case .aged: "Fyller 20 år"
        case .completed: "Har fullföljt gymnasieskolan eller motsvarande"
        case .studying: "Studerar på ett nationellt program"
        case .moved: "Har flyttat från kommunen"
        case .deceased: "Har avlidit"
        case .wrong: "Skrevs in av misstag"
        }
    }
}

/// To whom a young person is shown on when the duty is over.
public enum DutyReceiver: String, Sendable, CaseIterable {
    case employmentService, adultEducation, socialServices, unit, other, nobody

    public var swedish: String {
        switch self {
        case .employmentService: "Arbetsförmedlingen"
        case .adultEducation: "Vuxenutbildningen eller en folkhögskola"
        case .socialServices: "Socialtjänsten"
        case .unit: "Stödet till den som har dragit sig undan hemma"
        case .other: "Någon annan"
        case .nobody: "Ingen"
        }
    }
}

/// What the young person said to being shown on.
public enum DutyAnswer: String, Sendable, CaseIterable {
    case yes, no, notReached

    public var swedish: String {
        switch self {
        case .yes: "Ja, vill gå vidare dit"
        case .no: "Nej"
        case .notReached: "Gick inte att nå"
        }
    }
}
