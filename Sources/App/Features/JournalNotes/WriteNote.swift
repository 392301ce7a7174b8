import Casework
import Law
import Store
import Web

/// Writes a note, or rewrites the author's own while it is unsigned; perhaps signs it at once. It never
/// touches what is signed.
struct WriteNote: Command {
    static let event = AuditEvent.noteWritten

    let proof: CaseGrant
    let content: NoteContent
    /// The file that it stands in: one of the proof's.
    let file: CaseFile
    /// The key of a new note, or of the unsigned one that is rewritten.
    let note: NoteID
    /// The version that was rewritten; nil for a new note.
    let version: Int?
    let signs: Bool

    var subject: AuditSubject { proof.subject(of: note) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        guard content.problems(today: transaction.now.day).isEmpty, content.kind != .objection else {
            throw CommandRefusal.againstRules
        }
        let role = try proof.writingRole(in: file)
        if let version {
            let isRewritten = try UnsignedNoteRepository.rewrite(
                content, in: file, id: note, version: version, under: proof, transaction)
            guard isRewritten else { throw RouteRefusal.stale }
        } else {
            try UnsignedNoteRepository.insert(
                content, in: file, id: note, role: role, under: proof, transaction)
        }
        guard signs else { return }
        let signing = SignNote(proof: proof, note: note)
        try transaction.record(SignNote.event, about: signing.subject)
        try signing.perform(transaction)
    }
}
