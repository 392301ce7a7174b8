/// What kind of support a grant is carried out as, in the words of reports. It never says anything of the
/// person. The table of codes holds the same names.
public enum SupportKind: String, Sendable, CaseIterable {
    case individual, group, homeVisits, occupation, contactPerson, other

    public var swedish: String {
        switch self {
        case .individual: "Individuellt stöd"
        case .group: "Stöd i grupp"
        case .homeVisits: "Stöd i hemmet"
        case .occupation: "Sysselsättning"
        case .contactPerson: "Kontaktperson"
        case .other: "Annan insats"
        }
    }
}
