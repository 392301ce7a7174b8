import Casework
import Law
import Store
import Templating
import Web

/// The mapping of a case on one page: how far it has come, and every way to go on with it.
struct NeedsMappingPage: Page, Sendable {
    static let template = "needs-mapping/index"
    let head: CaseHead
    let tag: Tag?
    let lead: String
    let facts: [DescriptionItem]
    let press: ActForm?
    let primary: Act?
    let acts: [Act]
    let sections: [MappingSection]
    let areas: [ActForm]

    static let fields: Fields<NeedsMappingPage> = [
        .part("head", CaseHead.fields) { $0.head },
        .optional("tag", Tag.fields) { $0.tag },
        .text("lead") { $0.lead },
        .flag("hasFacts") { !$0.facts.isEmpty },
        .list("facts", DescriptionItem.fields) { $0.facts },
        .flag("hasActs") { $0.press != nil || $0.primary != nil || !$0.acts.isEmpty },
        .optional("press", ActForm.fields) { $0.press },
        .optional("primary", Act.fields) { $0.primary },
        .list("acts", Act.fields) { $0.acts },
        .list("sections", MappingSection.fields) { $0.sections },
        .flag("hasAreas") { !$0.areas.isEmpty },
        .list("areas", ActForm.fields) { $0.areas },
    ]

    /// No mapping has been begun.
    ///
    /// - Parameter ground: what it stands on so far; nil for who may not begin it.
    init(before head: CaseHead, _ ground: MappingGround?) {
        self.head = head
        let about = "Den sker på ett till fem tillfällen, i den ordning som passar personen. "
            + "Det ni får veta sparas, vad som än händer sedan."
        lead = ground == nil
            ? "Ingen kartläggning är påbörjad. Den kan börja när personen har sagt ja till att gå vidare."
            : "Ingen kartläggning är påbörjad. " + (ground?.swedish.map { $0 + " " } ?? "") + about
        let needsReason = ground?.needsReason ?? false
        press = ground != nil && !needsReason
            ? ActForm(
                label: "Börja kartläggningen", address: MappingAddress.to(.begin, head.number)) : nil
        primary = needsReason
            ? Act(label: "Till bedömningssamtalet", address: AssessmentAddress.index(head.number)) : nil
        acts = needsReason
            ? [Act(label: "Börja ändå", address: MappingAddress.to(.beginAnyway, head.number))] : []
        tag = nil
        (facts, sections, areas) = ([], [], [])
    }

    init(
        _ head: CaseHead, _ mapping: NeedsMapping, meeting minutes: Int, templates: [StoredTemplate],
        earlier: [(form: MappingForm, caseNumber: String)], phase: Casework.Phase, under grant: CaseGrant
    ) {
        self.head = head
        let mayMap = grant.may(.mapNeeds, in: .execution)
        let parts = MappingSections(
            mapping: mapping, templates: templates, number: head.number, mayWrite: mayMap && mapping.isOpen,
            meetingMinutes: minutes)
        tag = Tag(label: mapping.state.swedish, tone: mapping.isOpen ? .now : .plain)
        lead = "Påbörjad \(mapping.begunAt.day), \(mapping.begunBy)."
        facts = mapping.groundItems + mapping.turns.map(\.item)
        let ways = MappingWays(mapping, phase: phase, number: head.number, mayMap: mayMap)
        (press, primary, acts) = (ways.press, ways.primary, ways.acts)
        sections = [parts.occasions, parts.tasks, parts.forms, parts.diagnoses]
            + [parts.earlier(earlier)].compactMap { $0 }
        areas = parts.areas
    }
}

/// The ways on from a mapping as it stands: one of them is the main one.
private struct MappingWays {
    var press: ActForm?
    var primary: Act?
    var acts: [Act] = []

    init(_ mapping: NeedsMapping, phase: Casework.Phase, number: String, mayMap: Bool) {
        let paper = Act(label: "Allt på en sida, för papper", address: MappingAddress.to(.paper, number))
        if mayMap { addWays(mapping, phase, number) }
        acts.append(paper)
    }

    private mutating func addWays(_ mapping: NeedsMapping, _ phase: Casework.Phase, _ number: String) {
        let end = Act(label: "Avsluta ärendet", address: "/arenden/\(number)/avslut")
        let apply = Act(label: "Personen ansöker", address: "/arenden/\(number)/ansokan")
        let mayApply = ReceiveApplication.phases.contains(phase)
        switch mapping.state {
        case .open:
            primary = Act(label: "Nytt tillfälle", address: MappingAddress.newOccasion(number))
            acts = [
                Act(label: "Gör klart", address: MappingAddress.to(.conclude, number)),
                Act(label: "Stoppa", address: MappingAddress.to(.stop, number)),
            ]
        case .stopped where mapping.canBeResumed:
            press = ActForm(label: "Ta upp igen", address: MappingAddress.to(.resume, number))
            if mayApply { (primary, acts) = (end, [apply]) }
        case .concluded(.application) where mayApply && mapping.isCaseOpen: primary = apply
        case .concluded where mayApply && mapping.isCaseOpen: (primary, acts) = (end, [apply])
        case .stopped, .concluded, .endedWithCase: break
        }
    }
}

extension NeedsMapping {
    /// Why it began before both had said yes; nothing where they had.
    var groundItems: [DescriptionItem] {
        begunReason.isEmpty ? [] : [DescriptionItem(term: "Skäl att börja", texts: [begunReason])]
    }
}

extension NeedsMapping.Turn {
    /// How it went on, in words.
    var item: DescriptionItem {
        let term = "\(at.dayAndTime), \(by)"
        return switch kind {
        case .stopped:
            DescriptionItem(
                term: term, texts: ["Stoppad. Ville stoppa: \(stoppedBy?.swedish ?? "")."] + words.paragraphs)
        case .resumed: DescriptionItem(term: term, texts: ["Upptagen igen."])
        case .concluded:
            DescriptionItem(
                term: term, texts: ["Klar. Förslag: \(proposal?.swedish ?? "")."] + words.paragraphs)
        }
    }
}
