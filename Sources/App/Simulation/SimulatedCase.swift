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
    var attempts: [SimulatedAttempt] = []
    var decision: OutcomeDecision?
    /// Who ended it.
    var decidedBy: AccountID?
    /// Of the criteria's sheet: how many saves have changed something.
    var criteriaVersion = 0

    var assessment = SimulatedAssessment.none

    /// Open, and to be worked on by itself.
    var isActive: Bool { isOpen && host == nil }
    /// Who is on it, unless it goes on in another: see `Simulator.reader(of:)`.
    var keeper: AccountID? { isOpen ? owner : decidedBy }
    /// Applied after the inquiry.
    var hasApplied = false
    /// The one that waits for a decision.
    var application: ApplicationFacts?
    /// Nil where none has been begun.
    var mapping: SimulatedMapping?
    /// Filled in during support.
    var profiles: [SimulatedMapping.Form] = []
    var investigation = SimulatedInvestigation()
    var decisions = SimulatedDecisions()
    /// Has waited for a place or had one; and whether it does now.
    var hasBeenPlaced = false
    var hasPlace = false
    /// Of a later phase than the inquiry.
    var ending: Ending?

    var isOpen: Bool { ending == nil && decision.map { $0.outcome != .ended } ?? true }
    var isInvestigated: Bool { hasApplied || decision?.outcome == .application }
    /// Has been let in without anybody having applied.
    var isMet: Bool { decision?.outcome == .assessmentMeeting && !isInvestigated }
    /// On its way to or from an assessment meeting.
    var mayMeet: Bool { isActive && isMet && !hasBeenPlaced }
    var silence: Silence { silence(since: nil) }
    /// - Parameter met: the last day on which somebody close was met.
    func silence(since met: Day?) -> Silence {
        Silence(
            attempts.filter { !$0.isMistaken }.map {
                Silence.Try(
                    party: $0.attempt.party, channel: $0.attempt.channel, result: $0.attempt.result,
                    at: $0.attempt.at)
            }, met: met)
    }
    /// The case in which it goes on, by its place among the simulator's cases.
    var host: Int?
    /// How often what stands about the person has been changed, from any of their cases.
    var personVersion = 1
    /// Of the inquiry and the person together.
    var formVersion: Int { earlier.count + 1 + personVersion }
}

/// A try to reach somebody as the simulator remembers it.
struct SimulatedAttempt: Sendable {
    let id: ContactAttemptID
    let attempt: ContactAttempt
    var isMistaken = false
}

/// The staff of one programme, as accounts that the simulator can act for.
struct SimulatedUnit: Sendable {
    let programme: ProgrammeID
    let nextStepDays: Int
    /// Those who log and decide.
    let coordinators: [AccountID]
    /// Those who may be given a case without deciding it.
    let investigators: [AccountID]
    /// Those who work in the authority's file, also those who are coordinators too.
    let authority: [AccountID]
    /// Those who review and decide with a delegation; none where nothing is decided.
    let deciders: [AccountID]
    /// Who has been given a delegation though they carry the support out: they may not use it.
    let carriers: [AccountID]

    var staff: [AccountID] { coordinators + investigators }
}
