import Casework
import Law
import Store
import Templating
import Web

/// A case's visits on one page: those to come first, then what became of the others. It counts nobody's
/// absence.
struct VisitsPage: Page, Sendable {
    static let template = "visits/index"
    let head: CaseHead
    let lead: String
    let need: Notice?
    let primary: Act?
    let parts: [VisitPart]
    let past: Table?

    static let fields: Fields<VisitsPage> = [
        .part("head", CaseHead.fields) { $0.head },
        .text("lead") { $0.lead },
        .optional("need", Notice.fields) { $0.need },
        .optional("primary", Act.fields) { $0.primary },
        .flag("hasParts") { !$0.parts.isEmpty },
        .list("parts", VisitPart.fields) { $0.parts },
        .optional("past", Table.fields) { $0.past },
    ]

    init(_ visits: [Visit], _ facts: CaseFacts, under grant: CaseGrant, today: Day) {
        head = CaseHead(facts, under: grant, today: today)
        let mayAct = facts.isSupported && grant.may(.giveSupport, in: .execution)
        let times = visits.held.count
        let work = visits.compactMap { $0.closing?.minutes }.reduce(0, +)
        let met = times == 1 ? "Ni har setts en gång" : "Ni har setts \(times) gånger"
        lead = times == 0 ? "Ni har inte setts än." : "\(met). Arbete hittills: \(work.asHours)."
        need = visits.need.map { Notice(kind: .care, heading: "Det här kan behöva bli annorlunda", text: $0) }
        primary = mayAct ? Act(label: "Boka besök", address: VisitAddress.new(grant.number)) : nil
        parts = visits.open.enumerated().map {
            VisitPart(
                $1, place: $0 + 1, mayActIn: mayAct ? grant.number : nil, isCaseOpen: facts.isOpen,
                today: today)
        }
        past = VisitsPage.table(visits.filter { !$0.isOpen }.reversed(), grant.number)
    }

    private static let columns = ["Dag", "Hur det blev", "Var", "Vi som var med", "Vad ni gjorde"]

    private static func table(_ visits: [Visit], _ number: String) -> Table? {
        guard !visits.isEmpty else { return nil }
        return Table(
            head: TableHead(
                caption: "Besök som har varit, flyttats eller avbokats",
                columns: columns.map { TableColumn(label: $0) }),
            rows: visits.map { visit in
                let texts = [
                    visit.booking.day.inWords(), visit.closing?.outcome.swedish ?? "",
                    visit.booking.place.swedish, visit.staff, visit.booking.purpose,
                ]
                return TableRow(
                    cells: zip(columns, texts).enumerated().map { place, cell in
                        TableCell(
                            column: cell.0, text: cell.1,
                            link: place == 0 ? VisitAddress.of(visit.id, number) : nil)
                    })
            })
    }
}
