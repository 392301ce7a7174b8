import Casework
import Law
import Store
import Web

/// That a letter left, and how, noted when it has. It never says that it was received.
struct LetterSending: Sendable {
    let day: Day
    let way: SentWay

    func problems(of letter: ArchivedLetter, today: Day) -> [LetterProblem] {
        if day > today { return [.sentInFuture] }
        return day < letter.made.at.day ? [.sentBeforeWritten] : []
    }
}

/// Notes it. It is refused where it is noted already, and where the person's protected facts are somebody
/// else's to read.
struct NoteLetterSent: Command {
    static let event = AuditEvent.letterSent

    let proof: CaseGrant
    let letter: LetterID
    let sending: LetterSending

    var subject: AuditSubject { proof.subject }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        let letters = try LetterArchiveRepository.all(under: proof, transaction)
        guard let found = letters.first(where: { $0.id == letter }) else { throw RouteRefusal.notFound }
        guard found.sending == nil else { throw RouteRefusal.stale }
        let facts = try CaseRepository.facts(under: proof, transaction)
        guard facts.mayBeRead(by: proof.actor.accountID),
            sending.problems(of: found, today: transaction.now.day).isEmpty
        else { throw CommandRefusal.againstRules }
        try LetterArchiveRepository.note(
            sent: sending.day, sending.way, of: letter, under: proof, transaction)
    }
}
