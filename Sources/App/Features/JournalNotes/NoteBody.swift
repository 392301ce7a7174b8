import Casework
import Law
import Templating
import Web

/// What a note says, with when it happened, when it was written and by whom. Without the right to read it
/// shows that there is a note, never its words.
struct NoteBody: Fielded, Sendable {
    /// How it read before a correction.
    struct Earlier: Fielded, Sendable {
        let heading: String
        let byLine: String
        let texts: [String]

        static let fields: Fields<Earlier> = [
            .text("heading") { $0.heading },
            .text("byLine") { $0.byLine },
            .texts("texts") { $0.texts },
        ]
    }

    let heading: String
    let dateTime: String
    let when: String
    let byLine: String
    let tags: [Tag]
    let reason: String?
    let texts: [String]
    let earlier: [Earlier]

    static let fields: Fields<NoteBody> = [
        .text("heading") { $0.heading },
        .text("dateTime") { $0.dateTime },
        .text("when") { $0.when },
        .text("byLine") { $0.byLine },
        .list("tags", Tag.fields) { $0.tags },
        .optionalText("reason") { $0.reason },
        .texts("texts") { $0.texts },
        .flag("hasEarlier") { !$0.earlier.isEmpty },
        .list("earlier", Earlier.fields) { $0.earlier },
    ]

    /// Nil for a thread without editions, which no file has.
    init?(_ entry: JournalFile.Entry, isReadable: Bool) {
        guard let note = entry.editions.first else { return nil }
        heading = note.content.kind.swedish
        dateTime = note.content.happenedOn.description
        when = note.content.happenedOn.inWords(withYear: true)
        byLine = NoteBody.byLine(note)
        tags = NoteBody.tags(note, in: entry)
        reason = isReadable && !note.correctionReason.isEmpty ? note.correctionReason : nil
        texts = isReadable ? note.content.text.paragraphs : []
        earlier = isReadable ? entry.editions.dropFirst().map(NoteBody.earlier) : []
    }

    /// "Skriven 2026-11-18 14.03 av Kim Karlberg, koordinator"; with both moments where it was signed on
    /// another day.
    static func byLine(_ note: JournalNote) -> String {
        let who = "\(note.authorName), \(note.authorRole.swedish.lowercased())"
        guard note.signedAt.day != note.writtenAt.day else {
            return "Skriven \(note.signedAt.dayAndTime) av \(who)"
        }
        return "Skriven \(note.writtenAt.dayAndTime), signerad \(note.signedAt.dayAndTime) av \(who)"
    }

    private static func tags(_ note: JournalNote, in entry: JournalFile.Entry) -> [Tag] {
        var tags: [Tag] = []
        if note.edition > 1 { tags.append(Tag(label: "Rättad \(note.signedAt.day)", tone: .now)) }
        // How late the first edition was: a correction is always later.
        let first = entry.editions.last ?? note
        let days = NoteContent.daysLate(
            happenedOn: first.content.happenedOn, writtenOn: first.writtenAt.day)
        if let days { tags.append(Tag(label: "Skriven \(days) dagar efter")) }
        return tags
    }

    private static func earlier(_ note: JournalNote) -> Earlier {
        let what = "\(note.content.kind.swedish), \(note.content.happenedOn.inWords(withYear: true))"
        let why = note.correctionReason.isEmpty ? "" : " Skäl: \(note.correctionReason)"
        return Earlier(heading: what, byLine: byLine(note) + why, texts: note.content.text.paragraphs)
    }
}
