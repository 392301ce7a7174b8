import Casework
import Law
import Store
import Templating
import Web

/// The appeals of one decision, from arrival to carrying out, with the one thing to do first. It shows
/// nothing of a protected person to somebody who is not on the case.
struct AppealPage: Page, Sendable {
    static let template = "appeals/show"
    let head: CaseHead
    let decision: String
    let address: Link
    let notice: Notice?
    let next: Act?
    let parts: [CasePart]

    static let fields: Fields<AppealPage> = [
        .part("head", CaseHead.fields) { $0.head },
        .text("decision") { $0.decision },
        .link("address") { $0.address },
        .link("decisions") { DecisionRoutes.address($0.head.number) },
        .optional("notice", Notice.fields) { $0.notice },
        .optional("next", Act.fields) { $0.next },
        .list("parts", CasePart.fields) { $0.parts },
    ]

    init(_ file: IssuedDecisionFile, under grant: CaseGrant, today: Day) {
        let isReadable = file.file.facts.mayBeRead(by: grant.actor.accountID)
        let words = AppealWords(file: file, grant: grant)
        head = CaseHead(file.file.facts, under: grant, today: today)
        decision = isReadable ? file.record.heading : "Beslut"
        address = file.address
        let waiting = words.waiting.map {
            Notice(kind: .information, heading: "Väntar på någon annan", text: $0)
        }
        notice = isReadable ? waiting : CasePage.protection(file.file.facts)
        next = isReadable ? words.next : nil
        parts = isReadable ? AppealParts(file: file, grant: grant, today: today).whole : []
    }
}
