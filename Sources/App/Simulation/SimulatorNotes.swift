import Casework
import Law
import Store

/// What the simulator can do with journal notes, with its own memory kept beside.
extension Simulator {
    @discardableResult
    mutating func writeNote(
        _ content: NoteContent, _ index: Int, by account: AccountID, signs: Bool
    ) throws -> Int {
        let grant = try demandGrant(.writeNotes, index, account)
        let command = WriteNote(
            proof: grant, content: content, note: store.newID(), version: nil, signs: signs)
        try run(command)
        notes.append(
            SimulatedNote(
                root: command.note, author: account, caseIndex: index, editions: [content], isSigned: signs))
        return notes.count - 1
    }

    mutating func rewriteNote(_ note: Int, to content: NoteContent, by account: AccountID) throws {
        let grant = try demandGrant(.writeNotes, notes[note].caseIndex, account)
        try run(
            WriteNote(
                proof: grant, content: content, note: notes[note].root, version: notes[note].version,
                signs: false))
        notes[note].editions = [content]
        notes[note].version += 1
    }

    mutating func signNote(_ note: Int, by account: AccountID) throws {
        let grant = try demandGrant(.writeNotes, notes[note].caseIndex, account)
        try run(SignNote(proof: grant, note: notes[note].root))
        notes[note].isSigned = true
    }

    mutating func discardNote(_ note: Int, by account: AccountID) throws {
        let grant = try demandGrant(.writeNotes, notes[note].caseIndex, account)
        try run(DiscardNote(proof: grant, note: notes[note].root))
        notes[note].editions = []
    }

    /// - Parameter edition: the one that was read; another than the standing one is stale.
    mutating func correctNote(
        _ note: Int, edition: Int, to content: NoteContent, by account: AccountID
    ) throws {
        let grant = try demandGrant(.writeNotes, notes[note].caseIndex, account)
        try run(
            CorrectNote(
                proof: grant, root: notes[note].root, note: store.newID(), edition: edition,
                content: content, reason: "Fel dag i den första."))
        notes[note].editions.append(content)
        notes[note].corrector = account
        notes[note].seenBy = []
    }

    mutating func objectToNote(_ note: Int, text: String, by account: AccountID) throws {
        let grant = try demandGrant(.writeNotes, notes[note].caseIndex, account)
        let command = ObjectToNote(
            proof: grant, root: notes[note].root, note: store.newID(), saidOn: clock.today, text: text)
        try run(command)
        let content = NoteContent(kind: .objection, happenedOn: clock.today, text: text)
        notes.append(
            SimulatedNote(
                root: command.note, author: account, caseIndex: notes[note].caseIndex, editions: [content],
                isSigned: true, objectsTo: note))
    }

    mutating func moveNote(_ note: Int, to index: Int, by account: AccountID) throws {
        let grant = try demandGrant(.writeNotes, notes[note].caseIndex, account)
        let destination = try demandGrant(.writeNotes, index, account)
        try run(
            MoveNote(
                proof: grant, root: notes[note].root, destination: destination,
                reason: "Två flikar var öppna."))
        notes[note].caseIndex = index
        for other in notes.indices where notes[other].objectsTo == note { notes[other].caseIndex = index }
    }

    mutating func acknowledgeNote(_ note: Int, by account: AccountID) throws {
        let grant = try demandGrant(.readCases, notes[note].caseIndex, account)
        try run(AcknowledgeNote(proof: grant, root: notes[note].root))
        notes[note].seenBy.append(account)
    }
}
