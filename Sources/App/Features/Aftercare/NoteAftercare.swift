import Casework
import Law
import Store
import Web

/// Notes whether the unit may get in touch after the support. A no is an answer, and a later yes too.
struct AnswerAftercare: Command {
    static let event = AuditEvent.aftercareAnswered
    static let movesCase = true

    let proof: CaseGrant
    let answer: Aftercare.Answer
    let words: String
    let day: Day

    var subject: AuditSubject { proof.subject }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        let file = try AftercareFile(under: proof, transaction)
        guard file.mayAnswer, let endedOn = file.endedOn else { throw RouteRefusal.stale }
        guard day <= transaction.now.day else { throw CommandRefusal.againstRules }
        try AftercareWritingRepository.insert(
            answer, words: words, on: day, after: endedOn, under: proof, transaction)
    }
}

/// Notes that the unit got in touch, or tried to, with somebody who has said yes to it. Whoever wants no more
/// of it has said no, from then on.
struct NoteAftercare: Command {
    static let event = AuditEvent.aftercareNoted
    static let movesCase = true

    let proof: CaseGrant
    let contact: Aftercare.Contact

    var subject: AuditSubject { proof.subject }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        let file = try AftercareFile(under: proof, transaction)
        let problems = file.problems(of: contact, today: transaction.now.day)
        guard let endedOn = file.endedOn, problems != [.noYes] else { throw RouteRefusal.stale }
        guard problems.isEmpty, let time = file.time(of: contact.day) else {
            throw CommandRefusal.againstRules
        }
        try AftercareWritingRepository.insert(
            contact, at: time.moment, after: endedOn, under: proof, transaction)
        guard contact.result == .declined else { return }
        try transaction.record(.aftercareAnswered, about: subject)
        try AftercareWritingRepository.insert(
            .no, words: contact.words, on: contact.day, after: endedOn, under: proof, transaction)
    }
}

/// Says that a contact was noted wrongly, and why. What was written stays readable, and counts for nothing.
struct MarkAftercareMistaken: Command {
    static let event = AuditEvent.aftercareNoted
    static let movesCase = true

    let proof: CaseGrant
    let contact: AftercareContactID
    let reason: String

    var subject: AuditSubject { proof.subject }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        guard !reason.isEmpty else { throw CommandRefusal.againstRules }
        let file = try AftercareFile(under: proof, transaction)
        guard file.facts.host == nil, let found = file.contacts.first(where: { $0.id == contact }),
            found.mistake == nil
        else { throw RouteRefusal.stale }
        try AftercareWritingRepository.mark(
            contact, reason: reason, by: proof.actor.accountID, transaction)
    }
}
