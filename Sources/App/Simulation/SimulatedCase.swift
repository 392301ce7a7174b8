import Casework
import Law
import Store

/// A case as the simulator remembers it, apart from the database: what it was told, so that the two can be
/// compared.
struct SimulatedCase: Sendable {
    let number: String
    let unit: Int
    let subject: AuditSubject
    var owner: AccountID
    var nextStepOn: Day
    var version = 1
    var facts: InquiryFacts
    /// What the inquiry said before, oldest first.
    var earlier: [InquiryFacts] = []
    var plans = 1
    var decision: OutcomeDecision?

    var isOpen: Bool { decision.map { $0.outcome != .ended } ?? true }
    var inquiryVersion: Int { earlier.count + 1 }
}

/// The staff of one programme, as accounts that the simulator can act for.
struct SimulatedUnit: Sendable {
    let programme: ProgrammeID
    let nextStepDays: Int
    /// Those who log and decide.
    let coordinators: [AccountID]
    /// Those who may be given a case without deciding it.
    let investigators: [AccountID]

    var staff: [AccountID] { coordinators + investigators }
}
