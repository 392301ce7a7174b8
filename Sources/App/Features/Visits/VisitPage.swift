import Casework
import Law
import Store
import Templating
import Web

/// One visit and what became of it, with its note as it stands in the journal. What was noted is corrected in
/// the journal; here it never changes.
struct VisitPage: Page, Sendable {
    static let template = "visits/show"
    let head: CaseHead
    let heading: String
    let tag: Tag
    let items: [DescriptionItem]
    let note: [String]
    /// What somebody had typed when it turned out that another had noted it.
    let typed: [DescriptionItem]

    static let fields: Fields<VisitPage> = [
        .part("head", CaseHead.fields) { $0.head },
        .link("visitsAddress") { VisitAddress.index($0.head.number) },
        .link("notesAddress") { NoteAddress.index($0.head.number) },
        .text("heading") { $0.heading },
        .part("tag", Tag.fields) { $0.tag },
        .list("items", DescriptionItem.fields) { $0.items },
        .flag("hasNote") { !$0.note.isEmpty },
        .texts("note") { $0.note },
        .flag("hasTyped") { !$0.typed.isEmpty },
        .list("typed", DescriptionItem.fields) { $0.typed },
    ]

    init(
        _ visit: Visit, note: [String], _ work: (goals: [String], homework: [String]), _ facts: CaseFacts,
        typed state: FormState, under grant: CaseGrant, today: Day
    ) {
        head = CaseHead(facts, under: grant, today: today)
        heading = "Besök \(visit.booking.day.inWords())"
        tag = visit.tag(isCaseOpen: facts.isOpen, today: today)
        let about = [("Mål ni arbetade med", work.goals), ("Hemuppgifter", work.homework)]
        items = visit.closedItems
            + about.filter { !$0.1.isEmpty }.map { DescriptionItem(term: $0.0, texts: $0.1) }
            + visit.bookedItems
        self.note = note
        typed = CaseNoticePage.written(in: state)
    }
}
