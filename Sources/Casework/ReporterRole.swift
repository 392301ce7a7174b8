/// Who made the contact; usually not the person (programmes.md IN-2). The codes are those of the table
/// `reporter_role`.
public enum ReporterRole: String, Sendable, CaseIterable {
    case person, parent, otherRelative, friend
    case psychiatry, healthCentre, socialServices, school, employmentOffice, socialInsurance, other

    public var swedish: String {
        switch self {
        case .person: "Personen själv"
        case .parent: "Förälder"
        case .otherRelative: "Annan anhörig"
        case .friend: "Vän eller bekant"
        case .psychiatry: "Psykiatrin"
        case .healthCentre: "Vårdcentral"
        case .socialServices: "Socialtjänsten"
        case .school: "Skola"
        case .employmentOffice: "Arbetsförmedlingen"
        case .socialInsurance: "Försäkringskassan"
        case .other: "Någon annan"
        }
    }
}
