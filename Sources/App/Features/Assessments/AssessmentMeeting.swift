import Casework
import Law

/// One booking of an assessment meeting and what became of it. Nothing in it ever disappears: a booking that
/// was moved stands beside the one that took its place.
struct AssessmentMeeting: Sendable {
    enum Standing: String, Sendable {
        case booked, moved, cancelled, held
    }

    /// That it was moved, called off or held, as it was noted.
    struct Closing: Sendable {
        let reason: String
        let at: Instant
        let by: String
    }

    struct Held: Sendable {
        let report: HeldAssessment
        let at: Instant
        let by: String
    }

    struct Answer: Sendable {
        let answer: ReflectionAnswer
        let at: Instant
        let by: String
    }

    let id: AssessmentMeetingID
    let booking: AssessmentBooking
    let firstName: String
    let secondName: String?
    let standing: Standing
    let bookedAt: Instant
    let bookedBy: String
    let closing: Closing?
    let held: Held?
    /// In the order they were noted.
    let answers: [Answer]

    var staff: String { [firstName, secondName].compactMap { $0 }.joined(separator: " och ") }

    /// The latest answer counts.
    func answer(of party: ReflectionAnswer.Party) -> ReflectionAnswer? {
        answers.last { $0.answer.party == party }?.answer
    }

    /// Both sides want to go on.
    var leadsOn: Bool { ReflectionAnswer.Party.allCases.allSatisfy { answer(of: $0)?.choice == .goOn } }

    /// Both have answered, and at least one of them with something else than going on or thinking more.
    var leadsElsewhere: Bool {
        let choices = ReflectionAnswer.Party.allCases.compactMap { answer(of: $0)?.choice }
        return choices.count == 2 && choices.contains { $0 == .notNow || $0 == .otherSupport }
    }
}

/// In the order they were booked; one is booked first when the one before it is closed.
extension [AssessmentMeeting] {
    /// The one that is to come.
    var open: AssessmentMeeting? { first { $0.standing == .booked } }
    /// The one that the answers are about.
    var lastHeld: AssessmentMeeting? { last { $0.standing == .held } }
    /// Work for all that have been held (AS-18).
    var minutes: Int { compactMap { $0.held?.report.minutes }.reduce(0, +) }
}
