import Casework
import Law
import Store
import Templating
import Web

/// A case's relapse plan with its earlier versions. It never says that somebody will have a relapse.
struct RelapsePlanPage: Page, Sendable {
    static let template = "relapse-plans/show"

    let head: CaseHead
    let acts: [Act]
    let primary: Act?
    let parts: [CasePart]

    static let fields: Fields<RelapsePlanPage> = [
        .part("head", CaseHead.fields) { $0.head },
        .flag("hasActs") { $0.primary != nil || !$0.acts.isEmpty },
        .optional("primary", Act.fields) { $0.primary },
        .list("acts", Act.fields) { $0.acts },
        .list("parts", CasePart.fields) { $0.parts },
    ]

    init(_ file: RelapsePlanFile, under grant: CaseGrant, today: Day) {
        head = CaseHead(file.facts, under: grant, today: today)
        let mayWrite = file.isWritable && grant.may(.giveSupport, in: .execution)
        primary = mayWrite
            ? Act(
                label: file.plans.isEmpty ? "Skriv en återfallsplan" : "Skriv en ny version",
                address: RelapsePlanAddress.write(grant.number)) : nil
        acts = file.plans.isEmpty
            ? [] : [Act(label: "På papper", address: RelapsePlanAddress.paper(grant.number))]
        let none = CasePart(
            id: "plan", heading: "Planen", items: [], empty: RelapsePlanPage.empty(file), acts: [])
        parts = file.plans.isEmpty ? [none] : file.plans.enumerated().map { index, one in
            CasePart(
                id: "version\(one.number)",
                heading: index == 0 ? "Planen, version \(one.number)" : "Tidigare, version \(one.number)",
                items: one.items, empty: "", acts: [])
        }
    }

    private static func empty(_ file: RelapsePlanFile) -> String {
        file.hadSupport
            ? "Ingen plan än. Den skriver ni tillsammans: vad som märks när det börjar bli svårt igen, vad "
                + "som hjälper och vem man hör av sig till."
            : "Personen har inte haft något stöd än. Planen skriver ni tillsammans under stödet."
    }
}

/// The plan for the person to keep: one page in large letters. It holds no case's number and no words of
/// staff, so that it can hang where others see it.
struct RelapsePlanPaperPage: Page, Sendable {
    static let template = "relapse-plans/paper"

    let number: String
    let plan: RelapsePlan

    static let fields: Fields<RelapsePlanPaperPage> = [
        .text("caseNumber") { $0.number },
        .link("caseAddress") { "/arenden/\($0.number)" },
        .link("planAddress") { RelapsePlanAddress.index($0.number) },
        .texts("signs") { $0.plan.signs.paragraphs },
        .texts("helps") { $0.plan.helps.paragraphs },
        .flag("hasOthers") { !$0.plan.others.isEmpty },
        .texts("others") { $0.plan.others.paragraphs },
        .texts("calls") { $0.plan.calls.paragraphs },
    ]
}

/// The addresses of a case's relapse plan.
enum RelapsePlanAddress {
    static func index(_ number: String) -> Link { "/arenden/\(number)/aterfallsplan" }
    static func write(_ number: String) -> Link { "/arenden/\(number)/aterfallsplan/skriv" }
    static func paper(_ number: String) -> Link { "/arenden/\(number)/aterfallsplan/utskrift" }
}

extension RelapsePlanRecord {
    /// The whole plan in words, as it is read and kept.
    var items: [DescriptionItem] {
        let possible: [(String, [String])] = [
            ("Tecken", plan.signs.paragraphs), ("Det här hjälper", plan.helps.paragraphs),
            ("Det här kan andra göra", plan.others.paragraphs),
            ("Hör av sig till", plan.calls.paragraphs),
            ("Personen var med", [plan.takingPart.swedish] + plan.takingPartWords.paragraphs),
            ("Antecknat", ["\(noted.at.dayAndTime) av \(noted.by)."]),
        ]
        return possible.filter { !$0.1.isEmpty }.map { DescriptionItem(term: $0, texts: $1) }
    }
}
