import Casework
import Crypto
import HTTP
import Law
import Store
import Templating
import Web

/// One's own password: changed with the old one (ASVS 6.2.3), which ends the other sessions (7.4.3). It is
/// never changed by anybody else.
struct PasswordRoutes: Feature {
    let store: Store

    var routes: [Route] {
        [
            .form(
                "/mitt-konto/losenord", .signedIn, PasswordForm.self, views: .nothing("Ingen person visas."),
                records: .passwordChanged, lane: .slow, show: show, submit: submit)
        ]
    }

    private func show(_ context: Context, _ actor: Actor, _ state: FormState) -> any Page {
        FormPage(
            heading: "Byt lösenord", lead: "När du har bytt avslutas dina andra inloggningar.",
            form: FormView(state, submit: "Byt lösenord"))
    }

    private func submit(
        _ context: Context, _ actor: Actor, _ typed: PasswordForm.Value, _ submission: Submission
    ) throws -> Response {
        let throttle = try SignInThrottle(context, username: actor.username)
        do {
            let (account, rules) = try store.read { transaction in
                try throttle.check(actor.accountID, at: store.clock.now, transaction)
                return try (
                    SignInRepository.find(actor.accountID, transaction),
                    PasswordRules.of(actor.username, actor.name, transaction)
                )
            }
            let work = store.passwordWork
            guard let account, try SignInAccount.matches(typed.old, account, work: work) else {
                throw try refuse(actor, throttle)
            }
            try PasswordRoutes.check(typed.new, rules)
            let hash = try PasswordHash.make(typed.new, parameters: work).text
            return try change(hash, of: account, throttle, actor, context, submission)
        } catch let early as SignInTooSoon {
            throw early.complaint(at: "losenord")
        }
    }

    private func change(
        _ hash: String, of account: SignInAccount, _ throttle: SignInThrottle, _ actor: Actor,
        _ context: Context,
        _ submission: Submission
    ) throws -> Response {
        try submission.commit(.passwordChanged, about: AuditSubject(object: account.id.value), under: actor) {
            transaction in
            try throttle.check(account.id, at: transaction.now, transaction)
            guard try SignInRepository.isUnchanged(account, transaction) else {
                throw RouteRefusal.signInNeeded
            }
            try SignInRepository.setPassword(hash, of: account.id, transaction)
            try context.site.sessions.endAll(
                of: account.id, except: actor.sessionID, .passwordChanged, transaction)
            return "/mitt-konto?bytt=ja"
        }
    }

    private func refuse(_ actor: Actor, _ throttle: SignInThrottle) throws -> Complaints {
        try store.write(.signInFailed, about: AuditSubject(object: actor.accountID.value), under: actor) {
            transaction in
            try throttle.check(actor.accountID, at: transaction.now, transaction)
            try throttle.noteFailure(transaction)
            try SignInRepository.countFailure(actor.accountID, transaction)
        }
        return Complaints([
            Complaint(field: "losenord", sentence: "Det nuvarande lösenordet stämmer inte. Försök igen.")
        ])
    }

    /// Throws what is wrong with a new password.
    static func check(_ password: String, _ rules: PasswordRules) throws {
        guard let objection = rules.objection(to: password) else { return }
        throw Complaints([Complaint(field: "nytt", sentence: objection)])
    }
}

extension PasswordRules {
    /// The rules for one account, with the words of this installation.
    static func of(_ username: String, _ name: String, _ transaction: borrowing some Querying & ~Copyable)
        throws
        -> PasswordRules
    {
        try PasswordRules(
            username: username, name: name, programmeWords: SignInRepository.programmeWords(transaction))
    }
}
