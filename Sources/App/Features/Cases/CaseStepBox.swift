import Casework
import Law
import Store
import Templating
import Web

/// What must happen next, and why; the most important thing on the page.
struct CaseStepBox: Fielded, Sendable {
    let what: String
    let day: String
    let waiting: String?
    let why: String
    let note: String?
    let owner: String
    let plan: Link?
    let contact: Link?
    let unanswered: Link?

    init(_ step: CaseFacts.Step, isReadable: Bool, under grant: CaseGrant, today: Day) {
        what = step.step.swedish
        day = step.day.inWords(withYear: step.day.parts.year != today.parts.year)
        waiting = Waiting(until: step.day, today: today).swedish
        why = step.step.why
        let mayReadNote = isReadable && grant.readable.contains(step.noteFile)
        note = mayReadNote && !step.note.isEmpty ? step.note : nil
        owner = step.ownerName
        let mayTry = grant.may(.planNextStep, in: .execution)
        plan = grant.may(.planNextStep) ? "/arenden/\(grant.number)/nasta-steg" : nil
        contact = mayTry ? "/arenden/\(grant.number)/kontakt" : nil
        unanswered = mayTry && step.step.isContact ? ContactRoutes.quick(grant.number) : nil
    }

    static let fields: Fields<CaseStepBox> = [
        .text("what") { $0.what },
        .text("day") { $0.day },
        .optionalText("waiting") { $0.waiting },
        .text("why") { $0.why },
        .optionalText("note") { $0.note },
        .text("owner") { $0.owner },
        .optionalLink("plan") { $0.plan },
        .optionalLink("contact") { $0.contact },
        .optionalLink("unanswered") { $0.unanswered },
    ]
}
