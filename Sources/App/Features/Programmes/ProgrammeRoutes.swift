import Casework
import HTTP
import Law
import Printing
import Store
import Templating
import Web

/// The programmes and what each says from which day. A version in force is never edited; a coming one can be
/// taken back.
struct ProgrammeRoutes: Feature {
    let store: Store
    let pdf: PDFMaker

    static let pages: [any Page.Type] = [AdministrationPage.self, DatedChangeFormPage.self]

    var routes: [Route] {
        [
            .get(
                "/verksamheter", .holding(.administer), audit: .nothing("Bara verksamheter, inga personer."),
                index),
            .get("/verksamheter/{programme}", .holding(.administer), audit: .view(.accountsViewed), show),
            .get(
                "/verksamheter/{programme}/versioner/{version}", .holding(.administer),
                audit: .nothing("Bara vad verksamheten säger."), showVersion),
            .post(
                "/verksamheter/{programme}/angra",
                .holding(.administer), records: .programmeVersionWithdrawn,
                undo),
        ]
    }

    private func index(_ context: Context, _ actor: Actor) throws -> Response {
        let records = try store.read { try ProgrammeRepository.records($0) }
        return try context.page(
            AdministrationPage.programmes(records, today: store.clock.today, makesPDF: pdf.isFound))
    }

    private func show(_ context: Context, _ actor: Actor) throws -> Response {
        let record = try ProgrammeRoutes.record(context, store)
        return try context.page(AdministrationPage.programme(record, today: store.clock.today))
    }

    private func showVersion(_ context: Context, _ actor: Actor) throws -> Response {
        let record = try ProgrammeRoutes.record(context, store)
        guard let id = ProgrammeVersionID(context.parameter("version")),
            let version = record.versions.first(where: { $0.id == id })
        else { throw RouteRefusal.notFound }
        return try context.page(AdministrationPage.version(version, of: record))
    }

    /// Takes the latest change back, if nothing has been built on it and its first day has not come.
    private func undo(_ context: Context, _ actor: Actor) throws -> Response {
        let record = try ProgrammeRoutes.record(context, store)
        guard let latest = record.changes.latest else { throw RouteRefusal.stale }
        let subject = AuditSubject(programme: record.id, object: latest.id.value)
        try store.write(.programmeVersionWithdrawn, about: subject, under: actor) { transaction in
            guard try ProgrammeVersionRepository.withdraw(latest.id, by: actor.accountID, transaction) else {
                throw RouteRefusal.stale
            }
        }
        return context.seeOther("/verksamheter/\(record.code)")
    }

    /// The programme named in the path.
    static func record(_ context: Context, _ store: Store) throws -> ProgrammeRecord {
        guard
            let record = try store.read({
                try ProgrammeRepository.record(context.parameter("programme"), $0)
            })
        else { throw RouteRefusal.notFound }
        return record
    }
}
