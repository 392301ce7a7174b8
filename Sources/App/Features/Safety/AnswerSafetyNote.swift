import Casework
import Law
import Store
import Web

/// What was done about an answer that somebody had to act on.
struct SafetyAnswer: Sendable {
    let told: String
    let done: String
    let nextContactOn: Day
}

/// Says who was told, what was done and when the next contact is. It is said once, by anybody who may.
struct AnswerSafetyNote: Command {
    static let event = AuditEvent.safetyNoteAnswered

    let proof: CaseGrant
    let note: SafetyNoteID
    let answer: SafetyAnswer

    var subject: AuditSubject { proof.subject(of: note) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        let notes = try SafetyNoteRepository.list(under: proof, transaction)
        guard let found = notes.first(where: { $0.id == note }) else { throw RouteRefusal.notFound }
        guard found.answer == nil else { throw RouteRefusal.stale }
        guard answer.nextContactOn >= transaction.now.day else { throw CommandRefusal.againstRules }
        try SafetyNoteRepository.insertAnswer(answer, to: note, by: proof.actor.accountID, transaction)
    }
}

extension CaseGrant {
    /// What the log says an act on a safety note was about.
    func subject(of note: SafetyNoteID) -> AuditSubject {
        var subject = subject
        subject.object = note.value
        return subject
    }
}
