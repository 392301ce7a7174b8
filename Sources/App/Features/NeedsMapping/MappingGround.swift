import Casework
import Store

/// Why a mapping may begin: the meeting has led there, the person has applied, or neither yet. Then it takes
/// a reason, and is never refused.
enum MappingGround: Sendable {
    case bothSaidYes, hasApplied
    /// No meeting has been held, or both have not said yes after it.
    case noMeeting, noAnswers

    init(
        _ facts: CaseFacts, under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws {
        guard facts.phase != .investigation else {
            self = .hasApplied
            return
        }
        guard let held = try AssessmentRepository.all(under: grant, transaction).lastHeld else {
            self = .noMeeting
            return
        }
        self = held.leadsOn ? .bothSaidYes : .noAnswers
    }

    var needsReason: Bool { self == .noMeeting || self == .noAnswers }

    /// What is missing, for whoever is about to begin all the same.
    var swedish: String? {
        switch self {
        case .bothSaidYes, .hasApplied: nil
        case .noMeeting: "Inget bedömningssamtal är inskrivet."
        case .noAnswers: "Båda har inte svarat att de vill gå vidare efter bedömningssamtalet."
        }
    }
}
