import Casework

/// Who writes in the public form, as they would say it themselves. Only somebody at work is asked where.
enum PublicWriter: String, Sendable, CaseIterable {
    case person = "jag"
    case parent = "foralder"
    case otherRelative = "anhorig"
    case friend = "van"
    case professional = "arbete"

    /// Nil where the next question tells.
    var role: ReporterRole? {
        switch self {
        case .person: .person
        case .parent: .parent
        case .otherRelative: .otherRelative
        case .friend: .friend
        case .professional: nil
        }
    }

    /// Where somebody may meet the person at work.
    static let workplaces: [ReporterRole] = [
        .psychiatry, .healthCentre, .socialServices, .school, .employmentOffice, .socialInsurance, .other,
    ]

    /// What is asked, in order. Who writes about themself is not asked about somebody else.
    var questions: [PublicQuestion] {
        switch self {
        case .person: [.writer, .story, .reach]
        case .professional: [.writer, .workplace, .knowledge, .person, .story, .reach]
        case .parent, .otherRelative, .friend: [.writer, .knowledge, .person, .story, .reach]
        }
    }
}
