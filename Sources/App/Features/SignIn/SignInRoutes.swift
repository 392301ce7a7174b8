import Casework
import HTTP
import HTTPTypes
import Law
import Store
import Templating
import Web

/// Signing in by name and password, and signing out. A wrong name, a wrong password, a closed account and one
/// that is not activated answer alike, in text, status and time (ASVS 6.3.8).
struct SignInRoutes: Feature {
    let store: Store

    var routes: [Route] {
        [
            .form(
                "/logga-in", .anyone, SignInForm.self, views: .nothing("Ingen person visas."),
                records: .passwordAccepted,
                lane: .slow, show: show, submit: submit),
            .post("/logga-ut", .signedIn, records: .signedOut, ifNotStored: depart, destroy),
        ]
    }

    private func show(_ context: Context, _: Visitor, _ state: FormState) -> any Page {
        SignInPage(context, state.sent(to: context.carrying(to: "/logga-in")))
    }

    private func submit(_ context: Context, _ visitor: Visitor, _ typed: SignInForm.Value, _: Submission)
        throws -> Response
    {
        let throttle = try SignInThrottle(context, username: typed.username, admitsNewSources: true)
        do {
            let now = store.clock.now
            let account = try store.read { transaction in
                let account = try SignInRepository.find(typed.username, transaction)
                try throttle.check(account?.id, at: now, transaction)
                return account
            }
            let isRight = try SignInAccount.matches(typed.password, account, work: store.passwordWork)
            guard let account, isRight else {
                try refuse(account, throttle, visitor)
                throw Complaints([Complaint(field: "losenord", sentence: SignInRoutes.refusal)])
            }
            return try accept(account, typed.password, throttle, context)
        } catch let early as SignInTooSoon {
            throw early.complaint(at: "losenord")
        }
    }

    static let refusal =
        "Användarnamnet eller lösenordet stämmer inte. Kontrollera stora och små bokstäver och försök igen."

    private func accept(
        _ account: SignInAccount, _ password: String, _ throttle: SignInThrottle, _ context: Context
    ) throws -> Response {
        let renewed = try account.renewedHash(of: password, work: store.passwordWork)
        let visitor = Visitor(trail: context.trail, provenAs: account.id)
        let subject = AuditSubject(object: account.id.value)
        let step = try store.write(.passwordAccepted, about: subject, under: visitor) { transaction in
            try throttle.check(account.id, at: transaction.now, transaction)
            // Closed or given another password while the hash was computed.
            guard try SignInRepository.isUnchanged(account, transaction) else {
                throw Complaints([Complaint(field: "losenord", sentence: SignInRoutes.refusal)])
            }
            if let renewed { try SignInRepository.renewHash(renewed, of: account, transaction) }
            if !account.hasSecondFactor, store.isDemonstration {
                try transaction.record(.signedIn, about: subject)
            }
            return try SignInSteps(context: context).begin(account, transaction)
        }
        return context.arrive(step.key, at: step.arrival)
    }

    private func refuse(_ account: SignInAccount?, _ throttle: SignInThrottle, _ visitor: Visitor) throws {
        let subject = AuditSubject(object: account?.id.value)
        try store.write(.signInFailed, about: subject, under: visitor) { transaction in
            try throttle.check(account?.id, at: transaction.now, transaction)
            try throttle.noteFailure(transaction)
            if let account { try SignInRepository.countFailure(account.id, transaction) }
        }
    }

    private func destroy(_ context: Context, _ actor: Actor) throws -> Response {
        try store.write(.signedOut, about: AuditSubject(object: actor.sessionID.value), under: actor) {
            transaction in
            _ = try context.site.sessions.end(actor.sessionID, of: actor.accountID, .signedOut, transaction)
        }
        return context.depart(to: "/logga-in?ut=ja")
    }

    /// Log out works also when nothing can be written (C2a): then the session is dead in this process.
    private func depart(_ context: Context, _ actor: Actor) -> Response {
        context.site.sessions.depart(actor)
        return context.depart(to: "/logga-in?ut=ja")
    }
}
