import Casework

/// A journal note as the simulator remembers it, apart from the database, so that the two can be compared.
struct SimulatedNote: Sendable {
    let root: NoteID
    let author: AccountID
    /// Who signed the edition that stands.
    var corrector: AccountID?
    /// Which of the simulator's cases it stands in.
    var caseIndex: Int
    /// What each edition says, the first one first.
    var editions: [NoteContent]
    var isSigned: Bool
    /// Where in the case it stands.
    let file: CaseFile
    /// The version of an unsigned one.
    var version = 1
    /// Which of the simulator's notes the person objects to in it.
    var objectsTo: Int?
    /// Who has said that they have seen the edition that stands.
    var seenBy: [AccountID] = []
}
