import Casework
import Law
import Store
import Templating
import Web

/// A case's coordinated plan with its earlier versions, and a no where that was the answer.
struct CoordinatedPlanPage: Page, Sendable {
    static let template = "coordinated-plans/show"

    let head: CaseHead
    let notice: Notice?
    let primary: Act?
    let acts: [Act]
    let parts: [CasePart]

    static let fields: Fields<CoordinatedPlanPage> = [
        .part("head", CaseHead.fields) { $0.head },
        .optional("notice", Notice.fields) { $0.notice },
        .flag("hasActs") { $0.primary != nil || !$0.acts.isEmpty },
        .optional("primary", Act.fields) { $0.primary },
        .list("acts", Act.fields) { $0.acts },
        .list("parts", CasePart.fields) { $0.parts },
    ]

    init(_ file: CoordinatedPlanFile, under grant: CaseGrant, today: Day) {
        head = CaseHead(file.facts, under: grant, today: today)
        let mayWrite = file.isWritable && grant.may(.giveSupport, in: .execution)
        let current = file.current
        primary = mayWrite
            ? Act(
                label: current == nil ? "Skriv en SIP eller ett nej" : "Skriv en ny version",
                address: CoordinatedPlanAddress.write(grant.number)) : nil
        let close = mayWrite && current != nil
            ? [Act(label: "Avsluta", address: CoordinatedPlanAddress.close(grant.number))] : []
        let paper = current != nil
            ? [Act(label: "På papper", address: CoordinatedPlanAddress.paper(grant.number))] : []
        acts = paper + close
        notice = current?.dueNotice(today: today)
        let none = CasePart(
            id: "plan", heading: "Planen", items: [],
            empty: "Ingen plan än. En SIP görs när insatser behövs från både kommunen och regionen och "
                + "personen vill. Säger personen nej skrivs det också hit.", acts: [])
        parts = file.plans.isEmpty ? [none] : file.plans.map(\.part)
    }
}

/// The plan on paper, for those who take part in it. It holds no other words of the case.
struct CoordinatedPlanPaperPage: Page, Sendable {
    static let template = "coordinated-plans/paper"

    let number: String
    let name: String
    let plan: CoordinatedPlanRecord

    static let fields: Fields<CoordinatedPlanPaperPage> = [
        .text("caseNumber") { $0.number },
        .link("caseAddress") { "/arenden/\($0.number)" },
        .link("planAddress") { CoordinatedPlanAddress.index($0.number) },
        .text("name") { $0.name },
        .list("items", DescriptionItem.fields) { $0.plan.planned },
        .text("said") { "\($0.plan.terms.answer.way.swedish) \($0.plan.terms.answer.day)" },
        .texts("shared") { $0.plan.terms.answer.words.paragraphs },
    ]
}

extension CoordinatedPlanRecord {
    /// What the law wants it to hold, in words.
    var planned: [DescriptionItem] {
        guard let content = terms.content else { return [] }
        let possible: [(String, [String])] = [
            ("Det här vill personen", content.goals.paragraphs), ("Deltar", content.parties.paragraphs),
            ("Insatser, och vem som svarar för dem", content.measures.paragraphs),
            ("Det här gör andra", content.others.paragraphs),
            ("Övergripande ansvar", content.responsible.paragraphs),
            ("Följs upp", [content.followUp.inWords(withYear: true)]),
        ]
        return possible.filter { !$0.1.isEmpty }.map { DescriptionItem(term: $0, texts: $1) }
    }

    fileprivate var part: CasePart {
        let answer = terms.answer
        let said = DescriptionItem(
            term: answer.isYes ? "Personen sade ja" : "Personen sade nej",
            texts: ["\(answer.way.swedish) \(answer.day)."] + answer.words.paragraphs)
        let began = DescriptionItem(
            term: "Initiativ", texts: ["\(terms.initiative.swedish), \(terms.initiativeOn)."])
        let over = closing.map {
            DescriptionItem(term: "Avslutad \($0.day)", texts: $0.reason.paragraphs + ["Av \($0.noted.by)."])
        }
        let written = DescriptionItem(
            term: "Antecknat", texts: ["\(noted.at.dayAndTime) av \(noted.by)."])
        return CasePart(
            id: "version\(number)", heading: "Version \(number)",
            items: [over].compactMap { $0 } + planned + [said, began, written], empty: "", acts: [])
    }

    /// From the day it is to be followed up.
    fileprivate func dueNotice(today: Day) -> Notice? {
        guard let day = terms.content?.followUp, day <= today else { return nil }
        return Notice(
            kind: .information, heading: "Dags att följa upp planen",
            text: "Ni har sagt att ni följer upp den \(day.inWords(withYear: true)). "
                + "Skriv en ny version med nästa dag, eller avsluta den.")
    }
}
