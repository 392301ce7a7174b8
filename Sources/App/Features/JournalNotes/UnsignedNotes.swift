import Casework
import Law
import Store
import Templating
import Web

/// What waits for somebody's own signature: notes saved unsigned, and text that saved itself while it was
/// typed. The two are one list, and each note stands in it once: newer text leads to the form with that
/// text in it. It never holds what a note says.
struct UnsignedNotes: Sendable {
    struct Line: Sendable {
        let caseNumber: String
        let title: String
        let since: Instant
        /// Waited longer than the programme's limit.
        let isOld: Bool
        let address: Link
        /// Where it is signed as it stands; nil where there is newer text that nobody has saved.
        let sign: Link?
        let discard: Link
    }

    /// Those beyond the limit first, and among them and the others the oldest first.
    let lines: [Line]

    init(
        for actor: Actor, drafts: [DraftTitle], today: Day, _ transaction: borrowing some Querying & ~Copyable
    ) throws {
        let waiting = try UnsignedNoteRepository.waiting(for: actor, transaction)
        lines = UnsignedNotes.lines(waiting, drafts.filter { NoteAddress.isNote($0.address) }, today: today)
    }

    private init(lines: [Line]) { self.lines = lines }

    /// Those of one case.
    func inCase(_ number: String) -> UnsignedNotes {
        UnsignedNotes(lines: lines.filter { $0.caseNumber == number })
    }

    private static func lines(
        _ waiting: [UnsignedNoteRepository.Waiting], _ drafts: [DraftTitle], today: Day
    ) -> [Line] {
        let byAddress = Dictionary(drafts.map { ($0.address, $0) }) { latest, _ in latest }
        let saved = waiting.map { note in
            let address = NoteAddress.of(note.note, note.caseNumber)
            return line(note, address, typed: byAddress[address.address], today: today)
        }
        let known = Set(waiting.map { NoteAddress.of($0.note, $0.caseNumber).address })
        let begun = drafts.filter { !known.contains($0.address) }.map(line)
        return (saved + begun).sorted { ($0.isOld ? 0 : 1, $0.since) < ($1.isOld ? 0 : 1, $1.since) }
    }

    private static func line(
        _ note: UnsignedNoteRepository.Waiting, _ address: Link, typed: DraftTitle?, today: Day
    ) -> Line {
        Line(
            caseNumber: note.caseNumber, title: note.kind.swedish, since: note.writtenAt,
            isOld: today.number - note.writtenAt.day.number > note.limitDays,
            address: typed.flatMap(opened) ?? address,
            sign: typed == nil ? NoteAddress.act(.sign, note.note, note.caseNumber) : nil,
            discard: NoteAddress.act(.discard, note.note, note.caseNumber))
    }

    private static func line(_ draft: DraftTitle) -> Line {
        Line(
            caseNumber: NoteAddress.caseNumber(in: draft.address), title: "Påbörjad anteckning",
            since: draft.savedAt, isOld: false, address: opened(draft) ?? "/utkast", sign: nil,
            discard: "/utkast/\(draft.formKey)/kasta")
    }

    private static func opened(_ draft: DraftTitle) -> Link? {
        Link(path: draft.address + "?utkast=" + draft.formKey)
    }
}
