import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// The catalogue of other ways: what is told of to whom, and from which day. Nothing in it is edited or
/// deleted.
struct AlternativeRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    var routes: [Route] {
        [
            .get(
                "/katalog", .holding(.administer), audit: .nothing("Bara katalogen, inga personer."), index),
            .get(
                "/katalog/{alternative}", .holding(.administer),
                audit: .nothing("Bara katalogen, inga personer."), show),
            .post(
                "/katalog/{alternative}/angra", .holding(.administer), records: .alternativeWithdrawn, undo),
        ]
    }

    private func index(_ context: Context, _ actor: Actor) throws -> Response {
        let all = try store.read { try AlternativeRepository.all($0) }
        return try context.page(AdministrationPage.catalogue(all, today: store.clock.today))
    }

    private func show(_ context: Context, _ actor: Actor) throws -> Response {
        let alternative = try AlternativeRoutes.alternative(context, store)
        return try context.page(AdministrationPage.alternative(alternative, today: store.clock.today))
    }

    private func undo(_ context: Context, _ actor: Actor) throws -> Response {
        let alternative = try AlternativeRoutes.alternative(context, store)
        guard let latest = alternative.changes.latest else { throw RouteRefusal.stale }
        let subject = AuditSubject(object: alternative.id.value)
        try store.write(.alternativeWithdrawn, about: subject, under: actor) { transaction in
            guard try AlternativeRepository.withdraw(latest.id, by: actor.accountID, transaction) else {
                throw RouteRefusal.stale
            }
        }
        return context.seeOther("/katalog/\(alternative.id)")
    }

    /// The alternative named in the path.
    static func alternative(_ context: Context, _ store: Store) throws -> Alternative {
        let id = AlternativeID(context.parameter("alternative"))
        let all = try store.read { try AlternativeRepository.all($0) }
        guard let alternative = all.first(where: { $0.id == id }) else { throw RouteRefusal.notFound }
        return alternative
    }
}
