import Casework
import Law
import Store
import Templating
import Web

/// A case's ways on, each with how far it has come: as a table, and what was written of each.
struct OnwardPage: Page, Sendable {
    static let template = "onward/show"

    let head: CaseHead
    let primary: Act?
    let table: Table?
    let parts: [CasePart]

    static let fields: Fields<OnwardPage> = [
        .part("head", CaseHead.fields) { $0.head },
        .flag("hasActs") { $0.primary != nil },
        .optional("primary", Act.fields) { $0.primary },
        .list("acts", Act.fields) { _ in [] },
        .optional("table", Table.fields) { $0.table },
        .list("parts", CasePart.fields) { $0.parts },
    ]

    init(_ file: OnwardFile, under grant: CaseGrant, today: Day) {
        head = CaseHead(file.facts, under: grant, today: today)
        let mayWrite = file.isWritable && grant.may(.giveSupport, in: .execution)
        primary = mayWrite
            ? Act(label: "Ny väg vidare", address: OnwardAddress.new(grant.number)) : nil
        table = file.paths.isEmpty ? nil : OnwardPage.table(file.paths)
        parts = file.paths.map { $0.part(grant.number, mayWrite: mayWrite) }
    }

    /// One row a way, one column a stage: how far each has come is seen at a glance, in words.
    private static func table(_ paths: [OnwardRecord]) -> Table? {
        Table.rows(
            "Hur långt det har kommit",
            ["Vart"] + OnwardPath.Stage.allCases.map(\.swedish),
            paths.map { one in
                let days = OnwardPath.Stage.allCases.map { stage in
                    one.steps.first { $0.step.stage == stage }?.step.day.description ?? "–"
                }
                return (nil, [one.path.to.swedish] + days)
            })
    }
}

extension OnwardRecord {
    fileprivate func part(_ number: String, mayWrite: Bool) -> CasePart {
        let told = steps.map { one in
            DescriptionItem(
                term: "\(one.step.stage.swedish) \(one.step.day)",
                texts: ["\(one.step.doer.swedish)."] + one.step.words.paragraphs
                    + ["Antecknat \(one.noted.at.dayAndTime) av \(one.noted.by)."])
        }
        let begun = DescriptionItem(
            term: "Gäller", texts: [path.aim, "Antecknat \(noted.at.dayAndTime) av \(noted.by)."])
        let note = Act(label: "Skriv vad som har hänt", address: OnwardAddress.step(id, number))
        return CasePart(
            id: "vag-\(id)", heading: path.to.swedish, items: [begun] + told, empty: "",
            acts: mayWrite && isOpen ? [note] : [])
    }
}
