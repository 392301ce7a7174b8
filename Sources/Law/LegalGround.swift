/// On what ground support is decided or given. The ground is chosen by the day of the decision, not of the
/// application and not of the appeal (socialtjänstlagen 2025:400, transitional provisions 2 and 6).
public enum LegalGround: String, Sendable, CaseIterable {
    case needs2001, beyondNeeds2001, needs, beyondNeeds, withoutAssessment, adviceOnly
    /// That a document is not given out: never support.
    case documents

    public var reference: LegalReference {
        switch self {
        case .needs2001: LegalReference(.socialServices2001, 4, "1")
        case .beyondNeeds2001: LegalReference(.socialServices2001, 4, "2")
        case .needs: LegalReference(.socialServices2025, 11, "1")
        case .beyondNeeds: LegalReference(.socialServices2025, 11, "4")
        case .withoutAssessment: LegalReference(.socialServices2025, 11, "5")
        case .adviceOnly: LegalReference(.socialServices2025, 10, "1")
        case .documents: LegalReference(.secrecy, 6, "3")
        }
    }

    public var swedish: String {
        switch self {
        case .needs2001, .needs: "Bistånd efter behov"
        case .beyondNeeds2001, .beyondNeeds: "Bistånd utöver vad personen har rätt till"
        case .withoutAssessment: "Insats utan individuell behovsprövning"
        case .adviceOnly: "Råd och stöd"
        case .documents: "Att inte lämna ut en handling"
        }
    }

    /// Those that a decision about support on the day may rest on.
    public static func grounds(decidedOn day: Day) -> [LegalGround] {
        allCases.filter { $0 != .documents && $0.reference.validity.contains(day) }
    }

    /// Whether the person has a right that is tried and decided in writing.
    public var isDecided: Bool {
        switch self {
        case .needs2001, .beyondNeeds2001, .needs, .beyondNeeds: true
        case .withoutAssessment, .adviceOnly, .documents: false
        }
    }

    /// How a decision on this ground is appealed; nil where nothing is decided for the person.
    /// 11 kap. 4 and 5 §§ do not stand in the list of 35 kap. 1 §, so only legality can be tried.
    public var appeal: AppealRoute? {
        switch self {
        case .needs2001, .needs: .administrativeCourt
        case .beyondNeeds2001, .beyondNeeds, .withoutAssessment: .legalityReview
        case .documents: .accessToDocuments
        case .adviceOnly: nil
        }
    }

    /// Whether support that was granted and not given in time is reported (34 kap. 1 §).
    public var mustBeCarriedOut: Bool { self == .needs || self == .needs2001 }
}
