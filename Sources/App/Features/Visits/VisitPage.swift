import Casework
import Law
import Store
import Templating
import Web

/// One visit and what became of it, with its notes as they stand in the journal, and what stood before it was
/// put right. It never shows less than was ever noted.
struct VisitPage: Page, Sendable {
    static let template = "visits/show"

    struct Note: Fielded, Sendable {
        /// When and by whom it was added; nil of the first.
        let added: String?
        let texts: [String]

        static let fields: Fields<Note> = [
            .optionalText("added") { $0.added },
            .texts("texts") { $0.texts },
        ]
    }

    let head: CaseHead
    let heading: String
    let tag: Tag
    let items: [DescriptionItem]
    let notes: [Note]
    let correct: Act?
    let earlier: [CasePart]
    /// What somebody had typed when it turned out that another had noted it.
    let typed: [DescriptionItem]

    static let fields: Fields<VisitPage> = [
        .part("head", CaseHead.fields) { $0.head },
        .link("visitsAddress") { VisitAddress.index($0.head.number) },
        .link("notesAddress") { NoteAddress.index($0.head.number) },
        .text("heading") { $0.heading },
        .part("tag", Tag.fields) { $0.tag },
        .list("items", DescriptionItem.fields) { $0.items },
        .flag("hasNotes") { !$0.notes.isEmpty },
        .list("notes", Note.fields) { $0.notes },
        .optional("correct", Act.fields) { $0.correct },
        .list("earlier", CasePart.fields) { $0.earlier },
        .flag("hasTyped") { !$0.typed.isEmpty },
        .list("typed", DescriptionItem.fields) { $0.typed },
    ]

    init(
        _ visit: Visit, notes: [JournalNote], _ about: VisitAbout, _ facts: CaseFacts, typed state: FormState,
        under grant: CaseGrant, today: Day
    ) {
        head = CaseHead(facts, under: grant, today: today)
        heading = "Besök \(visit.booking.day.inWords())"
        tag = visit.tag(isCaseOpen: facts.isOpen, today: today)
        items = visit.closedItems + about.of(visit.turn) + visit.bookedItems
        self.notes = notes.enumerated().map { place, note in
            Note(added: place == 0 ? nil : note.addedWords, texts: note.content.text.paragraphs)
        }
        correct = facts.isSupported && visit.canBeCorrected && grant.may(.giveSupport, in: .execution)
            ? Act(label: "Rätta", address: VisitAddress.correct(visit.id, grant.number)) : nil
        earlier = visit.earlier.enumerated().reversed().map { place, one in
            CasePart(
                id: "tidigare-\(place + 1)", heading: "Så stod det förut",
                items: one.items + about.of(place + 1), empty: "", acts: [])
        }
        typed = CaseNoticePage.written(in: state)
    }
}

extension JournalNote {
    /// When it was written and by whom, beside the one that it adds to.
    fileprivate var addedWords: String { "Tillagt \(signedAt.dayAndTime) av \(authorName)" }
}
