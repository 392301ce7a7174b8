import Casework
import Figures
import HTTP
import Law
import Printing
import Store
import Templating
import Web

/// Reports of a year or half a year (programmes.md ST-1, ST-2): a draft with its figures in one press, frozen
/// anew while it is one, and finished for good. Nobody's name stands in any.
struct AnnualReportRoutes: Feature {
    let store: Store
    let pdf: PDFMaker

    static let pages: [any Page.Type] = [
        AnnualReportsPage.self, AnnualReportPage.self, AnnualReportChangesPage.self,
    ]

    private static let reading: Access<Actor> = .holding(.followFigures, in: .execution)
    private static let texts = RouteAudit.nothing("Texter om verksamheten, inga personer.")
    private static let list = RouteAudit.nothing("Bara vilka rapporter som finns, inga siffror.")

    var routes: [Route] { readings + writings }

    private var readings: [Route] {
        [
            .get("/resultat/rapporter", Self.reading, audit: Self.list, index),
            .get("/resultat/rapporter/{report}", Self.reading, audit: .view(.figuresViewed), show),
            .get(
                "/resultat/rapporter/{report}/rapport.pdf", Self.reading, audit: .view(.figuresViewed),
                lane: .printing, paper),
        ]
    }

    private var writings: [Route] {
        [
            .post(
                "/resultat/rapporter/borja/{unit}/{period}", .holding(.keepFigures), records: .reportWritten,
                begin),
            .form(
                "/resultat/rapporter/{report}/texter", .holding(.keepFigures), AnnualReportForm.self,
                views: Self.texts, records: .reportWritten, current: current, show: edit,
                submit: write),
            .get(
                "/resultat/rapporter/{report}/siffror", .holding(.keepFigures),
                audit: .view(.figuresViewed), changes),
            .post(
                "/resultat/rapporter/{report}/siffror/{fingerprint}", .holding(.keepFigures),
                records: .reportWritten, freeze),
            .post(
                "/resultat/rapporter/{report}/fardig/{standing}", .holding(.keepFigures),
                records: .reportFinished, finish),
        ]
    }

    private func index(_ context: Context, _ actor: Actor) throws -> Response {
        let today = store.clock.today
        let page = try store.read { transaction in
            let reports = try AnnualReportRepository.all(
                in: actor.programmes(for: .followFigures, in: .execution), transaction)
            let mine = try ActorProgrammes(actor, for: .keepFigures, in: nil, transaction)
            let units = try mine.all.map { unit in
                let first = try ResultRepository.firstDay(of: unit.id, transaction) ?? today
                let drafts = reports.filter { $0.programme == unit.id && $0.isDraft }.map(\.period)
                let periods = FigurePeriod.choices(since: first, today: today).filter {
                    $0.code != FigurePeriod.everything && !drafts.contains($0.code)
                }
                return AnnualReportsPage.Unit(unit, periods, today: today)
            }
            return AnnualReportsPage(reports: reports, units: units)
        }
        return try context.page(page)
    }

    private func begin(_ context: Context, _ actor: Actor) throws -> Response {
        let today = store.clock.today
        let asked = ProgrammeID(context.parameter("unit"))
        guard let programme = actor.programmes(for: .keepFigures, in: nil).first(where: { $0 == asked }),
            let period = FigurePeriod(code: context.parameter("period"), today: today),
            period.code != FigurePeriod.everything
        else { throw RouteRefusal.notFound }
        let scope = FigureScope(programme: programme, period: period, today: today)
        let counted = try store.read { try CountedFigures(scope, $0) }
        let command = BeginAnnualReport(
            proof: actor, id: store.newID(), programme: programme, counted: counted)
        return context.seeOther(AnnualReportAddress.of(try store.run(command)))
    }

    private func show(_ context: Context, _ actor: Actor) throws -> Response {
        try context.page(page(context, actor))
    }

    func page(_ context: Context, _ actor: Actor) throws -> AnnualReportPage {
        let today = store.clock.today
        return try store.read { transaction in
            let report = try context.annualReport(for: actor, .followFigures, in: .execution, transaction)
            let live = try report.scope(today: today).map {
                FrozenFigures(try CountedFigures.sections($0, transaction)).sections
            }
            return AnnualReportPage(
                report: report, today: today,
                differing: FigureChange.sections(from: report.freeze.figures.sections, to: live ?? []),
                isWhole: try report.freeze.kept.isWhole,
                mayKeep: actor.may(.keepFigures, in: nil, of: report.programme))
        }
    }

    private func changes(_ context: Context, _ actor: Actor) throws -> Response {
        let (report, counted) = try draft(context, actor)
        return try context.page(
            AnnualReportChangesPage(report: report, counted: counted, today: store.clock.today))
    }

    /// What is frozen is what was seen: figures that have changed since are shown first.
    private func freeze(_ context: Context, _ actor: Actor) throws -> Response {
        let (report, counted) = try draft(context, actor)
        guard counted.fingerprint == context.parameter("fingerprint") else { throw RouteRefusal.stale }
        try store.run(FreezeAnnualReport(proof: actor, report: report, counted: counted))
        return context.seeOther(AnnualReportAddress.of(report.id))
    }

    private func finish(_ context: Context, _ actor: Actor) throws -> Response {
        let report = try store.read { try context.annualReport(for: actor, .keepFigures, in: nil, $0) }
        try store.run(
            FinishAnnualReport(proof: actor, report: report, standing: context.parameter("standing")))
        return context.seeOther(AnnualReportAddress.of(report.id))
    }

    /// A draft and its figures counted now. A finished report has neither form nor button.
    private func draft(_ context: Context, _ actor: Actor) throws -> (AnnualReport, CountedFigures) {
        let today = store.clock.today
        return try store.read { transaction in
            let report = try context.draftedReport(for: actor, transaction)
            guard let counted = try report.counted(today: today, transaction) else {
                throw RouteRefusal.notFound
            }
            return (report, counted)
        }
    }

    private func current(_ context: Context, _ actor: Actor) throws -> CurrentRecord {
        let report = try store.read { try context.draftedReport(for: actor, $0) }
        return CurrentRecord(
            version: report.version, values: AnnualReportForm.values(report.texts),
            changedBy: report.changed.by)
    }
}
