import Figures
import Law
import Templating
import Web

/// `/resultat/rapporter`: the reports there are, and for whoever writes them a button for each period that
/// has none.
struct AnnualReportsPage: Page, Sendable {
    static let template = "annual-reports/index"

    /// A programme's periods without a draft.
    struct Unit: Fielded, Sendable {
        let id: String
        let name: String
        let near: [ActForm]
        let far: [ActForm]

        static let fields: Fields<Unit> = [
            .text("id") { $0.id },
            .text("name") { $0.name },
            .list("near", ActForm.fields) { $0.near },
            .flag("hasFar") { !$0.far.isEmpty },
            .list("far", ActForm.fields) { $0.far },
        ]
    }

    let reports: [AnnualReport]
    let units: [Unit]

    static let fields: Fields<AnnualReportsPage> = [
        .list("crumbs", Crumb.fields) { _ in [Crumb(label: "Resultat", address: "/resultat")] },
        .optional("table", Table.fields) { $0.table },
        .flag("mayKeep") { !$0.units.isEmpty },
        .list("units", Unit.fields) { $0.units },
    ]

    private var table: Table? {
        Table.rows(
            "Rapporter, den senaste perioden först", ["Rapport", "Verksamhet", "Läge", "Siffrorna frysta"],
            reports.map { report in
                let finished = report.finished.map { "Färdigställd \($0.at.day)" }
                return (
                    AnnualReportAddress.of(report.id),
                    [
                        report.title, report.unit, finished ?? "Utkast",
                        report.freeze.noted.at.dayAndTime,
                    ]
                )
            })
    }
}

extension AnnualReportsPage.Unit {
    /// So many are near; older ones stand folded.
    private static let shown = 4

    /// The latest first; those that are over before those that have only begun.
    init(_ programme: ActorProgrammes.One, _ periods: [FigurePeriod], today: Day) {
        let over = periods.filter { $0.to < today }
        let acts = (over + periods.filter { $0.to >= today }).map { period in
            ActForm(
                label: "Börja: \(AnnualReport.title(period.code).lowercasedFirst)",
                address: AnnualReportAddress.begin(programme.id, period.code), about: programme.name)
        }
        id = "borja-\(programme.id)"
        name = programme.name
        near = Array(acts.prefix(Self.shown))
        far = Array(acts.dropFirst(Self.shown))
    }
}
