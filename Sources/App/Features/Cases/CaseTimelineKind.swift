import Templating

/// What kind of thing happened, as the timeline can be asked for one of them. It stands in the address.
enum CaseTimelineKind: String, Sendable, CaseIterable {
    case notes = "anteckningar"
    case contacts = "kontakter"
    case plans = "steg"
    case inquiry = "anmalan"
    case criteria = "kriterier"
    case assessments = "samtal"
    case mapping = "kartlaggning"
    case visits = "besok"
    case groups = "grupper"
    case ratings = "skattningar"
    case documents = "handlingar"
    case applications = "ansokan"
    case investigation = "utredning"
    case support = "plan"
    case handovers = "overlamningar"
    case decisions = "utfall"
    case places = "plats"
    case consents = "samtycken"

    var swedish: String {
        switch self {
        case .notes: "Anteckningar"
        case .contacts: "Kontakter"
        case .plans: "Nästa steg"
        case .inquiry: "Anmälan"
        case .criteria: "Kriterier"
        case .assessments: "Bedömningssamtal"
        case .mapping: "Kartläggning"
        case .ratings: "Skattningar"
        case .documents: "Handlingar"
        case .applications: "Ansökan"
        case .investigation: "Utredning"
        case .handovers: "Överlämningar"
        case .decisions: "Utfall"
        case .visits, .groups, .support, .places, .consents: ofSupport
        }
    }

    private var ofSupport: String {
        switch self {
        case .visits: "Besök"
        case .groups: "Grupper"
        case .places: "Plats"
        case .consents: "Samtycken"
        default: "Plan"
        }
    }
}

/// The way to one kind of the timeline, or to all of it.
struct CaseTimelineLink: Fielded, Sendable {
    let label: String
    let address: Link
    let isHere: Bool

    static let fields: Fields<CaseTimelineLink> = [
        .text("label") { $0.label },
        .link("address") { $0.address },
        .flag("isHere") { $0.isHere },
    ]

    /// All kinds that the case has; none where there is nothing to choose between.
    static func all(_ kinds: [CaseTimelineKind], shown: CaseTimelineKind?, of number: String) -> [Self] {
        guard kinds.count > 1 || shown != nil else { return [] }
        let whole = CaseTimelineLink(
            label: "Allt", address: "/arenden/\(number)#tidslinje", isHere: shown == nil)
        return [whole]
            + kinds.map {
                CaseTimelineLink(
                    label: $0.swedish, address: "/arenden/\(number)?visa=\($0.rawValue)#tidslinje",
                    isHere: $0 == shown)
            }
    }
}
