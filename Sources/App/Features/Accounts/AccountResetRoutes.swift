import Casework
import HTTP
import Store
import Templating
import Web

/// Help for who has lost the password or the phone. An administrator starts it and never chooses a password
/// (ASVS 6.4.6); a reset does not touch the second factor (6.4.3), which has an act and a log entry of its
/// own.
struct AccountResetRoutes: Feature {
    let store: Store

    var routes: [Route] {
        [
            .form(
                "/konton/{account}/aterstall", .confirmed(.manageAccounts), AssuranceForm.self,
                views: .view(.accountsViewed), records: .accountReset, show: show, submit: create),
            .form(
                "/konton/{account}/tvafaktor", .confirmed(.manageAccounts), AssuranceForm.self,
                views: .view(.accountsViewed), records: .secondFactorRemoved, show: showRemoval,
                submit: remove),
        ]
    }

    private func show(_ context: Context, _ actor: Actor, _ state: FormState) throws -> any Page {
        let account = try AccountRoutes.account(context, store)
        return FormPage(
            heading: "Ny aktiveringskod för \(account.name)",
            lead:
                "Det gamla lösenordet slutar gälla och inloggningarna avslutas. Engångskodsappen finns kvar. "
                + "Koden visas en gång: ge den till personen själv.",
            form: FormView(state, submit: "Ta fram en kod"))
    }

    private func create(_ context: Context, _ actor: Actor, _: Bool, _ submission: Submission) throws
        -> Response
    {
        let account = try other(context, actor)
        let code = try ActivationCode.make()
        let response = try submission.commit(
            .accountReset, about: AuditSubject(object: account.id.value), under: actor
        ) {
            try AccountRegister.reset(account.id, code, sessions: context.site.sessions, $0)
            return "/konton/\(account.id)/kod"
        }
        return try context.handing(code.text, to: actor.accountID, with: response)
    }

    private func showRemoval(_ context: Context, _ actor: Actor, _ state: FormState) throws -> any Page {
        let account = try AccountRoutes.account(context, store)
        return FormPage(
            heading: "Ta bort engångskodsappen för \(account.name)",
            lead: "Gör det bara när telefonen är borta och du har sett att det är rätt person. "
                + "Vid nästa inloggning kopplas en ny app. Lösenordet finns kvar.",
            form: FormView(state, submit: "Ta bort appen"))
    }

    private func remove(_ context: Context, _ actor: Actor, _: Bool, _ submission: Submission) throws
        -> Response
    {
        let account = try other(context, actor)
        let subject = AuditSubject(object: account.id.value)
        return try submission.commit(.secondFactorRemoved, about: subject, under: actor) { transaction in
            try AccountRegister.removeSecondFactor(
                of: account.id, sessions: context.site.sessions, transaction)
            return "/konton/\(account.id)"
        }
    }

    /// Somebody else's account: nobody gets round their own password or second factor as administrator.
    private func other(_ context: Context, _ actor: Actor) throws -> AccountRecord {
        let account = try AccountRoutes.account(context, store)
        guard account.id != actor.accountID else { throw RouteRefusal.forbidden }
        return account
    }
}
