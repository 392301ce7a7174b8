import Casework
import HTTP
import HTTPTypes
import Law
import Store
import Templating
import Web

/// Files with figures and registers to take out (users-ask.md 13). Each is asked for with its purpose, and
/// the log tells who took it out; none is shown to anybody else.
struct ExportRoutes: Feature {
    let store: Store

    var routes: [Route] {
        [
            .get(
                "/uttag", .signedIn,
                audit: .nothing("Bara vilka filer som finns att ta ut."), index),
            .form(
                "/uttag/{layout}", .signedIn, ExportForm.self,
                views: .nothing("Vad filen innehåller och egna tidigare uttag, inga rader."),
                records: .exportOrdered, prefill: prefill, show: layout, submit: order),
            .get(
                "/uttag/{layout}/{export}", .signedIn, audit: .view(.exportViewed),
                show),
            .get(
                "/uttag/{layout}/{export}/fil", .signedIn, audit: .view(.exportFetched)
            ) { try fetch($0, $1, .csv) },
            .get(
                "/uttag/{layout}/{export}/fil.ods", .signedIn, audit: .view(.exportFetched)
            ) { try fetch($0, $1, .ods) },
        ]
    }

    private typealias Name = ExportForm.Name

    private func index(_ context: Context, _ actor: Actor) throws -> Response {
        try context.page(AdministrationPage.exports(actor.layouts))
    }

    private func prefill(_ context: Context, _ actor: Actor) throws -> [String: String] {
        let layout = try context.layout(for: actor), today = store.clock.today
        let newYear = Day(year: today.parts.year, month: 1, day: 1) ?? today
        let days = layout.days(newYear...today, today: today)
        return [Name.from: days.lowerBound.description, Name.until: days.upperBound.description]
    }

    private func layout(_ context: Context, _ actor: Actor, _ state: FormState) throws -> any Page {
        let layout = try context.layout(for: actor)
        let (programmes, earlier) = try store.read { transaction in
            (
                try ActorProgrammes(actor, for: layout.permission, in: layout.files, transaction),
                try ExportRepository.latest(layout, of: actor.accountID, limit: 10, transaction)
            )
        }
        return ExportLayoutPage(
            layout: layout, earlier: earlier,
            form: FormView(
                state, submit: "Ta ut",
                groups: [
                    FieldGroup("", programmes.asked(Name.programme) + [Name.purpose, Name.from, Name.until])
                ], choices: [Name.programme: programmes.choices]))
    }

    private func order(
        _ context: Context, _ actor: Actor, _ value: ExportForm.Value, _ submission: Submission
    ) throws -> Response {
        let layout = try context.layout(for: actor)
        let programmes = try store.read {
            try ActorProgrammes(actor, for: layout.permission, in: layout.files, $0)
        }
        let days = layout.days(value.from...value.until, today: store.clock.today)
        let order = ExportOrder(
            id: store.newID(), layout: layout,
            programme: try programmes.chosen(value.programme, Name.programme), from: days.lowerBound,
            until: days.upperBound, purpose: value.purpose)
        return try submission.run(OrderExport(proof: actor, order: order)) { order.address }
    }

    private func show(_ context: Context, _ actor: Actor) throws -> Response {
        let order = try order(context, actor)
        record(.exportViewed, order, actor)
        let source = ExportSource(order: order, today: store.clock.today)
        let (rows, seal) = try ExportFile(source: source, store: store).preview(ExportPage.mostRows)
        record(.exportViewed, rows, actor)
        let leftOut = try store.read { try source.leftOut($0) }
        return try context.page(ExportPage(order, rows, seal, leftOut))
    }

    /// Made while it leaves: if it stops on the way the connection is cut and its last row is missing.
    private func fetch(
        _ context: Context, _ actor: Actor, _ format: ExportFormat
    ) throws -> Response {
        let order = try order(context, actor)
        record(.exportFetched, order, actor)
        let file = ExportFile(source: ExportSource(order: order, today: store.clock.today), store: store)
        let fields: HTTPFields = [
            .contentType: format.mediaType,
            .contentDisposition: ContentDisposition.attachment(filename: order.filename(format)),
            .contentSecurityPolicy: "sandbox; default-src 'none'",
            .xContentTypeOptions: "nosniff",
            .cacheControl: "no-store",
        ]
        return Response(
            .ok, fields: fields,
            body: .stream { writer in
                try file.write(
                    as: format, seen: { record(.exportFetched, $0, actor) }, to: { try writer.write($0) })
            })
    }

    /// Whoever a row tells of by personal number stands in the log.
    private func record(_ event: AuditEvent, _ rows: [ExportRow], _ actor: Actor) {
        for row in rows {
            if let subject = row.subject { store.recordView(event, about: subject, under: actor) }
        }
    }

    private func record(_ event: AuditEvent, _ order: ExportOrder, _ actor: Actor) {
        let subject = AuditSubject(programme: order.programme, object: order.id.value)
        store.recordView(event, about: subject, under: actor)
    }

    /// One's own, as long as one may take such files out.
    private func order(_ context: Context, _ actor: Actor) throws -> ExportOrder {
        let layout = try context.layout(for: actor)
        guard let id = FigureExportID(context.parameter("export")),
            let order = try store.read({ try ExportRepository.find(id, of: actor.accountID, $0) }),
            order.layout == layout, actor.may(layout.permission, in: layout.files, of: order.programme)
        else { throw RouteRefusal.notFound }
        return order
    }
}

extension Actor {
    /// The files that the account may take out somewhere.
    var layouts: [ExportLayout] { ExportLayout.allCases.filter { may($0.permission, in: $0.files) } }
}

extension Context {
    /// The layout of the address; not found where it is none that the actor may take out.
    fileprivate func layout(for actor: Actor) throws -> ExportLayout {
        guard let layout = ExportLayout(rawValue: parameter("layout")), actor.layouts.contains(layout) else {
            throw RouteRefusal.notFound
        }
        return layout
    }
}
