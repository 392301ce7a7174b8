import Casework
import Law

/// One signed edition of a journal note, as it was signed. It never changes.
struct JournalNote: Sendable {
    let id: NoteID
    /// Where it stands, as all of its editions and the objections to it do.
    let file: CaseFile
    /// The first edition, by which the note is called in addresses.
    let root: NoteID
    let edition: Int
    /// Why this edition replaced the one before it; empty for the first.
    let correctionReason: String
    /// The note that the person objects to.
    let objectsTo: NoteID?
    let content: NoteContent
    let author: AccountID
    let authorName: String
    let authorRole: Role
    let writtenAt: Instant
    let signedAt: Instant
}

/// A note as its author has it open before it is signed. Only its author ever reads one.
struct UnsignedNote: Sendable {
    let id: NoteID
    let file: CaseFile
    let content: NoteContent
    let writtenAt: Instant
    let authorName: String
    let version: Int
    /// Signed while it stood open: it can no longer be rewritten.
    let isSigned: Bool
}

/// A note that stood in another person's case.
struct NoteMove: Sendable {
    let note: NoteID
    let movedAt: Instant
    let movedBy: String
    let reason: String
    /// Towards the case that is looked at, or away from it. Which other case it was is never told.
    let isArrival: Bool
}

/// A colleague who has said that the note is read.
struct NoteReading: Sendable {
    let note: NoteID
    let account: AccountID
    let name: String
    let seenAt: Instant
}
