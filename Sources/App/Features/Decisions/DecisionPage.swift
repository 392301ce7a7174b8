import Casework
import Law
import Store
import Templating
import Web

/// A case's decisions: the one being worked on with what it lacks and how it reads, and those issued. It
/// shows nothing of a protected person to somebody who is not on the case.
struct DecisionPage: Page, Sendable {
    static let template = "decisions/show"
    let head: CaseHead
    let notice: Notice?
    let state: Tag?
    let gaps: [String]
    let next: Act?
    let acts: [Act]
    /// Out of what was approved, back to its text.
    let undo: ActForm?
    let items: [DescriptionItem]
    let reasons: [PlainPiece]
    let advice: [String]
    let reviews: [TimelineEntry]
    let issued: [IssuedDecisionPart]
    let isReadable: Bool

    static let fields: Fields<DecisionPage> = [
        .part("head", CaseHead.fields) { $0.head },
        .optional("notice", Notice.fields) { $0.notice },
        .optional("state", Tag.fields) { $0.state },
        .flag("hasGaps") { !$0.gaps.isEmpty },
        .texts("gaps") { $0.gaps },
        .optional("next", Act.fields) { $0.next },
        .flag("hasActs") { !$0.acts.isEmpty },
        .list("acts", Act.fields) { $0.acts },
        .optional("undo", ActForm.fields) { $0.undo },
        .flag("hasItems") { !$0.items.isEmpty },
        .list("items", DescriptionItem.fields) { $0.items },
        .flag("hasReasons") { !$0.reasons.isEmpty },
        .list("reasons", PlainPiece.fields) { $0.reasons },
        .flag("hasAdvice") { !$0.advice.isEmpty },
        .texts("advice") { $0.advice },
        .flag("hasReviews") { !$0.reviews.isEmpty },
        .list("reviews", TimelineEntry.fields) { $0.reviews },
        .flag("hasIssued") { !$0.issued.isEmpty },
        .list("issued", IssuedDecisionPart.fields) { $0.issued },
        .flag("isReadable") { $0.isReadable },
    ]

    init(_ file: DecisionFile, under grant: CaseGrant, today: Day) {
        isReadable = file.facts.mayBeRead(by: grant.actor.accountID)
        head = CaseHead(file.facts, under: grant, today: today)
        let work = isReadable ? file.work : nil
        state = file.work.map { Tag(label: $0.state.swedish, tone: $0.state == .back ? .care : .now) }
        let words = DecisionWords(file: file, grant: grant)
        notice = isReadable ? words.notice : CasePage.protection(file.facts)
        gaps = isReadable ? words.gaps(today: today) : []
        next = isReadable ? words.next(today: today) : nil
        acts = work.map { words.acts(on: $0, today: today) } ?? []
        undo = work.flatMap { words.undo(of: $0) }
        items = work.map(\.texts.items) ?? []
        let plain = work.map { PlainSwedish($0.texts.reasons) }
        reasons = plain?.pieces.map(PlainPiece.init) ?? []
        advice = plain.map(PlainPiece.advice) ?? []
        reviews = DecisionPage.seen(work, in: file, words)
        issued = !isReadable ? [] : file.issued.map {
            IssuedDecisionPart($0, in: file.number, letter: words.letter(of: $0))
        }
    }

    /// What others have said of it, latest first.
    private static func seen(
        _ work: DecisionRecord?, in file: DecisionFile, _ words: DecisionWords
    ) -> [TimelineEntry] {
        guard let work else { return [] }
        let read = file.reviews.filter { $0.decision == work.id }.map { ($0.reviewed.at, $0.entry) }
        return (read + words.boardEntries).sorted { $0.0 > $1.0 }.map(\.1)
    }
}

extension DecisionReview {
    fileprivate var entry: TimelineEntry {
        TimelineEntry(
            dateTime: reviewed.at.description, when: reviewed.at.dayAndTime,
            heading: isApproved ? "Godkänt" : "Tillbaka", byLine: reviewed.by, texts: comment.paragraphs)
    }
}

extension DecisionTexts {
    /// What stands there, in the order of the letter; the reasons apart.
    var items: [DescriptionItem] {
        let days = [periodFrom, periodTo].compactMap { $0?.inWords(withYear: true) }
        let all: [(String, String)] = [
            ("Laglig grund", ground?.reference.swedish ?? ""), ("Utgång", outcome?.swedish ?? ""),
            ("Får ändras", change?.swedish ?? ""),
            ("Ansökan", asked), ("Beviljas", granted), ("Avslås", refused),
            ("Tid", days.joined(separator: " – ")), ("Andra vägar", alternatives),
        ]
        return all.filter { !$0.1.isEmpty }.map { DescriptionItem(term: $0.0, texts: $0.1.paragraphs) }
    }
}
