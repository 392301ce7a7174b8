import Casework
import Crypto
import HTTP
import Law
import Store
import Templating
import Web

/// Asks for the password or a code again before the gravest acts (ASVS 7.5.3). The session goes on under a
/// new cookie, and what was on its way goes on too. Guesses are slowed as at sign-in: somebody may sit at a
/// colleague's screen.
struct ConfirmationRoutes: Feature {
    let store: Store

    var routes: [Route] {
        [
            .form(
                "/bekrafta", .signedIn, ConfirmationForm.self, views: .nothing("Ingen person visas."),
                records: .identityConfirmed, lane: .slow, show: show, submit: submit)
        ]
    }

    private func show(_ context: Context, _ actor: Actor, _ state: FormState) -> any Page {
        FormPage(
            heading: "Bekräfta att det är du",
            lead: "Det du ska göra är extra känsligt. Därför frågar vi igen. Sedan gäller det i tio minuter.",
            form: FormView(state.sent(to: context.carrying(to: "/bekrafta")), submit: "Bekräfta"))
    }

    private func submit(
        _ context: Context, _ actor: Actor, _ typed: ConfirmationForm.Value, _: Submission
    ) throws -> Response {
        let throttle = try SignInThrottle(context, username: actor.username)
        do {
            let account = try store.read { transaction in
                try throttle.check(actor.accountID, at: store.clock.now, transaction)
                return try SignInRepository.find(actor.accountID, transaction)
            }
            switch typed {
            case .password(let password):
                if try SignInAccount.matches(password, account, work: store.passwordWork) {
                    return try accept(nil as SecondFactor.Match?, actor, throttle, context)
                }
                throw try refuse("losenord", "Lösenordet stämmer inte. Försök igen.", actor, throttle)
            case .code(let code):
                return try accept(code, actor, throttle, context)
            }
        } catch let early as SignInTooSoon {
            throw early.complaint(at: "losenord")
        }
    }

    private func accept(_ code: TypedCode, _ actor: Actor, _ throttle: SignInThrottle, _ context: Context)
        throws -> Response
    {
        do {
            guard let match = try SecondFactor.match(code, of: actor.accountID, in: store) else {
                throw SecondFactor.Spent()
            }
            return try accept(match, actor, throttle, context)
        } catch is SecondFactor.Spent {
            let sentence =
                "Koden stämmer inte, eller så är den redan använd. Vänta på nästa kod och försök igen."
            throw try refuse("kod", sentence, actor, throttle)
        }
    }

    /// - Parameter match: the code to spend; nil after a right password.
    private func accept(
        _ match: SecondFactor.Match?, _ actor: Actor, _ throttle: SignInThrottle, _ context: Context
    ) throws -> Response {
        let subject = AuditSubject(object: actor.accountID.value)
        let (key, arrival) = try store.write(.identityConfirmed, about: subject, under: actor) {
            transaction in
            try throttle.check(actor.accountID, at: transaction.now, transaction)
            if let match {
                guard try SecondFactor.spend(match, of: actor.accountID, transaction) else {
                    throw SecondFactor.Spent()
                }
                if case .recovery = match { try transaction.record(.recoveryCodeUsed, about: subject) }
            }
            guard let key = try context.site.sessions.rotate(actor, transaction) else {
                throw RouteRefusal.signInNeeded
            }
            try throttle.forget(transaction)
            return try (key, context.arrival(of: actor.accountID, transaction))
        }
        return context.arrive(key, at: arrival)
    }

    private func refuse(
        _ field: String, _ sentence: String, _ actor: Actor, _ throttle: SignInThrottle
    ) throws -> Complaints {
        let event: AuditEvent = field == "kod" ? .secondFactorFailed : .signInFailed
        try store.write(event, about: AuditSubject(object: actor.accountID.value), under: actor) {
            transaction in
            try throttle.check(actor.accountID, at: transaction.now, transaction)
            try throttle.noteFailure(transaction)
            try SignInRepository.countFailure(actor.accountID, transaction)
        }
        return Complaints([Complaint(field: field, sentence: sentence)])
    }
}
