import Casework
import Store
import Web

extension CaseGrant {
    /// A note is an object of its own in the log, so that each of its acts can be followed.
    func subject(of note: NoteID) -> AuditSubject {
        var subject = self.subject
        subject.object = note.value
        return subject
    }

    /// In what role the actor writes in this file of the case: the note tells it.
    func writingRole(in file: CaseFile) throws -> Role {
        guard files.contains(file) else { throw CommandRefusal.againstRules }
        let role = actor.memberships.first {
            $0.programme == programmeID && $0.role.may(.writeNotes, in: file.files)
        }
        guard let role else { throw CommandRefusal.otherProgramme }
        return role.role
    }

    /// The signed note that a page is about; nil if it was moved from here, so that the page can say so and
    /// keep what was typed. Throws as `standing`.
    func note(_ root: NoteID, _ transaction: borrowing some Querying & ~Copyable) throws -> JournalNote? {
        do {
            return try standing(root, transaction)
        } catch RouteRefusal.notFound {
            guard try JournalNoteRepository.hasLeft(root, under: self, transaction) else {
                throw RouteRefusal.notFound
            }
            return nil
        }
    }

    /// The signed note that an act is about, as it stands. Throws `.notFound` if it is not in the case,
    /// `.forbidden` if it is a protected person's and not the actor's to read.
    func standing(_ root: NoteID, _ transaction: borrowing some Querying & ~Copyable) throws -> JournalNote {
        guard try CaseRepository.facts(under: self, transaction).mayBeRead(by: actor.accountID) else {
            throw RouteRefusal.forbidden
        }
        guard let note = try JournalNoteRepository.standing(root, under: self, transaction) else {
            throw RouteRefusal.notFound
        }
        return note
    }
}
