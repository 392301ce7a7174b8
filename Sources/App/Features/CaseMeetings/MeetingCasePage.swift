import Casework
import Law
import Store
import Templating
import Web

/// One case at a meeting: where in the list, what it is about in brief, and the form for the decision. It
/// never shows protected words to somebody who is not on the case.
struct MeetingCasePage: Page, Sendable {
    static let template = "case-meetings/case"
    /// How much of what has happened is in brief.
    private static let shownEvents = 5

    let head: CaseHead
    let place: String
    let previous: Link?
    let next: Link?
    let brief: [DescriptionItem]
    let events: [TimelineEntry]
    let notice: Notice?
    let form: FormView

    static let fields: Fields<MeetingCasePage> = [
        .part("head", CaseHead.fields) { $0.head },
        .text("place") { $0.place },
        .optionalLink("previous") { $0.previous },
        .optionalLink("next") { $0.next },
        .optional("notice", Notice.fields) { $0.notice },
        .flag("hasBrief") { !$0.brief.isEmpty },
        .list("brief", DescriptionItem.fields) { $0.brief },
        .list("events", TimelineEntry.fields) { $0.events },
        .flag("hasErrors") { $0.form.isRefused },
        .part("form", FormView.fields) { $0.form },
    ]

    init(
        _ record: CaseRecord, head: CaseHead, form: FormView, in meeting: CaseMeeting, items: [MeetingItem],
        under grant: CaseGrant, today: Day
    ) {
        let isReadable = record.facts.mayBeRead(by: grant.actor.accountID)
        let here = items.firstIndex { $0.episode == grant.episodeID } ?? 0
        self.head = head
        self.form = form
        place = "Ärende \(here + 1) av \(items.count)"
        previous = here > 0 ? MeetingAddress.item(items[here - 1].number, meeting.id) : nil
        next = here + 1 < items.count ? MeetingAddress.item(items[here + 1].number, meeting.id) : nil
        notice = isReadable ? nil : CasePage.protection(record.facts)
        brief = MeetingCasePage.brief(record, under: grant, isReadable: isReadable, today: today)
        let parts = CaseTimeline.parts(
            record, notes: record.notes.timeline(grant.number, isReadable: isReadable),
            isReadable: isReadable, mayMark: nil)
        events = Array(CaseTimeline.entries(parts, only: nil).prefix(MeetingCasePage.shownEvents))
    }

    private static func brief(
        _ record: CaseRecord, under grant: CaseGrant, isReadable: Bool, today: Day
    ) -> [DescriptionItem] {
        var items: [DescriptionItem] = []
        if let step = record.facts.nextStep {
            let note = record.facts.mayReadStepNote(under: grant) ? step.note.paragraphs : []
            items.append(
                DescriptionItem(
                    term: "Nästa steg", texts: ["\(step.step.swedish), \(step.day.inWords())"] + note))
        }
        guard isReadable else { return items }
        let situation = record.inquiry?.facts.situation.paragraphs ?? []
        if !situation.isEmpty { items.append(DescriptionItem(term: "Vad som berättades", texts: situation)) }
        if let criteria = record.judgement?.summary {
            items.append(DescriptionItem(term: "Kriterier", texts: [criteria]))
        }
        return items
    }
}
