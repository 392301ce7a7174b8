import Casework
import Law
import Store
import Templating
import Web

/// A moved caseload: which cases, what of each, and the one press that takes it back. Protected names are
/// shown to who is on the case only.
struct CaseloadMovePage: Page, Sendable {
    static let template = "absences/move"
    let heading: String
    let told: Notice
    let back: ActForm?
    let table: Table?

    static let fields: Fields<CaseloadMovePage> = [
        .list("crumbs", Crumb.fields) { _ in AbsenceAddress.crumbs },
        .text("heading") { $0.heading },
        .part("told", Notice.fields) { $0.told },
        .optional("back", ActForm.fields) { $0.back },
        .optional("table", Table.fields) { $0.table },
    ]

    init(_ move: CaseloadMove, _ items: [CaseloadMoveItem], _ cases: [(grant: CaseGrant, name: String)]) {
        heading = "Ärendelistan flyttades från \(move.fromName) till \(move.toName)"
        let isReached = items.areReached(by: cases.map(\.grant))
        told = CaseloadMovePage.told(move, items, count: cases.count, isReached: isReached)
        back = move.returnedAt == nil && isReached
            ? ActForm(label: "Ångra: flytta tillbaka", address: AbsenceAddress.back(move.id)) : nil
        let names = ["Person", "Ärende", "Flyttat"]
            + (move.returnedAt == nil ? [] : ["Gick tillbaka", "Ändrat sedan dess"])
        let rows = cases.map { one in
            CaseloadMovePage.row(
                one.name, one.grant.number, items.filter { $0.episode == one.grant.episodeID }, names)
        }
        table = rows.isEmpty
            ? nil
            : Table(
                head: TableHead(
                    caption: "Ärenden i flytten", isCaptionHidden: true,
                    columns: names.map { TableColumn(label: $0) }), rows: rows)
    }

    /// As many cells as there are names.
    private static func row(
        _ name: String, _ number: String, _ items: [CaseloadMoveItem], _ names: [String]
    ) -> TableRow {
        let back = items.filter { $0.outcome == .returned }
        let stays = items.filter { $0.outcome == .changed }
        let cells = [name, number, items.words, back.words, stays.words]
        return TableRow(
            cells: zip(names, cells).map { column, text in
                TableCell(column: column, text: text, link: text == number ? "/arenden/\(number)" : nil)
            })
    }

    private static func told(
        _ move: CaseloadMove, _ items: [CaseloadMoveItem], count: Int, isReached: Bool
    ) -> Notice {
        let cases = count == 1 ? "1 ärende" : "\(count) ärenden"
        guard let returned = move.returnedAt else {
            return Notice(
                kind: .done, text: "\(move.at.dayAndTime) av \(move.by): \(cases). "
                    + (isReached
                        ? "Går att ta tillbaka; det som någon hunnit ändra stannar då där det är."
                        : "Den som når alla ärenden i flytten kan ta tillbaka den."))
        }
        let stays = items.filter { $0.outcome == .changed }.count
        return Notice(
            kind: .information,
            text: "Flytten togs tillbaka \(returned.dayAndTime). "
                + (stays == 0
                    ? "Allt gick tillbaka."
                    : "Det som hade ändrats sedan flytten stannade hos \(move.toName): se listan."))
    }
}

extension [CaseloadMoveItem] {
    func areReached(by grants: [CaseGrant]) -> Bool {
        allSatisfy { item in grants.contains { $0.episodeID == item.episode } }
    }

    /// "Nästa steg, besök"; a dash where there is nothing.
    fileprivate var words: String {
        let kinds = CaseloadMoveItem.Kind.allCases.filter { kind in contains { $0.kind == kind } }
        return kinds.isEmpty ? "–" : kinds.map(\.swedish).joined(separator: ", ").capitalizedFirst
    }
}
