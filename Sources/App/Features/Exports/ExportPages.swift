import Casework
import Figures
import Law
import Templating
import Web

/// `/uttag/{layout}`: what the file holds, column by column, the form that asks for it, and one's own earlier
/// ones. It never shows a row.
struct ExportLayoutPage: Page, Sendable {
    static let template = "exports/layout"

    let layout: ExportLayout
    let earlier: [(order: ExportOrder, at: Instant)]
    let form: FormView

    static let fields: Fields<ExportLayoutPage> = [
        .flag("hasErrors") { $0.form.isRefused },
        .text("heading") { $0.layout.title },
        .list("crumbs", Crumb.fields) { _ in [ExportPage.crumb] },
        .text("about") { $0.layout.about },
        .text("aboutProtected") { $0.layout.aboutProtected },
        .part("form", FormView.fields) { $0.form },
        .text("version") { "\($0.layout.rawValue), version \($0.layout.version)" },
        .list("columns", DescriptionItem.fields) { page in
            page.layout.columns.map { DescriptionItem(term: $0.name, texts: [$0.meaning]) }
        },
        .flag("hasEarlier") { !$0.earlier.isEmpty },
        .list("earlier", DescriptionItem.fields) { page in
            page.earlier.map { one in
                DescriptionItem(
                    term: one.at.dayAndTime,
                    texts: ["\(one.order.from) – \(one.order.until)", one.order.purpose],
                    act: Act(label: "Visa", address: one.order.address))
            }
        },
    ]
}

/// What was asked for: its first rows as they stand in the file, and how one sees that the file is whole.
struct ExportPage: Page, Sendable {
    static let template = "exports/show"
    static let mostRows = 200
    static let crumb = Crumb(label: "Uttag", address: "/uttag")

    let order: ExportOrder
    let seal: ExportFile.Seal
    let table: Table?
    let shown: Int
    let leftOut: String?

    static let fields: Fields<ExportPage> = [
        .text("heading") { $0.order.layout.title },
        .list("crumbs", Crumb.fields) { page in
            [
                ExportPage.crumb,
                Crumb(label: page.order.layout.title, address: "/uttag/\(page.order.layout.rawValue)"),
            ]
        },
        .link("file") { "/uttag/\($0.order.layout.rawValue)/\($0.order.id)/fil" },
        .link("sheet") { "/uttag/\($0.order.layout.rawValue)/\($0.order.id)/fil.ods" },
        .text("days") { "\($0.order.from) – \($0.order.until)" },
        .text("purpose") { $0.order.purpose },
        .text("count") { SwedishNumber.text($0.seal.rows) },
        .text("plainCount") { String($0.seal.rows) },
        .text("checksum") { $0.seal.checksum },
        .optionalText("leftOut") { $0.leftOut },
        .optionalText("more") { page in
            page.seal.rows > page.shown
                ? "Här står de första \(page.shown) raderna. Filen har alla." : nil
        },
        .optional("table", Table.fields) { $0.table },
    ]

    init(
        _ order: ExportOrder, _ rows: [ExportRow], _ seal: ExportFile.Seal,
        _ leftOut: ExportLeftOut?
    ) {
        (self.order, self.seal, shown) = (order, seal, rows.count)
        self.leftOut = leftOut?.swedish
        table = Table.rows(
            "Filens rader", order.layout.columns.map(\.name),
            rows.map { (address: nil, texts: $0.cells.map(\.words)) })
    }
}

extension ExportOrder {
    var address: Link { "/uttag/\(layout.rawValue)/\(id)" }
}

extension AdministrationPage {
    /// The files that somebody may take out.
    static func exports(_ layouts: [ExportLayout]) -> AdministrationPage {
        AdministrationPage(
            heading: "Uttag",
            lead: "Filer för kalkylblad och rapporter. Varje gång frågas vad filen ska användas till, och "
                + "loggen visar vem som tog ut vad.",
            sections: [
                AdministrationSection(
                    id: "filer", heading: "Filer att ta ut",
                    text: layouts.isEmpty ? "Din roll har inga filer att ta ut." : nil,
                    items: layouts.map { layout in
                        DescriptionItem(
                            term: layout.title, texts: [layout.about],
                            act: Act(label: "Ta ut", address: "/uttag/\(layout.rawValue)"))
                    })
            ])
    }
}
