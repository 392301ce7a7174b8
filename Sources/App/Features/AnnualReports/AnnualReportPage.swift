import Crypto
import Figures
import Law
import Templating
import Web

/// A report to read and to print: what is written, and the figures as they were frozen. It says that it is
/// the unit's own, and when the figures would be others today; never who is behind the difference.
struct AnnualReportPage: Page, Sendable {
    static let template = "annual-reports/show"

    let report: AnnualReport
    let today: Day
    /// In which sections the figures would be others today.
    let differing: [String]
    let isWhole: Bool
    let mayKeep: Bool

    static let fields: Fields<AnnualReportPage> = [
        .text("heading") { $0.report.title },
        .list("crumbs", Crumb.fields) { _ in AnnualReportAddress.crumbs },
        .text("lead") { $0.lead },
        .list("notices", Notice.fields) { $0.notices },
        .flag("isWritten") { $0.isWritten },
        .link("texts") { AnnualReportAddress.texts($0.report.id) },
        .link("figures") { AnnualReportAddress.figures($0.report.id) },
        .link("paper") { AnnualReportAddress.paper($0.report.id) },
        .optional("finish", ActForm.fields) { $0.finish },
        .list("sections", FigureSection.fields) { $0.sections },
        .list("facts", DescriptionItem.fields) { $0.facts },
    ]

    private var isWritten: Bool { report.isDraft && mayKeep }

    var lead: String {
        let standing = report.finished.map { "Färdigställd \($0.at.dayAndTime) av \($0.by)." }
            ?? "Utkast, ändrat \(report.changed.at.dayAndTime) av \(report.changed.by)."
        return "\(report.unit), \(report.freeze.from) – \(report.freeze.to). \(standing)"
    }

    /// What a reader of the paper must know too.
    var warnings: [String] { ["Intern rapport. \(AnnualReportPage.isOwn)"] }

    private var finish: ActForm? {
        guard isWritten, report.mayFinish(today: today) else { return nil }
        return ActForm(
            label: "Färdigställ", address: AnnualReportAddress.finish(report), about: report.title)
    }

    private static let isOwn =
        "Små tal kan peka ut personer. Sprid den inte utanför verksamheten; det som ska ut prövas och "
        + "publiceras under Siffror."

    private var notices: [Notice] {
        guard isWhole else { return [AnnualReportPage.broken] }
        let own = Notice(
            kind: .information, heading: "Intern rapport",
            text: AnnualReportPage.isOwn)
        let open = isWritten && !report.mayFinish(today: today)
            ? Notice(
                kind: .information, heading: "Rapporten kan inte färdigställas än",
                text: "Perioden ska vara slut, och siffrorna frysta efter dess sista dag.") : nil
        return [own, changed, open].compactMap { $0 }
    }

    private var changed: Notice? {
        guard !differing.isEmpty else { return nil }
        let act = isWritten
            ? Act(label: "Se skillnaderna", address: AnnualReportAddress.figures(report.id)) : nil
        return Notice(
            kind: .care, heading: "Räknade i dag blir siffrorna annorlunda",
            text: "De skiljer sig i \(differing.joined(separator: ", ")), för att något har antecknats eller "
                + "rättats sedan dess. Rapporten visar dem som de frystes.", act: act)
    }

    private static let broken = Notice(
        kind: .conflict, heading: "Siffrorna visas inte",
        text: "De är inte längre de som frystes: fingeravtrycket stämmer inte. Säg till din administratör.")

    /// What is written stands where it belongs. What is not written is told of only while it can be.
    var sections: [FigureSection] {
        guard isWhole else { return [] }
        let texts = report.texts
        let figures = report.freeze.figures.sections.map { section in
            var section = section
            if section.id == "jamstalldhet" { section.paragraphs = texts.gender.paragraphs }
            return section
        }
        return written("sammanfattning", "Sammanfattning", texts.summary)
            + written("verksamheten", "Verksamheten under perioden", texts.work) + figures
            + written("utveckling", "Utvecklingsområden", texts.development)
            + written("spridning", "Sprida information", texts.outreach)
    }

    private func written(_ id: String, _ title: String, _ text: String) -> [FigureSection] {
        if text.isEmpty, !report.isDraft { return [] }
        let paragraphs = text.isEmpty ? ["Inte skrivet än."] : text.paragraphs
        return [FigureSection(id: id, title: title, parts: [], paragraphs: paragraphs)]
    }

    var facts: [DescriptionItem] {
        let freeze = report.freeze
        let times = freeze.turn > 1 ? " De är frysta \(freeze.turn) gånger; de senaste gäller." : ""
        return [
            DescriptionItem(
                term: "Siffrorna är frysta",
                texts: [
                    "\(freeze.noted.at.dayAndTime) av \(freeze.noted.by). ”Idag” och ”hittills” betyder den "
                        + "dagen.\(times)"
                ]),
            DescriptionItem(
                term: "Siffrornas fingeravtryck", texts: ["SHA-256 \(Hex.encode(freeze.kept.sha256))"]),
            DescriptionItem(
                term: "Fingeravtryck av raderna de räknades ur",
                texts: ["SHA-256 \(Hex.encode(freeze.rowsSHA256))"]),
        ]
    }
}
