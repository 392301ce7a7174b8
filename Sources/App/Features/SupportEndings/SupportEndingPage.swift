import Casework
import Law
import Store
import Templating
import Web

/// How a person's support ended on one page: why and where to, the profile at the end beside the one at the
/// start, what has been seen to, and endings that were corrected. It never says that anybody failed.
struct SupportEndingPage: Page, Sendable {
    static let template = "support-endings/index"

    let head: CaseHead
    let lead: String
    let primary: Act?
    let acts: [Act]
    let panels: [ReviewPanel]
    let parts: [CasePart]

    static let fields: Fields<SupportEndingPage> = [
        .part("head", CaseHead.fields) { $0.head },
        .text("lead") { $0.lead },
        .flag("hasActs") { $0.primary != nil || !$0.acts.isEmpty },
        .optional("primary", Act.fields) { $0.primary },
        .list("acts", Act.fields) { $0.acts },
        .flag("hasPanels") { !$0.panels.isEmpty },
        .list("panels", ReviewPanel.fields) { $0.panels },
        .list("parts", CasePart.fields) { $0.parts },
    ]

    init(_ file: SupportEndingFile, under grant: CaseGrant, today: Day) {
        head = CaseHead(file.facts, under: grant, today: today)
        let number = grant.number, mayWrite = grant.may(.giveSupport, in: .execution)
        lead = SupportEndingPage.lead(file)
        let end = Act(label: "Avsluta stödet", address: SupportEndingAddress.end(number))
        let check = Act(label: "Checklistan", address: SupportEndingAddress.checks(number))
        let mayCheck = file.mayCorrect && !file.hasDied
        primary = !mayWrite ? nil : file.mayEnd ? end : mayCheck ? check : nil
        acts = (mayWrite && file.mayCorrect
            ? [Act(label: "Rätta avslutet", address: SupportEndingAddress.end(number))] : [])
            + (file.hadSupport ? [ProfileRoutes.act(number)] : [])
        panels = EndProfile(file).panels
        parts = [SupportEndingPage.ending(file), SupportEndingPage.checks(file)]
            + SupportEndingPage.earlier(file)
    }

    private static func lead(_ file: SupportEndingFile) -> String {
        if let standing = file.standing {
            return "Stödet är avslutat från \(standing.ending.endedOn.inWords(withYear: true))."
        }
        if file.isLate {
            return "Ärendet är avslutat, och hur stödet slutade är inte inskrivet än. Det går att göra nu."
        }
        return file.hadSupport
            ? "Stödet är inte avslutat. När det är dags avslutar ni det här, tillsammans med personen."
            : SupportEndingProblem.noSupport.swedish
    }

    private static func ending(_ file: SupportEndingFile) -> CasePart {
        CasePart(
            id: "avslut", heading: "Avslutet", items: file.standing?.items ?? [],
            empty: "Inget än. Här kommer varför stödet slutade, vart personen gick och hur det blev med "
                + "verksamhetens mål.", acts: [])
    }

    private static func checks(_ file: SupportEndingFile) -> CasePart {
        let asked = file.standing == nil || file.hasDied ? [] : file.items
        let items = asked.compactMap { item -> DescriptionItem? in
            guard let found = file.checked[item.code] else {
                return item.validity.holds(on: file.today)
                    ? DescriptionItem(term: item.wording, texts: ["Inte än."]) : nil
            }
            let by = "\(found.noted.at.dayAndTime), \(found.noted.by)"
            return DescriptionItem(term: item.wording, texts: ["\(found.standing.swedish). \(by)."])
        }
        return CasePart(
            id: "checklista", heading: "Checklista", items: items,
            empty: file.hasDied
                ? "Personen har avlidit. Ingen enkät och inga brev skickas."
                : "Tack, enkät och sådant som är bra att komma ihåg står här när stödet är avslutat.",
            acts: [])
    }

    private static func earlier(_ file: SupportEndingFile) -> [CasePart] {
        let others = file.endings.filter { $0.id != file.standing?.id }
        return others.enumerated().map { index, one in
            CasePart(
                id: "tidigare\(index + 1)",
                heading: one.isCorrected
                    ? "Rättat avslut, \(one.noted.at.day)" : "Tidigare avslut, \(one.ending.endedOn)",
                items: one.items, empty: "", acts: [])
        }
    }
}
