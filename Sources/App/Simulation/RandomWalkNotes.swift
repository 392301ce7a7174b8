import Casework
import Law
import Store
import Web

/// Journal notes on the walk: what is signed stays whatever anybody tries.
extension RandomWalk {
    mutating func takeNoteStep(_ index: Int) throws {
        let signed = simulator.notes.indices.filter { simulator.notes[$0].isSigned }
        guard let note = simulator.random.pick(signed.suffix(200).map(\.self)) else {
            return try writeNote(index)
        }
        switch simulator.random.number(1...100) {
        case ...45: try writeNote(index)
        case ...60: try signNote()
        case ...72: try correctNote(note)
        case ...80: try objectToNote(note)
        case ...88: try moveNote(note, to: index)
        case ...95: try acknowledgeNote(note)
        default: try touchSigned(note)
        }
    }

    private mutating func writeNote(_ index: Int) throws {
        guard let account = try anyStaff(of: index) else { return }
        let content = simulator.inventedNote()
        let signs = simulator.random.chance(60)
        try simulator.writeNote(content, index, by: account, signs: signs)
        let later = NoteContent(
            kind: content.kind, happenedOn: simulator.clock.today.adding(days: 1), text: content.text)
        try mustRefuse("a note about tomorrow") {
            try $0.writeNote(later, index, by: account, signs: true)
        }
    }

    /// The author rewrites, signs or throws away; a colleague can do none of it.
    private mutating func signNote() throws {
        let open = simulator.notes.indices.filter {
            !simulator.notes[$0].isSigned && !simulator.notes[$0].editions.isEmpty
        }
        guard let note = simulator.random.pick(open) else { return }
        let author = simulator.notes[note].author
        let content = simulator.inventedNote()
        if let other = try anyStaff(of: simulator.notes[note].caseIndex), other != author {
            try mustRefuse("somebody else's signature") { try $0.signNote(note, by: other) }
            try mustRefuse("somebody else's draft") { try $0.rewriteNote(note, to: content, by: other) }
            try mustRefuse("throwing away for somebody else") { try $0.discardNote(note, by: other) }
        }
        try mustRefuse("a correction of what is unsigned") {
            try $0.correctNote(note, edition: 1, to: content, by: author)
        }
        if simulator.random.chance(30) { try simulator.rewriteNote(note, to: content, by: author) }
        if simulator.random.chance(10) { return try simulator.discardNote(note, by: author) }
        try simulator.signNote(note, by: author)
    }

    private mutating func correctNote(_ note: Int) throws {
        guard let account = try anyStaff(of: simulator.notes[note].caseIndex) else { return }
        let one = simulator.notes[note]
        let invented = simulator.inventedNote()
        let kind = one.objectsTo == nil ? invented.kind : .objection
        let content = NoteContent(kind: kind, happenedOn: invented.happenedOn, text: invented.text)
        try mustRefuse("a correction of an edition that is not the last") {
            try $0.correctNote(note, edition: one.editions.count + 1, to: content, by: account)
        }
        try tryReading(note, account, "a correction of what may not be read") {
            try $0.correctNote(note, edition: one.editions.count, to: content, by: account)
        }
    }

    private mutating func objectToNote(_ note: Int) throws {
        guard let account = try anyStaff(of: simulator.notes[note].caseIndex) else { return }
        let text = InventedNotes.objection(&simulator.random)
        guard simulator.notes[note].objectsTo == nil else {
            return try mustRefuse("an objection to an objection") {
                try $0.objectToNote(note, text: text, by: account)
            }
        }
        try tryReading(note, account, "an objection to what may not be read") {
            try $0.objectToNote(note, text: text, by: account)
        }
    }

    private mutating func moveNote(_ note: Int, to index: Int) throws {
        let one = simulator.notes[note]
        guard let account = try anyStaff(of: one.caseIndex) else { return }
        let isOwnUnit = simulator.cases[index].unit == simulator.cases[one.caseIndex].unit
        let isThere = try one.file == .execution || simulator.isWithAuthority(index)
        guard isOwnUnit, isThere, index != one.caseIndex, one.objectsTo == nil else {
            return try mustRefuse("a move nowhere, to another unit or file, or of an objection alone") {
                try $0.moveNote(note, to: index, by: account)
            }
        }
        try tryReading(note, account, "a move of what may not be read") {
            try $0.moveNote(note, to: index, by: account)
        }
    }

    private mutating func acknowledgeNote(_ note: Int) throws {
        let one = simulator.notes[note]
        guard let account = try anyStaff(of: one.caseIndex) else { return }
        guard account != one.corrector ?? one.author, !one.seenBy.contains(account) else {
            return try mustRefuse("seeing one's own, or twice") {
                try $0.acknowledgeNote(note, by: account)
            }
        }
        try tryReading(note, account, "seeing what may not be read") {
            try $0.acknowledgeNote(note, by: account)
        }
    }

    private mutating func touchSigned(_ note: Int) throws {
        let content = simulator.inventedNote()
        let author = simulator.notes[note].author
        try mustRefuse("a rewritten signed note (I5)") {
            try $0.rewriteNote(note, to: content, by: author)
        }
        try mustRefuse("a signed note thrown away (I5)") { try $0.discardNote(note, by: author) }
        try mustRefuse("a second signature") { try $0.signNote(note, by: author) }
    }

    /// Does it if the account may read the case's words, and sees it refused otherwise.
    private mutating func tryReading(
        _ note: Int, _ account: AccountID, _ what: String, _ act: (inout Simulator) throws -> Void
    ) throws {
        let place = simulator.notes[note].caseIndex
        let one = simulator.cases[place]
        let files = try simulator.grant(.readCases, in: .either, on: one.number, to: account)?.files ?? []
        guard files.contains(simulator.notes[note].file) else {
            return try mustRefuse("I11: en anteckning i andra sidans akt", act)
        }
        let isProtected = one.facts.person.isProtected
        if !isProtected || simulator.reader(of: place) == account { return try act(&simulator) }
        try mustRefuse(what, act)
    }
}
