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
    let contacts: CasePart
    let help: CasePart

    static let fields: Fields<VisitsPage> = [
        .part("head", CaseHead.fields) { $0.head },
        .text("lead") { $0.lead },
        .optional("need", Notice.fields) { $0.need },
        .optional("primary", Act.fields) { $0.primary },
        .flag("hasParts") { !$0.parts.isEmpty },
        .list("parts", VisitPart.fields) { $0.parts },
        .optional("past", Table.fields) { $0.past },
        .list("others", CasePart.fields) { [$0.contacts, $0.help] },
    ]

    private static func need(_ visits: [Visit], _ today: Day) -> Notice? {
        visits.need(on: today).map {
            Notice(kind: .care, heading: "Det här kan behöva bli annorlunda", text: $0)
        }
    }

    init(
        _ file: VisitFile, _ help: [PracticalHelpRecord], _ facts: CaseFacts, hasPlace: Bool,
        under grant: CaseGrant, today: Day
    ) {
        let visits = file.visits
        head = CaseHead(facts, under: grant, today: today)
        let mayAct = facts.isSupported && grant.may(.giveSupport, in: .execution)
        lead = VisitsPage.lead(visits, hasPlace: hasPlace)
        need = VisitsPage.need(visits, today)
        primary = mayAct && hasPlace ? Act(label: "Boka besök", address: VisitAddress.new(grant.number)) : nil
        parts = visits.open.enumerated().map {
            VisitPart(
                $1, place: $0 + 1, mayActIn: mayAct ? grant.number : nil, isCaseOpen: facts.isOpen,
                today: today)
        }
        let number = mayAct ? grant.number : nil
        (contacts, self.help) = (VisitsPage.part(file, number), VisitsPage.part(help, number))
        past = VisitsPage.table(visits.filter { !$0.isOpen }.reversed(), under: grant)
    }

    private static func lead(_ visits: [Visit], hasPlace: Bool) -> String {
        let times = visits.held.count
        let work = visits.compactMap { $0.closing?.minutes }.reduce(0, +)
        let met = times == 1 ? "Ni har setts en gång" : "Ni har setts \(times) gånger"
        return (times == 0 ? "Ni har inte setts än." : "\(met). Arbete hittills: \(work.asHours).")
            + (hasPlace ? "" : " Besök bokas när personen har en plats.")
    }

    private static func part(_ file: VisitFile, _ number: String?) -> CasePart {
        CasePart(
            id: "kontakter", heading: "Kontakter",
            items: file.contacts.prefix(SupportContactRepository.Noted.shown).map(\.item),
            empty: "Inga kontakter är antecknade. Det ni säger på telefon och skriver kommer hit.",
            acts: number.map {
                [Act(label: "Anteckna en kontakt", address: SupportContactRoutes.address($0))]
            } ?? [])
    }

    private static func part(_ help: [PracticalHelpRecord], _ number: String?) -> CasePart {
        CasePart(
            id: "praktisk-hjalp", heading: "Praktisk hjälp", items: help.map { $0.item(number) },
            empty: "Ingen praktisk hjälp är uppskriven. Ansökningar och annat som ni gör tillsammans kommer "
                + "hit, med vad det ledde till.",
            acts: number.map {
                [Act(label: "Skriv upp praktisk hjälp", address: PracticalHelpRoutes.new($0))]
            } ?? [])
    }

    private static let columns = ["Dag", "Hur det blev", "Var", "Vem hos oss", "Vad det var till för"]

    /// A visit's own page is theirs who give the support.
    private static func table(_ visits: [Visit], under grant: CaseGrant) -> Table? {
        guard !visits.isEmpty else { return nil }
        let number = grant.may(.giveSupport, in: .execution) ? grant.number : nil
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
                            link: place == 0 ? number.map { VisitAddress.of(visit.id, $0) } : nil)
                    })
            })
    }
}
