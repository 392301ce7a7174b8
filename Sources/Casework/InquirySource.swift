/// Where the way to the unit began, which is often somebody else than who calls (programmes.md IN-7).
public enum InquirySource: String, Sendable, CaseIterable {
    case ownInitiative, relative, psychiatry, healthCentre, municipalUnit, school, activityResponsibility
    case employmentOffice, socialInsurance, outreach, website, other, unknown

    public var swedish: String {
        switch self {
        case .ownInitiative: "Eget initiativ"
        case .relative: "Förälder eller anhörig"
        case .psychiatry: "Psykiatrin"
        case .healthCentre: "Vårdcentral"
        case .municipalUnit: "Annan verksamhet i kommunen"
        case .school: "Skola"
        case .activityResponsibility: "Kommunala aktivitetsansvaret"
        case .employmentOffice: "Arbetsförmedlingen"
        case .socialInsurance: "Försäkringskassan"
        case .outreach: "Uppsökande arbete"
        case .website: "Webbplats eller broschyr"
        case .other: "Annat"
        case .unknown: "Vet inte än"
        }
    }
}
