import Casework
import Law
import Store
import Templating
import Web

/// An issued decision on one page: what it says, how it reached the person, and what has happened to it. It
/// shows nothing of a protected person to somebody who is not on the case.
struct IssuedDecisionPage: Page, Sendable {
    static let template = "decisions/issued"
    let head: CaseHead
    let heading: String
    let notice: Notice?
    let next: Act?
    let parts: [CasePart]

    static let fields: Fields<IssuedDecisionPage> = [
        .part("head", CaseHead.fields) { $0.head },
        .text("heading") { $0.heading },
        .optional("notice", Notice.fields) { $0.notice },
        .optional("next", Act.fields) { $0.next },
        .list("parts", CasePart.fields) { $0.parts },
        .link("decisions") { DecisionRoutes.address($0.head.number) },
    ]

    init(_ file: IssuedDecisionFile, under grant: CaseGrant, today: Day) {
        let isReadable = file.file.facts.mayBeRead(by: grant.actor.accountID)
        head = CaseHead(file.file.facts, under: grant, today: today)
        heading = isReadable ? file.record.heading : "Beslut"
        notice = isReadable ? nil : CasePage.protection(file.file.facts)
        let made = isReadable ? IssuedDecisionParts(file: file, grant: grant, today: today) : nil
        next = made?.next
        parts = made?.all ?? []
    }
}

extension DecisionRecord {
    /// "Avslag, 20 november 2026".
    var heading: String {
        [texts.outcome?.swedish, issue?.day.inWords(withYear: true)].compactMap { $0 }
            .joined(separator: ", ")
    }
}
