/// A part of life by IBIC, as mappings, plans and reviews name it. The codes stand in the table `life_area`
/// and in the mapping's template, and are never renamed.
public enum LifeArea: String, Sendable, CaseIterable {
    case learning = "d1"
    case tasks = "d2"
    case communication = "d3"
    case mobility = "d4"
    case selfCare = "d5"
    case home = "d6"
    case relations = "d7"
    case occupation = "d8"
    case community = "d9"
    case safety = "trygghet"
    case support = "stod"

    public var swedish: String {
        switch self {
        case .learning: "Lärande och att tillämpa kunskap"
        case .tasks: "Allmänna uppgifter och krav"
        case .communication: "Kommunikation"
        case .mobility: "Förflyttning"
        case .selfCare: "Personlig vård"
        case .home: "Hemliv"
        case .relations: "Mellanmänskliga interaktioner och relationer"
        case .occupation: "Utbildning, arbete, sysselsättning och ekonomiskt liv"
        case .community: "Samhällsgemenskap, socialt och medborgerligt liv"
        case .safety: "Känsla av trygghet"
        case .support: "Personligt stöd från den som vårdar eller stödjer"
        }
    }
}
