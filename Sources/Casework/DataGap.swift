/// What can be missing in the records, or say two things, so that a figure is less sure than it looks. Each
/// is counted by one statement (`DataGapRows`), and mended where its list leads.
public enum DataGap: String, Sendable, CaseIterable {
    case endingUnwritten, goalUnanswered, planMissing, reviewOverdue, goalUnrated
    case visitUnwritten, groupUnwritten, meetingUnwritten
    case birthDayMissing, profileMissing, genderMissing, sourceUnknown, decisionUndelivered
    case startBeforeContact, startBeforeDecision, visitAfterEnd

    /// As the address names it.
    public var address: String { DataGap.addresses[self] ?? rawValue }

    private static let addresses: [DataGap: String] = [
        .endingUnwritten: "avslut-ej-skrivet", .goalUnanswered: "mal-utan-svar",
        .planMissing: "plan-saknas", .reviewOverdue: "uppfoljning-vantar",
        .goalUnrated: "mal-inte-bedomda", .visitUnwritten: "besok-ej-skrivna",
        .groupUnwritten: "traffar-ej-skrivna", .meetingUnwritten: "samtal-ej-skrivna",
        .birthDayMissing: "fodelsedag", .profileMissing: "startprofil", .genderMissing: "kon",
        .sourceUnknown: "vagen-hit", .decisionUndelivered: "beslut-ej-delgivna",
        .startBeforeContact: "borjade-fore-anmalan", .startBeforeDecision: "borjade-fore-beslut",
        .visitAfterEnd: "besok-efter-slutet",
    ]

    public init?(address: String) {
        guard let found = DataGap.allCases.first(where: { $0.address == address }) else { return nil }
        self = found
    }

    /// Two things are told that cannot both be so; otherwise one is missing.
    public var isContradiction: Bool {
        switch self {
        case .startBeforeContact, .startBeforeDecision, .visitAfterEnd: true
        default: false
        }
    }

    /// The file of a case in which it is mended.
    public var files: CaseFiles { self == .decisionUndelivered ? .authority : .execution }

    /// How many days something may be on its way before it is missing.
    public static let planDays = 30
    public static let ratingDays = 90
    public static let deliveryDays = 7
    /// How long afterwards it is still asked about somebody whose support has ended.
    public static let profileDays = 365
}
