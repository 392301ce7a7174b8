import Casework
import Law
import Store
import Web

/// What the simulator can do with journal notes, with its own memory kept beside.
extension Simulator {
    @discardableResult
    mutating func writeNote(
        _ content: NoteContent, _ index: Int, by account: AccountID, signs: Bool
    ) throws -> Int {
        let grant = try demandGrant(.writeNotes, in: .either, index, account)
        let file = grant.files.only ?? (random.chance(50) ? .execution : .authority)
        let command = WriteNote(
            proof: grant, content: content, file: file, note: store.newID(), version: nil, signs: signs)
        try run(command)
        notes.append(
            SimulatedNote(
                root: command.note, author: account, caseIndex: index, editions: [content], isSigned: signs,
                file: file))
        return notes.count - 1
    }

    mutating func rewriteNote(_ note: Int, to content: NoteContent, by account: AccountID) throws {
        let grant = try demandGrant(.writeNotes, in: .either, notes[note].caseIndex, account)
        try run(
            WriteNote(
                proof: grant, content: content, file: notes[note].file, note: notes[note].root,
                version: notes[note].version,
                signs: false))
        notes[note].editions = [content]
        notes[note].version += 1
    }

    mutating func signNote(_ note: Int, by account: AccountID) throws {
        let grant = try demandGrant(.writeNotes, in: .either, notes[note].caseIndex, account)
        try run(SignNote(proof: grant, note: notes[note].root))
        notes[note].isSigned = true
    }

    mutating func discardNote(_ note: Int, by account: AccountID) throws {
        let grant = try demandGrant(.writeNotes, in: .either, notes[note].caseIndex, account)
        try run(DiscardNote(proof: grant, note: notes[note].root))
        notes[note].editions = []
    }

    /// - Parameter edition: the one that was read; another than the standing one is stale.
    mutating func correctNote(
        _ note: Int, edition: Int, to content: NoteContent, by account: AccountID
    ) throws {
        let grant = try demandGrant(.writeNotes, in: .either, notes[note].caseIndex, account)
        try run(
            CorrectNote(
                proof: grant, root: notes[note].root, note: store.newID(), edition: edition,
                content: content, reason: "Fel dag i den första."))
        notes[note].editions.append(content)
        notes[note].corrector = account
        notes[note].seenBy = []
    }

    mutating func objectToNote(_ note: Int, text: String, by account: AccountID) throws {
        let grant = try demandGrant(.writeNotes, in: .either, notes[note].caseIndex, account)
        let command = ObjectToNote(
            proof: grant, root: notes[note].root, note: store.newID(), saidOn: clock.today, text: text)
        try run(command)
        let content = NoteContent(kind: .objection, happenedOn: clock.today, text: text)
        notes.append(
            SimulatedNote(
                root: command.note, author: account, caseIndex: notes[note].caseIndex, editions: [content],
                isSigned: true, file: notes[note].file, objectsTo: note))
    }

    mutating func moveNote(_ note: Int, to index: Int, by account: AccountID) throws {
        let grant = try demandGrant(.writeNotes, in: .either, notes[note].caseIndex, account)
        let found = try self.grant(
            .writeNotes, in: notes[note].file.files, on: cases[index].number, to: account)
        guard let destination = found else { throw RouteRefusal.notFound }
        try run(
            MoveNote(
                proof: grant, root: notes[note].root, destination: destination,
                reason: "Två flikar var öppna."))
        notes[note].caseIndex = index
        for other in notes.indices where notes[other].objectsTo == note { notes[other].caseIndex = index }
    }

    mutating func acknowledgeNote(_ note: Int, by account: AccountID) throws {
        let grant = try demandGrant(.readCases, in: .either, notes[note].caseIndex, account)
        try run(AcknowledgeNote(proof: grant, root: notes[note].root))
        notes[note].seenBy.append(account)
    }
}
