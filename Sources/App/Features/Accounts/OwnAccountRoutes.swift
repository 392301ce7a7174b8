import Casework
import HTTP
import Store
import Templating
import Web

/// One's own account: who one is here, and the ways to password, second factor and sessions. Roles are never
/// changed here.
struct OwnAccountRoutes: Feature {
    let store: Store

    var routes: [Route] {
        [
            .get("/mitt-konto", .signedIn, audit: .nothing("Bara det egna kontot."), show),
            .post("/mitt-konto/tat", .signedIn, records: .displayChanged, makeDense),
            .post("/mitt-konto/rymlig", .signedIn, records: .displayChanged, makeRoomy),
        ]
    }

    private func show(_ context: Context, _ actor: Actor) throws -> Response {
        let (previous, programmes, hasSecondFactor) = try store.read { transaction in
            try (
                AccountRepository.previousSignIn(of: actor.accountID, transaction),
                AccountRepository.programmes(transaction),
                SecondFactorRepository.seed(of: actor.accountID, transaction) != nil
            )
        }
        return try context.page(
            OwnAccountPage(
                actor, programmes: programmes, hasSecondFactor: hasSecondFactor,
                hasChangedPassword: context.query("bytt") == "ja",
                notice: PreviousSignIn(previous).notice(context.words)))
    }

    private func makeDense(_ context: Context, _ actor: Actor) throws -> Response {
        try set(isDense: true, context, actor)
    }

    private func makeRoomy(_ context: Context, _ actor: Actor) throws -> Response {
        try set(isDense: false, context, actor)
    }

    private func set(isDense: Bool, _ context: Context, _ actor: Actor) throws -> Response {
        try store.write(.displayChanged, about: AuditSubject(object: actor.accountID.value), under: actor) {
            try AccountRepository.setDense(isDense, of: actor.accountID, $0)
        }
        return context.seeOther("/mitt-konto")
    }
}
