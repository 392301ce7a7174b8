import Casework
import Law
import Store
import Templating
import Web

/// How a grant is carried out: what was noted, and the three months that run. It never shows what a protected
/// person's case says to somebody who is not on it.
struct ExecutionPage: Page, Sendable {
    static let template = "execution/show"
    let head: CaseHead
    let notice: Notice?
    let part: CasePart

    static let fields: Fields<ExecutionPage> = [
        .part("head", CaseHead.fields) { $0.head },
        .optional("notice", Notice.fields) { $0.notice },
        .part("part", CasePart.fields) { $0.part },
    ]

    init(_ execution: ExecutionOfDecision, _ facts: CaseFacts, under grant: CaseGrant, today: Day) {
        head = CaseHead(facts, under: grant, today: today)
        let isReadable = facts.mayBeRead(by: grant.actor.accountID)
        notice = isReadable ? nil : CasePage.protection(facts)
        let mayNote = isReadable && facts.isOpen && facts.host == nil
            && grant.may(.carryOutDecision, in: .execution)
        part = CasePart(
            id: "verkstallighet", heading: "Hur stödet ges",
            items: isReadable ? execution.items(today: today) : [],
            empty: "Uppgifterna visas för den som är ansvarig för ärendet.",
            acts: mayNote ? ExecutionPage.acts(execution, in: grant.number) : [])
    }

    private static func acts(_ execution: ExecutionOfDecision, in number: String) -> [Act] {
        let own: Link = "/arenden/\(number)/beslut/\(execution.decision)/verkstallighet/ny"
        let wrong: Link = "/arenden/\(number)/beslut/\(execution.decision)/verkstallighet/fel"
        return [Act(label: "Anteckna hur stödet ges", address: own)]
            + (execution.standing.isEmpty ? [] : [Act(label: "Något blev fel", address: wrong)])
    }
}

extension ExecutionOfDecision {
    /// The decision's day, what has been noted, and what runs.
    func items(today: Day) -> [DescriptionItem] {
        let decided = DescriptionItem(
            term: "Beviljat", texts: [history.decidedOn.inWords(withYear: true)])
        let waits = history.spells.filter { $0.carriedOutOn == nil && $0.endedOn.map { $0 > today } ?? true }
        return [decided] + noted.flatMap(\.items)
            + waits.map { CaseClock.afterDecision(.carryingOut($0)).item(today: today) }
    }
}

extension NotedExecution {
    var heading: String { "\(event.kind.swedish), \(event.on.inWords(withYear: true))" }

    /// What was marked as wrong is struck, with the mark after it.
    fileprivate var items: [DescriptionItem] {
        let why = event.reason.map { [$0.swedish] } ?? []
        let own = DescriptionItem(
            term: mistake == nil ? heading : "Felantecknat: \(heading.lowercasedFirst)",
            texts: [event.support.swedish] + why + event.text.paragraphs
                + ["Antecknat \(noted.at.day) av \(noted.by)."], isStruck: mistake != nil)
        let mark = mistake.map {
            DescriptionItem(
                term: "Räknas inte",
                texts: $0.reason.paragraphs + ["Markerat som fel \($0.marked.at.day) av \($0.marked.by)."])
        }
        return [own] + [mark].compactMap { $0 }
    }
}

extension IssuedDecisionParts {
    /// On the decision's own page: nothing for what is not to be carried out.
    var carryingOut: [CasePart] {
        file.execution.map { execution in
            let address = ExecutionRoutes.address(file.file.number, execution.decision)
            return [
                CasePart(
                    id: "verkstallighet", heading: "Verkställighet", items: execution.items(today: today),
                    empty: "", acts: [Act(label: "Verkställighet", address: address)])
            ]
        } ?? []
    }
}
