import Casework
import Law
import Store
import Templating
import Web

/// `/franvaro`: who of the staff is away and who answers for them, and what has been moved. It names nobody
/// in a case.
struct AbsencesPage: Page, Sendable {
    static let template = "absences/index"
    let table: Table?
    let moves: Table?

    static let fields: Fields<AbsencesPage> = [
        .link("new") { _ in AbsenceAddress.new },
        .link("move") { _ in AbsenceAddress.move },
        .optional("table", Table.fields) { $0.table },
        .optional("moves", Table.fields) { $0.moves },
    ]

    init(_ absences: [Absence], moves: [CaseloadMove], for actor: Actor, today: Day) {
        table = AbsencesPage.table(absences, for: actor, today: today)
        self.moves = AbsencesPage.table(moves)
    }

    private static func table(_ absences: [Absence], for actor: Actor, today: Day) -> Table? {
        guard !absences.isEmpty else { return nil }
        let names = ["Vem", "Borta", "Ersättare", "Varför"]
        return Table(
            head: TableHead(
                caption: "Frånvaro som pågår eller kommer", isCaptionHidden: true,
                columns: names.map { TableColumn(label: $0) }),
            rows: absences.map { one in
                TableRow(cells: [
                    TableCell(
                        column: names[0], text: one.name,
                        link: one.mayBeRead(by: actor) ? AbsenceAddress.of(one.id) : nil,
                        tag: one.lasts(on: today) ? Tag(label: "borta nu") : nil),
                    TableCell(column: names[1], text: one.days),
                    TableCell(column: names[2], text: one.deputyName),
                    TableCell(
                        column: names[3], text: one.mayTellWhy(to: actor) ? one.kind.swedish : "Visas inte"),
                ])
            })
    }

    private static func table(_ moves: [CaseloadMove]) -> Table? {
        guard !moves.isEmpty else { return nil }
        let names = ["När", "Från", "Till", "Läge"]
        return Table(
            head: TableHead(
                caption: "Flyttade ärendelistor", isCaptionHidden: true,
                columns: names.map { TableColumn(label: $0) }),
            rows: moves.map { one in
                TableRow(cells: [
                    TableCell(
                        column: names[0], text: one.at.dayAndTime, link: AbsenceAddress.of(one.id)),
                    TableCell(column: names[1], text: one.fromName),
                    TableCell(column: names[2], text: one.toName),
                    TableCell(column: names[3], text: one.returnedAt == nil ? "Gäller" : "Flyttad tillbaka"),
                ])
            })
    }
}
