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
        try AftercareRepository.insert(
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
        try AftercareRepository.insert(
            contact, at: time.moment, after: endedOn, under: proof, transaction)
        guard contact.result == .declined else { return }
        try transaction.record(.aftercareAnswered, about: subject)
        try AftercareRepository.insert(
            .no, words: contact.words, on: contact.day, after: endedOn, under: proof, transaction)
    }
}
