import Casework
import Law
import Templating
import Web

/// One note as it stands in a list: what it says, who has seen it, and what can be done.
struct NoteView: Fielded, Sendable {
    let body: NoteBody
    /// That it came from another case; never from which.
    let arrival: String?
    let seenBy: String?
    let acts: [Act]
    let acknowledge: ActForm?

    static let fields: Fields<NoteView> = [
        .part("body", NoteBody.fields) { $0.body },
        .optionalText("arrival") { $0.arrival },
        .optionalText("seenBy") { $0.seenBy },
        .flag("hasActs") { !$0.acts.isEmpty || $0.acknowledge != nil },
        .list("acts", Act.fields) { $0.acts },
        .optional("acknowledge", ActForm.fields) { $0.acknowledge },
    ]

    /// What a list of notes knows about its reader.
    struct Reader: Sendable {
        let account: AccountID
        let number: String
        let isReadable: Bool
        let mayWrite: Bool
    }

    /// - Parameter reader: nil for paper: nothing can be done there.
    init?(_ entry: JournalFile.Entry, in file: JournalFile, isReadable: Bool, for reader: Reader?) {
        guard let note = entry.editions.first, let body = NoteBody(entry, isReadable: isReadable) else {
            return nil
        }
        self.body = body
        let move = file.moves.first { $0.isArrival && $0.note == note.root }
        arrival = move.map {
            "Flyttad hit från ett annat ärende \($0.movedAt.dayAndTime) av \($0.movedBy)."
                + ($0.why(isReadable: isReadable).map { " \($0)" } ?? "")
        }
        let readings = file.readings.filter { $0.note == note.id }
        seenBy = readings.isEmpty
            ? nil : "Sett av " + readings.map { "\($0.name) \($0.seenAt.day)" }.joined(separator: ", ")
        acts = reader.map { NoteView.acts(note, $0) } ?? []
        acknowledge = reader.flatMap { NoteView.acknowledge(note, readings, $0) }
    }

    private static func acts(_ note: JournalNote, _ reader: Reader) -> [Act] {
        guard reader.mayWrite, reader.isReadable else { return [] }
        let correct = Act(
            label: "Rätta", address: NoteAddress.act(.correct, note.root, reader.number))
        guard note.objectsTo == nil else { return [correct] }
        return [
            correct,
            Act(label: "Invändning", address: NoteAddress.act(.object, note.root, reader.number)),
            Act(label: "Flytta", address: NoteAddress.act(.move, note.root, reader.number)),
        ]
    }

    private static func acknowledge(
        _ note: JournalNote, _ readings: [NoteReading], _ reader: Reader
    ) -> ActForm? {
        guard reader.isReadable, note.author != reader.account,
            !readings.contains(where: { $0.account == reader.account })
        else { return nil }
        return ActForm(
            label: "Sett", address: NoteAddress.act(.acknowledge, note.root, reader.number),
            about: "\(note.content.kind.swedish) \(note.content.happenedOn)")
    }
}
