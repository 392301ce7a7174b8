import Casework
import Law

/// The mapping of one episode with everything in it: occasions, tasks, diagnoses, forms, and how it went on.
/// Nothing in it ever disappears, whatever becomes of the case.
struct NeedsMapping: Sendable {
    struct Turn: Sendable {
        enum Kind: String, Sendable {
            case stopped, resumed, concluded
        }

        let kind: Kind
        let stoppedBy: MappingStopper?
        let proposal: MappingProposal?
        let words: String
        let at: Instant
        let by: String
    }

    struct Occasion: Sendable {
        let id: MappingOccasionID
        let occasion: MappingOccasion
        let firstName: String
        let secondName: String?
        let notedAt: Instant
        let notedBy: String
        let version: Int
    }

    struct Diagnosis: Sendable {
        let id: MappingDiagnosisID
        let name: String
        let standing: DiagnosisStanding
        let saidBy: String
        let saidOn: Day
        let notedBy: String
        let isWithdrawn: Bool
    }

    let id: NeedsMappingID
    let begunAt: Instant
    let begunBy: String
    /// Why it began before both sides had said yes; empty where they had.
    let begunReason: String
    let isCaseOpen: Bool
    /// In order; empty while it has been open all the time.
    let turns: [Turn]
    /// By day.
    let occasions: [Occasion]
    let tasks: [MappingTask]
    let diagnoses: [Diagnosis]
    /// In the order they were begun.
    let forms: [MappingForm]

    var state: MappingState {
        switch (turns.last?.kind, turns.last?.proposal) {
        case (.concluded, let proposal?): .concluded(proposal)
        case (.stopped, _): .stopped
        default: isCaseOpen ? .open : .endedWithCase
        }
    }

    var isOpen: Bool { state == .open }
    var canBeResumed: Bool { state == .stopped && isCaseOpen }

    /// Those that were not called off: at most five.
    var counted: [Occasion] { occasions.filter { $0.occasion.standing != .cancelled } }
    var held: [Occasion] { occasions.filter { $0.occasion.standing == .held } }
    /// Work for all occasions that have been held (AS-18).
    var minutes: Int { held.compactMap(\.occasion.minutes).reduce(0, +) }

    /// Those that no later form corrects.
    var standing: [MappingForm] { forms.filter { !$0.isCorrected } }

    /// "Pågår, 2 av högst 5 tillfällen"
    var summary: String {
        let count = held.count
        return "\(state.swedish), \(count) \(count == 1 ? "tillfälle" : "tillfällen")"
    }
}
