import Law

/// How the first contact came (programmes.md IN-3).
public enum Channel: String, Sendable, CaseIterable {
    case phone, email, webForm, visit, letter

    public var swedish: String {
        switch self {
        case .phone: "Telefon"
        case .email: "E-post"
        case .webForm: "Formulär på webben"
        case .visit: "Besök"
        case .letter: "Brev"
        }
    }
}

/// Who made the contact; usually not the person (programmes.md IN-2).
public enum ReporterRole: String, Sendable, CaseIterable {
    case person, parent, otherRelative, psychiatry, healthCentre, socialServices, school, employmentOffice, other

    public var swedish: String {
        switch self {
        case .person: "Personen själv"
        case .parent: "Förälder"
        case .otherRelative: "Annan anhörig"
        case .psychiatry: "Psykiatrin"
        case .healthCentre: "Vårdcentral"
        case .socialServices: "Socialtjänsten"
        case .school: "Skola"
        case .employmentOffice: "Arbetsförmedlingen eller Försäkringskassan"
        case .other: "Någon annan"
        }
    }
}

/// Whether the person knows that somebody has got in touch.
public enum PersonKnows: String, Sendable, CaseIterable {
    case yes, no, unknown

    public var swedish: String {
        switch self {
        case .yes: "Ja"
        case .no: "Nej"
        case .unknown: "Vet inte"
        }
    }
}

/// What must happen next in an open case. A case that is open always has one, with a day and an owner (I1).
public enum NextStep: String, Sendable, CaseIterable {
    case callBack, callPerson, discussInTeam, bookAssessmentMeeting, investigateApplication, other

    public var swedish: String {
        switch self {
        case .callBack: "Ring tillbaka till den som hörde av sig"
        case .callPerson: "Ta kontakt med personen"
        case .discussInTeam: "Ta upp på ärendedragning"
        case .bookAssessmentMeeting: "Boka bedömningssamtal"
        case .investigateApplication: "Utred ansökan"
        case .other: "Annat"
        }
    }
}
