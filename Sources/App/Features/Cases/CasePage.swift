import Casework
import Law
import Store
import Templating
import Web

/// One case on one page: who, how far, what must happen next and why, what was told, and everything that
/// has happened.
struct CasePage: Page, Sendable {
    static let template = "cases/show"
    let head: CaseHead
    let steps: [CaseStepBox]
    let notices: [Notice]
    let inquiry: [DescriptionItem]
    let joined: [JoinedInquiry]
    let application: [DescriptionItem]
    let representatives: [DescriptionItem]
    private let isEnded: Bool
    let outcome: [DescriptionItem]
    let whatNow: String?
    let timeline: CaseTimelinePage
    /// What is written down in the case, part by part.
    let papers: [Act]
    /// What moves or changes the case.
    let acts: [Act]
    let samePerson: SamePersonPart?
    let meeting: ActForm?

    static let fields: Fields<CasePage> = [
        .part("head", CaseHead.fields) { $0.head },
        .list("steps", CaseStepBox.fields) { $0.steps },
        .flag("isEnded") { $0.isEnded },
        .list("notices", Notice.fields) { $0.notices },
        .flag("hasInquiry") { !$0.inquiry.isEmpty },
        .list("inquiry", DescriptionItem.fields) { $0.inquiry },
        .list("joined", JoinedInquiry.fields) { $0.joined },
        .flag("hasApplication") { !$0.application.isEmpty },
        .list("application", DescriptionItem.fields) { $0.application },
        .flag("hasRepresentatives") { !$0.representatives.isEmpty },
        .list("representatives", DescriptionItem.fields) { $0.representatives },
        .optionalText("whatNow") { $0.whatNow },
        .flag("hasOutcome") { !$0.outcome.isEmpty },
        .list("outcome", DescriptionItem.fields) { $0.outcome },
        .part("timeline", CaseTimelinePage.fields) { $0.timeline },
        .flag("hasPapers") { !$0.papers.isEmpty },
        .list("papers", Act.fields) { $0.papers },
        .flag("hasActs") { !$0.acts.isEmpty || $0.meeting != nil },
        .list("acts", Act.fields) { $0.acts },
        .optional("samePerson", SamePersonPart.fields) { $0.samePerson },
        .optional("meeting", ActForm.fields) { $0.meeting },
    ]

    /// - Parameter choice: what of the timeline is asked for.
    init(_ record: CaseRecord, under grant: CaseGrant, today: Day, showing choice: CaseTimelineChoice) {
        let facts = record.facts
        let isReadable = facts.mayBeRead(by: grant.actor.accountID)
        head = CaseHead(facts, under: grant, today: today)
        meeting = record.meetingAct(under: grant)
        steps = CaseStepBox.all(record, isReadable: isReadable, under: grant, today: today)
        (isEnded, samePerson, whatNow) = (!facts.isOpen, record.samePerson, record.ending?.whatNow)
        notices = record.safetyNotices(under: grant) + CasePage.notices(facts, isReadable: isReadable)
            + (isReadable ? record.supportNotices(today: today) : [])
        joined = JoinedInquiry.readable(in: record, by: grant.actor.accountID, today: today)
        inquiry = isReadable ? record.inquiry?.items(today: today) ?? [] : []
        outcome = isReadable ? (record.ending?.items ?? record.outcome?.items ?? []) : []
        (application, representatives) = isReadable ? record.asked(under: grant, today: today) : ([], [])
        let parts = CasePage.parts(record, under: grant, isReadable: isReadable)
        timeline = CaseTimelinePage(parts, choice, of: grant.number)
        papers = CasePage.papers(record, under: grant, isReadable: isReadable, today: today)
        acts = CasePage.acts(record, under: grant, isReadable: isReadable)
    }

