import Casework
import Law
import Templating
import Web

/// The signed notes among everything else that has happened in a case. It never shows words that the reader
/// may not read, and never an unsigned note.
extension JournalFile {
    /// Each note where it was first signed, as it reads now; moves away where they happened.
    func timeline(_ number: String, isReadable: Bool) -> [(at: Instant, entry: TimelineEntry)] {
        let notes = entries.flatMap { [$0] + $0.objections }.compactMap { entry in
            JournalFile.line(entry, number, isReadable: isReadable).map { (at: entry.signedAt, entry: $0) }
        }
        let departures = moves.filter { !$0.isArrival }
        return notes + departures.map {
            (at: $0.movedAt, entry: JournalFile.departure($0, isReadable: isReadable))
        }
    }

    private static func line(
        _ entry: JournalFile.Entry, _ number: String, isReadable: Bool
    ) -> TimelineEntry? {
        guard let note = entry.editions.first, let body = NoteBody(entry, isReadable: isReadable) else {
            return nil
        }
        let happened = note.content.happenedOn == entry.signedAt.day ? [] : ["Hände \(body.when)."]
        return TimelineEntry(
            dateTime: entry.signedAt.description, when: entry.signedAt.dayAndTime, heading: body.heading,
            byLine: body.byLine, texts: happened + body.texts, tag: body.tags.first,
            act: Act(label: "Till anteckningen", address: NoteAddress.index(number)))
    }

    private static func departure(_ move: NoteMove, isReadable: Bool) -> TimelineEntry {
        TimelineEntry(
            dateTime: move.movedAt.description, when: move.movedAt.dayAndTime,
            heading: "Anteckning flyttad", byLine: move.movedBy,
            texts: [move.why(isReadable: isReadable)].compactMap { $0 })
    }
}
