import Casework
import Law
import Store
import Web

/// Writes in somebody close to the person.
struct AddRelative: Command {
    static let event = AuditEvent.relativeNoted
    static let movesCase = true

    let proof: CaseGrant
    let id: RelativeID
    let terms: RelativeTerms

    var subject: AuditSubject { proof.subject }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        guard try RelativeFile(under: proof, transaction).isWritable else { throw RouteRefusal.stale }
        guard terms.isWhole(today: transaction.now.day) else { throw CommandRefusal.againstRules }
        try RelativeRepository.insert(terms, id: id, under: proof, transaction)
    }
}

/// Writes anew how a relative is reached, and whether they want to be written about.
struct ChangeRelative: Command {
    static let event = AuditEvent.relativeNoted
    static let movesCase = true

    let proof: CaseGrant
    let relative: RelativeID
    let terms: RelativeTerms
    let version: Int

    var subject: AuditSubject { proof.subject }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        guard try RelativeFile(under: proof, transaction).isWritable else { throw RouteRefusal.stale }
        guard terms.isWhole(today: transaction.now.day) else { throw CommandRefusal.againstRules }
        guard try RelativeRepository.update(relative, terms, version: version, under: proof, transaction)
        else { throw RouteRefusal.stale }
    }
}

/// Notes what a relative told of themselves or was offered. Refused where they have not agreed to it.
struct NoteOfRelative: Command {
    static let event = AuditEvent.relativeNoted
    static let movesCase = true

    let proof: CaseGrant
    let relative: RelativeID
    let note: RelativeNote

    var subject: AuditSubject { proof.subject }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        let file = try RelativeFile(under: proof, transaction)
        guard file.isWritable, file.relative(relative.description)?.terms.consent == .yes else {
            throw RouteRefusal.stale
        }
        guard !note.words.isEmpty, note.day <= transaction.now.day else { throw CommandRefusal.againstRules }
        try RelativeRepository.insert(note, of: relative, under: proof, transaction)
    }
}
