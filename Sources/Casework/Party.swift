/// Who outside the file something is told to, by function: people change, the function stays (programmes.md
/// CO-4, CO-5). It never says that anything may be told.
public enum Party: String, Sendable, CaseIterable {
    case psychiatry, childPsychiatry, primaryCare, habilitation, youthHealth
    case employmentService, socialInsurance, otherSocialServices, school, activityDuty
    case association, employer, coordinationBody, relative, other
    /// The unit itself, for what needs a yes though nobody else hears of it: a call when the support is over.
    case ourselves
    /// The two sides of a case.
    case authority, unit
    /// Those to whom something is told on a ground in law only.
    case court, guardian, representative, requester

    /// Those that consents are asked about at a first meeting.
    public static let asked: [Party] = [
        .psychiatry, .childPsychiatry, .primaryCare, .habilitation, .youthHealth, .employmentService,
        .socialInsurance, .otherSocialServices, .school, .activityDuty, .association, .employer,
        .coordinationBody, .relative, .other, .ourselves,
    ]

    /// Those that something outside the case's own files can be told to.
    public static let outside = asked.filter { $0 != .ourselves } + [.court, .guardian, .representative]

    /// The kind does not say who it is: a name has to.
    public var needsName: Bool { [.relative, .other, .association, .employer].contains(self) }

    public var swedish: String {
        switch self {
        case .psychiatry: "Psykiatrin"
        case .childPsychiatry: "Barn- och ungdomspsykiatrin (BUP)"
        case .primaryCare: "Vårdcentralen"
        case .habilitation: "Habiliteringen"
        case .youthHealth: "Ungdomshälsan eller ungdomsmottagningen"
        case .employmentService: "Arbetsförmedlingen"
        case .socialInsurance: "Försäkringskassan"
        case .otherSocialServices: "Andra delar av socialtjänsten"
        case .school: "Skola eller folkhögskola"
        case .activityDuty: "Kommunala aktivitetsansvaret (KAA)"
        default: others
        }
    }

    private var others: String {
        switch self {
        case .association: "En förening"
        case .employer: "Arbetsgivare eller praktikplats"
        case .coordinationBody: "Samordningsförbundet"
        case .relative: "Anhörig eller annan närstående"
        case .ourselves: "Vi själva, efter att stödet är slut"
        case .authority: "Myndigheten"
        case .unit: "Utföraren"
        case .court: "Domstol"
        case .guardian: "Vårdnadshavare"
        case .representative: "Ombud, god man eller förvaltare"
        case .requester: "Den som har begärt handlingen"
        default: "Någon annan"
        }
    }
}

/// A party, and which one where that is known.
public struct NamedParty: Sendable, Hashable {
    public let party: Party
    /// Empty where the function says enough.
    public let name: String

    public init(_ party: Party, _ name: String = "") { (self.party, self.name) = (party, name) }

    /// As somebody typed it.
    public init(typed party: Party, _ name: String) { self.init(party, PartyName.canonical(name)) }

    /// "Psykiatrin", "Lo Ek (anhörig eller annan närstående)".
    public var swedish: String {
        name.isEmpty ? party.swedish : "\(name) (\(party.swedish.lowercased()))"
    }
}

extension CaseFile {
    /// The side of a case that works in it, as something is told to it.
    public var party: Party { self == .authority ? .authority : .unit }
}
