import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// The accounts, for administrators: who has one, added, closed, opened. They never show anybody in the
/// cases, and every act ends or begins rights at once (ASVS 7.4.2, 8.3.2).
struct AccountRoutes: Feature {
    let store: Store

    var routes: [Route] {
        [
            .get("/konton", .holding(.manageAccounts), audit: .view(.accountsViewed), index),
            .form(
                "/konton/nytt", .confirmed(.manageAccounts), AccountForm.self,
                views: .nothing("Ett tomt formulär."),
                records: .accountAdded, show: new, submit: create),
            .get("/konton/{account}", .holding(.manageAccounts), audit: .view(.accountsViewed), show),
            .get(
                "/konton/{account}/kod", .holding(.manageAccounts), audit: .view(.accountsViewed), showCode),
            .post("/konton/{account}/stang", .holding(.manageAccounts), records: .accountDisabled, disable),
            .post("/konton/{account}/oppna", .holding(.manageAccounts), records: .accountEnabled, enable),
            .post(
                "/konton/{account}/logga-ut",
                .holding(.manageAccounts), records: .sessionEnded, endSessions),
        ]
    }

    private func index(_ context: Context, _ actor: Actor) throws -> Response {
        let (accounts, programmes) = try store.read { transaction in
            try (
                AccountRepository.all(at: store.clock.now, transaction),
                AccountRepository.programmes(transaction)
            )
        }
        return try context.page(AccountsPage(accounts, programmes: programmes, words: context.words))
    }

    private func show(_ context: Context, _ actor: Actor) throws -> Response {
        let account = try AccountRoutes.account(context, store)
        let programmes = try store.read { try AccountRepository.programmes($0) }
        return try context.page(
            AccountPage(
                account, programmes: programmes, isOwn: account.id == actor.accountID, words: context.words))
    }

    private func new(_ context: Context, _ actor: Actor, _ state: FormState) -> any Page {
        FormPage(
            heading: "Nytt konto",
            lead:
                "Du får en aktiveringskod att ge till personen, som väljer sitt lösenord. "
                    + "Rollerna ger du sedan.",
            form: FormView(state, submit: "Lägg upp kontot"))
    }

    private func create(
        _ context: Context, _ actor: Actor, _ account: NewAccount, _ submission: Submission
    ) throws -> Response {
        let id: AccountID = store.newID()
        let code = try ActivationCode.make()
        do {
            let response = try submission.commit(
                .accountAdded, about: AuditSubject(object: id.value), under: actor
            ) {
                try AccountRegister.add(id, account, code, $0)
                return "/konton/\(id)/kod"
            }
            return try context.handing(code.text, to: actor.accountID, with: response)
        } catch AccountRefusal.usernameTaken {
            throw Complaints([
                Complaint(field: "anvandarnamn", sentence: AccountRefusal.usernameTaken.description)
            ])
        }
    }

    private func showCode(_ context: Context, _ actor: Actor) throws -> Response {
        let account = try AccountRoutes.account(context, store)
        guard let code = try context.handed(to: actor) else {
            return context.seeOther("/konton/\(account.id)")
        }
        let page = ActivationCodePage(code, id: account.id, name: account.name, username: account.username)
        return try context.takingAway(context.page(page))
    }

    private func disable(_ context: Context, _ actor: Actor) throws -> Response {
        let account = try AccountRoutes.account(context, store)
        guard account.id != actor.accountID else { throw RouteRefusal.forbidden }
        do {
            try store.write(.accountDisabled, about: AuditSubject(object: account.id.value), under: actor) {
                try AccountRegister.disable(account.id, sessions: context.site.sessions, $0)
            }
        } catch AccountRefusal.lastAdministrator {
            // Two administrators closed each other at the same instant: the first one won.
            throw RouteRefusal.stale
        }
        return context.seeOther("/konton/\(account.id)")
    }

    private func enable(_ context: Context, _ actor: Actor) throws -> Response {
        let account = try AccountRoutes.account(context, store)
        try store.write(.accountEnabled, about: AuditSubject(object: account.id.value), under: actor) {
            try AccountRepository.setDisabled(false, of: account.id, $0)
        }
        return context.seeOther("/konton/\(account.id)")
    }

    private func endSessions(_ context: Context, _ actor: Actor) throws -> Response {
        let account = try AccountRoutes.account(context, store)
        try store.write(.sessionEnded, about: AuditSubject(object: account.id.value), under: actor) {
            transaction in
            _ = try context.site.sessions.endAll(
                of: account.id, except: actor.sessionID, .ended, transaction)
        }
        return context.seeOther("/konton/\(account.id)")
    }

    /// The account named in the path.
    static func account(_ context: Context, _ store: Store) throws -> AccountRecord {
        guard let id = AccountID(context.parameter("account")),
            let account = try store.read({ try AccountRepository.find(id, at: store.clock.now, $0) })
        else { throw RouteRefusal.notFound }
        return account
    }
}
