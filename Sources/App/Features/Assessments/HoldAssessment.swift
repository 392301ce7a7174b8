import Casework
import Law
import Store
import Web

/// Notes how a meeting went. What happens next is that both sides answer after having thought. What was noted
/// stands.
struct HoldAssessment: Command {
    static let event = AuditEvent.assessmentHeld
    static let movesCase = true

    let proof: CaseGrant
    let held: HeldAssessment
    let version: Int

    var subject: AuditSubject { proof.subject }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        let open = try proof.openBooking(transaction)
        let facts = try CaseRepository.facts(under: proof, transaction)
        let problems = held.problems(
            openedOn: facts.openedOn, today: transaction.now.day, hasSecond: open.booking.second != nil)
        guard problems.isEmpty else { throw CommandRefusal.againstRules }
        try AssessmentWritingRepository.insert(held, of: open.id, under: proof, transaction)
        guard try AssessmentWritingRepository.close(open.id, as: .held, under: proof, transaction) else {
            throw RouteRefusal.stale
        }
        try proof.plan(.awaitAnswer, on: held.reflectUntil, "", version: version, transaction)
    }
}

/// Notes what one or both sides answer after betänketiden, and what happens next. It decides nothing: the
/// mapping, an application and an ending have their own acts.
struct NoteReflection: Command {
    static let event = AuditEvent.assessmentAnswered
    static let movesCase = true

    let proof: CaseGrant
    let answers: [ReflectionAnswer]
    let step: NextStep
    let day: Day
    let note: String
    let version: Int

    var subject: AuditSubject { proof.subject }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        _ = try proof.readableFacts(transaction)
        guard let meeting = try AssessmentRepository.all(under: proof, transaction).lastHeld,
            let held = meeting.held
        else { throw RouteRefusal.stale }
        let days = held.report.day...max(held.report.day, transaction.now.day)
        guard !answers.isEmpty, answers.allSatisfy({ days.contains($0.day) }) else {
            throw CommandRefusal.againstRules
        }
        for answer in answers {
            try AssessmentWritingRepository.insert(answer, of: meeting.id, under: proof, transaction)
        }
        try proof.plan(step, on: day, note, version: version, transaction)
    }
}
