import Casework
import Law
import Store
import Templating
import Web

/// What must happen next, and why; the most important thing on the page. While the authority has its step,
/// the unit's own stands in a box of its own, and only one of the two is the reader's to plan.
struct CaseStepBox: Fielded, Sendable {
    let id: String
    let heading: String
    /// Nil where the unit has planned nothing of its own.
    let step: CaseFacts.Step?
    let today: Day
    let note: String?
    var plan: Link?
    var contact: Link?
    var unanswered: Link?

    static func all(
        _ record: CaseRecord, isReadable: Bool, under grant: CaseGrant, today: Day
    ) -> [CaseStepBox] {
        guard let step = record.facts.ownStep else { return [] }
        let mayTry = grant.may(.planNextStep, in: .execution)
        let isBeside = step.step.isAuthoritys && grant.isWithAuthority && isReadable && mayTry
            && !grant.may(.planNextStep, in: .authority)
        // Of somebody protected it says what was offered, and by when.
        let beside = isReadable ? record.places?.unitStep : nil
        var own = CaseStepBox(
            "nasta-steg", "Nästa steg", step, today, isReadable && grant.readable.contains(step.noteFile))
        var units = CaseStepBox(
            "enhetens-steg", "Enhetens nästa steg", beside?.asStep, today, isReadable)
        if isBeside {
            units.offer(under: grant, mayTry: true)
        } else if grant.may(.planNextStep) {
            own.offer(under: grant, mayTry: mayTry)
        }
        return [own] + (isBeside || beside != nil ? [units] : [])
    }

    private init(
        _ id: String, _ heading: String, _ step: CaseFacts.Step?, _ today: Day, _ mayReadNote: Bool
    ) {
        (self.id, self.heading, self.step, self.today) = (id, heading, step, today)
        note = step.flatMap { mayReadNote && !$0.note.isEmpty ? $0.note : nil }
    }

    private mutating func offer(under grant: CaseGrant, mayTry: Bool) {
        plan = "/arenden/\(grant.number)/nasta-steg"
        contact = mayTry ? "/arenden/\(grant.number)/kontakt" : nil
        unanswered = mayTry && step?.step.isContact == true ? ContactRoutes.quick(grant.number) : nil
    }

    static let fields: Fields<CaseStepBox> = [
        .text("id") { $0.id },
        .text("heading") { $0.heading },
        .flag("isPlanned") { $0.step != nil },
        .text("what") { $0.step?.step.swedish ?? "" },
        .text("day") { $0.day },
        .optionalText("waiting") { one in
            one.step.flatMap { Waiting(until: $0.day, today: one.today).swedish }
        },
        .text("why") { $0.step?.step.why ?? CaseStepBox.nothing },
        .optionalText("note") { $0.note },
        .text("owner") { $0.step?.ownerName ?? "" },
        .flag("hasActs") { $0.plan != nil },
        .optionalLink("plan") { $0.plan },
        .optionalLink("contact") { $0.contact },
        .optionalLink("unanswered") { $0.unanswered },
    ]

    private static let nothing = "Enheten har inget eget steg medan myndigheten arbetar. Har ni lovat "
        + "personen något planeras det här, och myndighetens steg står kvar."

    private var day: String {
        step?.day.inWords(withYear: step?.day.parts.year != today.parts.year) ?? ""
    }
}
