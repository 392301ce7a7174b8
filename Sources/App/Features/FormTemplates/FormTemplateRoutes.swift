import Casework
import HTTP
import HTTPTypes
import Law
import Store
import Templating
import Web

/// The administrator's pages of mapping templates: what is asked, from which day, and how it is changed. It
/// never shows anybody's answers.
struct FormTemplateRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    private static let nobody: RouteAudit = .nothing("Bara formulärens frågor, inga personer.")

    var routes: [Route] {
        let nobody = FormTemplateRoutes.nobody
        return [
            .get("/mallar", .holding(.administer), audit: nobody, index),
            .form(
                "/mallar/ny", .holding(.administer), FormTemplateForm.self, views: nobody,
                records: .formTemplateInstalled, lane: .slow, show: new, submit: install),
            .get("/mallar/{template}", .holding(.administer), audit: nobody, show),
            .get("/mallar/{template}/fil", .holding(.administer), audit: nobody, file),
            .get("/mallar/{template}/{version}", .holding(.administer), audit: nobody, showVersion),
            .post(
                "/mallar/{template}/angra", .holding(.administer), records: .formTemplateWithdrawn, undo),
        ]
    }

    private func index(_ context: Context, _ actor: Actor) throws -> Response {
        let all = try store.read { try FormTemplateRepository.histories($0) }
        return try context.page(AdministrationPage.templates(all, today: store.clock.today))
    }

    private func show(_ context: Context, _ actor: Actor) throws -> Response {
        try context.page(AdministrationPage.template(try history(context), today: store.clock.today))
    }

    private func showVersion(_ context: Context, _ actor: Actor) throws -> Response {
        let history = try history(context)
        let number = Int(context.parameter("version"))
        guard let version = history.versions.first(where: { $0.version.number == number }) else {
            throw RouteRefusal.notFound
        }
        return try context.page(
            AdministrationPage.templateVersion(version, of: history, today: store.clock.today))
    }

    /// Every version as a file, to write the next one in.
    private func file(_ context: Context, _ actor: Actor) throws -> Response {
        let history = try history(context)
        let fields: HTTPFields = [
            .contentType: "application/json; charset=utf-8",
            .contentDisposition: ContentDisposition.attachment(filename: "\(history.code).json"),
            .contentSecurityPolicy: "sandbox; default-src 'none'",
            .xContentTypeOptions: "nosniff",
            .cacheControl: "no-store",
        ]
        let octets = try FormTemplateFile(history.versions.map(\.version))?.octets() ?? []
        return Response(.ok, fields: fields, body: .bytes(octets))
    }

    private func new(_ context: Context, _ actor: Actor, _ state: FormState) -> any Page {
        DatedChangeFormPage(
            heading: FormTemplateForm.title,
            lead: "Filen kontrolleras innan den läggs in. Sedan ser du vad som blir annorlunda, och kan "
                + "ångra fram till den första dagen. Det som redan är ifyllt ändras aldrig.",
            crumbs: FormTemplateHistory.crumbs, form: FormView(state, submit: "Kontrollera och lägg in"))
    }

    private func install(
        _ context: Context, _ actor: Actor, _ value: FormTemplateForm.Value, _ submission: Submission
    ) throws -> Response {
        let command = InstallFormTemplate(
            proof: actor, id: store.newID(), versions: value.versions, sha256: value.sha256)
        let code = value.versions.first?.code ?? ""
        do {
            return try submission.run(command) { "/mallar/\(code)" }
        } catch let fault as FormTemplateNews.Fault {
            throw Complaints([Complaint(field: FormTemplateForm.file, sentence: fault.sentence)])
        }
    }

    /// Takes the latest version back, before its first day.
    private func undo(_ context: Context, _ actor: Actor) throws -> Response {
        let history = try history(context)
        guard let latest = history.undoable(on: store.clock.today) else { throw RouteRefusal.stale }
        try store.run(WithdrawFormTemplate(proof: actor, id: latest.stored.id))
        return context.seeOther("/mallar/\(history.code)")
    }

    /// The template named in the path.
    private func history(_ context: Context) throws -> FormTemplateHistory {
        let code = context.parameter("template")
        let all = try store.read { try FormTemplateRepository.histories($0) }
        guard let history = all.first(where: { $0.code == code }) else { throw RouteRefusal.notFound }
        return history
    }
}
