import Casework
import Law

/// The signed notes of one case with everything that stands around them.
struct JournalFile: Sendable {
    /// One note: its editions, newest first, and what the person has objected to it.
    struct Entry: Sendable {
        let editions: [JournalNote]
        let objections: [Entry]

        /// When the note was first signed, by which the file is ordered: a correction does not move it.
        var signedAt: Instant { editions.last?.signedAt ?? Instant(milliseconds: 0) }
    }

    /// Latest first.
    let entries: [Entry]
    let moves: [NoteMove]
    let readings: [NoteReading]

    /// - Parameter notes: all signed editions of the case, in any order.
    init(notes: [JournalNote], moves: [NoteMove], readings: [NoteReading]) {
        self.moves = moves
        self.readings = readings
        let roots = Dictionary(grouping: notes, by: \.root).mapValues { editions in
            editions.sorted { $0.edition > $1.edition }
        }
        let objections = roots.values.filter { $0.first?.objectsTo != nil }
        let byTarget = Dictionary(grouping: objections) { $0.first?.objectsTo }
        entries = roots.values.filter { $0.first?.objectsTo == nil }.map { editions in
            let about = editions.first.flatMap { byTarget[$0.root] } ?? []
            return Entry(
                editions: editions,
                objections: about.map { Entry(editions: $0, objections: []) }.sorted(by: JournalFile.later))
        }.sorted(by: JournalFile.later)
    }

    private static func later(_ one: Entry, _ other: Entry) -> Bool {
        let (left, right) = (one.editions.last?.id.value ?? 0, other.editions.last?.id.value ?? 0)
        return (one.signedAt, left) > (other.signedAt, right)
    }
}