    private static func parts(
        _ record: CaseRecord, under grant: CaseGrant, isReadable: Bool
    ) -> [(kind: CaseTimelineKind, entries: [CaseTimeline.Dated])] {
        CaseTimeline.parts(
            record, notes: record.notes.timeline(grant.number, isReadable: isReadable),
            assessments: AssessmentTimeline.entries(record.assessments, isReadable: isReadable),
            mapping: MappingTimeline.entries(record, grant.number, isReadable: isReadable),
            visits: VisitTimeline.entries(record.visits, isReadable: isReadable),
            investigation: InvestigationTimeline.entries(record.investigation, isReadable: isReadable),
            isReadable: isReadable, mayMark: grant.may(.planNextStep, in: .execution) ? grant.number : nil)
    }

    /// The ways to what is written down and filled in about the person.
    private static func papers(
        _ record: CaseRecord, under grant: CaseGrant, isReadable: Bool, today: Day
    ) -> [Act] {
        NoteAddress.acts(under: grant)
            + VisitTimeline.acts(
                record.visits.visits, record.facts, under: grant, isReadable: isReadable, today: today)
            + CriteriaWording.acts(record.judgement, record.facts, under: grant, isReadable: isReadable)
            + AssessmentTimeline.acts(record.assessments, record.facts, under: grant, isReadable: isReadable)
            + MappingTimeline.acts(record.mapping, record.facts, under: grant, isReadable: isReadable)
            + record.placeActs(under: grant, isReadable: isReadable)
            + InvestigationNotice.acts(record.facts, under: grant)
            + DecisionRoutes.acts(record.facts, under: grant)
            + LetterRoutes.acts(under: grant) + ExecutionRoutes.acts(record.granted, under: grant)
            + (record.plan?.acts(isReadable: isReadable) ?? []) + [record.documents.act]
            + record.handovers.acts(record.facts, under: grant, isReadable: isReadable)
            + RatingAddress.acts(under: grant, isReadable: isReadable)
            + GroupTimeline.acts(record.facts, under: grant, isReadable: isReadable)
            + FileDocumentRoutes.acts(under: grant, isReadable: isReadable)
            + DisclosureRoutes.acts(under: grant, isReadable: isReadable)
    }

    private static func notices(_ facts: CaseFacts, isReadable: Bool) -> [Notice] {
        (facts.host.map { [goesOn(in: $0)] } ?? []) + (isReadable ? [] : [protection(facts)])
    }

    private static func goesOn(in host: String) -> Notice {
        Notice(
            kind: .information, heading: "Anmälan går vidare i \(host)",
            text: "Den gäller samma person. Det som ska hända härnäst står där.",
            act: Act(label: "Till \(host)", address: "/arenden/\(host)"))
    }

    static func protection(_ facts: CaseFacts, act: Act? = nil) -> Notice {
        let text =
            facts.isOpen
            ? "Bara den som är ansvarig för ärendet ser namn, telefon och vad som berättats. "
                + "Behöver du det för ditt arbete, gör dig själv till ansvarig under Nästa steg."
            : "Bara den som avslutade ärendet ser namn, telefon och vad som berättats."
        return Notice(kind: .information, heading: "Personen har skyddade uppgifter", text: text, act: act)
    }

    private static func acts(_ record: CaseRecord, under grant: CaseGrant, isReadable: Bool) -> [Act] {
        let facts = record.facts
        var acts: [Act] = []
        let isActive = facts.isOpen && facts.host == nil
        if isActive, grant.may(.decideOutcome, in: .execution) {
            acts.append(onwards(facts.phase, grant.number))
        }
        if isActive, grant.may(.receiveApplication) {
            acts += applying(record, grant.number)
        }
        if isReadable, grant.may(.changeInquiry, in: .execution) {
            acts.append(Act(label: "Ändra anmälan", address: "/arenden/\(grant.number)/anmalan"))
        }
        if grant.may(.logInquiry, in: .execution) {
            acts += record.anew(under: grant, isReadable: isReadable)
        }
        return acts
    }
}
