import Casework
import HTTP
import Store
import Templating
import Web

/// One's own sessions: where one is signed in, and an end to each (ASVS 7.5.2). It never shows or ends
/// anybody else's.
struct SessionRoutes: Feature {
    let store: Store

    var routes: [Route] {
        [
            .get("/inloggningar", .signedIn, audit: .view(.sessionsViewed), index),
            .post("/inloggningar/andra/avsluta", .signedIn, records: .sessionEnded, destroyOthers),
            .post("/inloggningar/{session}/avsluta", .signedIn, records: .sessionEnded, destroy),
        ]
    }

    private func index(_ context: Context, _ actor: Actor) throws -> Response {
        let sessions = try context.site.sessions.list(of: actor.accountID)
        let (previous, events) = try store.read { transaction in
            try (
                AccountRepository.previousSignIn(of: actor.accountID, transaction),
                SessionEventRepository.latest(of: actor.accountID, transaction)
            )
        }
        return try context.page(
            SessionsPage(
                sessions, own: actor.sessionID, events: events,
                notice: PreviousSignIn(previous).notice(context.words), words: context.words))
    }

    private func destroy(_ context: Context, _ actor: Actor) throws -> Response {
        guard let id = SessionID(context.parameter("session")) else { throw RouteRefusal.notFound }
        try store.write(.sessionEnded, about: AuditSubject(object: id.value), under: actor) { transaction in
            guard try context.site.sessions.end(id, of: actor.accountID, .ended, transaction) != nil else {
                throw RouteRefusal.notFound
            }
        }
        return id == actor.sessionID
            ? context.depart(to: "/logga-in?ut=ja") : context.seeOther("/inloggningar")
    }

    private func destroyOthers(_ context: Context, _ actor: Actor) throws -> Response {
        try store.write(.sessionEnded, about: AuditSubject(object: actor.accountID.value), under: actor) {
            transaction in
            _ = try context.site.sessions.endAll(
                of: actor.accountID, except: actor.sessionID, .ended, transaction)
        }
        return context.seeOther("/inloggningar")
    }
}
