import Casework
import Law
import Store
import Templating
import Web

/// Every note of a person on one page, episode by episode, with corrections, objections and moves in full:
/// for reading at one sitting and for paper.
struct NotePaperPage: Page, Sendable {
    static let template = "journal-notes/paper"

    /// One pass through a programme.
    struct EpisodePart: Fielded, Sendable {
        let number: String
        let programme: String
        let isHidden: Bool
        let notes: [NoteEntryView]
        let traces: [String]

        static let fields: Fields<EpisodePart> = [
            .text("number") { $0.number },
            .text("programme") { $0.programme },
            .flag("isHidden") { $0.isHidden },
            .flag("hasNotes") { !$0.notes.isEmpty },
            .list("notes", NoteEntryView.fields) { $0.notes },
            .flag("hasTraces") { !$0.traces.isEmpty },
            .texts("traces") { $0.traces },
        ]
    }

    let head: CaseHead
    let madeOn: String
    let episodes: [EpisodePart]

    static let fields: Fields<NotePaperPage> = [
        .part("identity", IdentityBar.fields) { $0.head.identity },
        .link("caseAddress") { "/arenden/\($0.head.number)" },
        .text("caseNumber") { $0.head.number },
        .text("madeOn") { $0.madeOn },
        .list("episodes", EpisodePart.fields) { $0.episodes },
    ]

    init(
        _ files: [(PersonNotesRepository.Episode, JournalFile)], facts: CaseFacts, under grant: CaseGrant,
        now: Instant
    ) {
        head = CaseHead(facts, under: grant, today: now.day)
        madeOn = "Utskrivet \(now.dayAndTime) av \(grant.actor.name)"
        episodes = files.map { episode, file in
            EpisodePart(
                number: episode.number, programme: episode.programmeName, isHidden: !episode.isReadable,
                // Oldest first: read as it happened.
                notes: file.entries.reversed().compactMap {
                    NoteEntryView($0, in: file, isReadable: episode.isReadable, for: nil)
                },
                traces: file.moves.filter { !$0.isArrival }.map {
                    $0.departure(isReadable: episode.isReadable)
                })
        }
    }
}
