import Casework
import HTTP
import Store
import Templating
import Web

/// What an account may do: roles per programme, and those for the whole installation. Among the gravest acts,
/// so the password is asked for again (ASVS 7.5.3); a change counts from the account's next request.
struct AccountRoleRoutes: Feature {
    let store: Store

    var routes: [Route] {
        [
            .form(
                "/konton/{account}/roller", .confirmed(.manageAccounts), InstallationRolesForm.self,
                views: .view(.accountsViewed), records: .accountChanged,
                current: { context, _ in try current(context) }, show: show, submit: update),
            .form(
                "/konton/{account}/roller/{programme}", .confirmed(.manageAccounts), ProgrammeRolesForm.self,
                views: .view(.accountsViewed), records: .accountChanged,
                current: { context, _ in try current(context) }, show: show, submit: update),
        ]
    }

    /// The programme named in the path; nil for the whole installation.
    private func programme(_ context: Context) throws -> ProgrammeName? {
        let code = context.parameter("programme")
        guard !code.isEmpty else { return nil }
        let all = try store.read { try AccountRepository.programmes($0) }
        guard let programme = all.first(where: { $0.code == code }) else { throw RouteRefusal.notFound }
        return programme
    }

    private func current(_ context: Context) throws -> CurrentRecord {
        let account = try AccountRoutes.account(context, store)
        let programme = try programme(context)
        let held = account.memberships.filter { $0.programme == programme?.id }
        return CurrentRecord(
            version: account.version,
            values: Dictionary(
                held.map { ($0.role.fieldName, "ja") }, uniquingKeysWith: { first, _ in first }),
            changedBy: "En annan administratör")
    }

    private func show(_ context: Context, _ actor: Actor, _ state: FormState) throws -> any Page {
        let account = try AccountRoutes.account(context, store)
        let place = try programme(context)?.name ?? "hela Steget"
        return FormPage(
            heading: "Roller för \(account.name)", lead: "I \(place). Ändringen gäller genast.",
            form: FormView(state, submit: "Spara rollerna"))
    }

    private func update(
        _ context: Context, _ actor: Actor, _ roles: [Role], _ submission: Submission
    ) throws -> Response {
        let account = try AccountRoutes.account(context, store)
        let programme = try programme(context)
        let isInstallation = programme == nil
        if isInstallation, account.id == actor.accountID, !roles.contains(.administrator) {
            throw refused(.oneself)
        }
        let subject = AuditSubject(programme: programme?.id, object: account.id.value)
        do {
            return try submission.commit(.accountChanged, about: subject, under: actor) { transaction in
                guard
                    try AccountRegister.setRoles(
                        roles, in: programme?.id, of: account.id, version: submission.version, transaction)
                else { throw RouteRefusal.stale }
                return "/konton/\(account.id)"
            }
        } catch AccountRefusal.lastAdministrator {
            throw refused(.lastAdministrator)
        }
    }

    private func refused(_ refusal: AccountRefusal) -> Complaints {
        Complaints([Complaint(field: "administrator", sentence: refusal.description)])
    }
}
