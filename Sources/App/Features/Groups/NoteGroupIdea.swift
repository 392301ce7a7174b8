import Casework
import Store
import Web

/// Puts an idea into the box. Whose it is, is never kept.
struct NoteGroupIdea: Command {
    static let event = AuditEvent.groupIdeaChanged

    let proof: Actor
    let programme: ProgrammeID
    let words: String

    var subject: AuditSubject { AuditSubject(programme: programme) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        try proof.demandGroups(in: programme)
        guard !words.isEmpty else { throw CommandRefusal.againstRules }
        try GroupIdeaRepository.insert(transaction.newID(), words, in: programme, transaction)
    }
}

/// Says that an idea has been tried.
struct MarkIdeaTried: Command {
    static let event = AuditEvent.groupIdeaChanged

    let proof: Actor
    let idea: GroupIdea

    var subject: AuditSubject { AuditSubject(programme: idea.programme, object: idea.id.value) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        try proof.demandGroups(in: idea.programme)
        try GroupIdeaRepository.markTried(idea.id, in: idea.programme, transaction)
    }
}
