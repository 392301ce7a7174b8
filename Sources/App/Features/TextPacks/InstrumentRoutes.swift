import Casework
import HTTP
import Instruments
import Law
import Store
import Templating
import Web

/// What the administrator looks after around rating forms: texts, permissions, support numbers and the safety
/// routine. It never shows anything of a person.
struct InstrumentRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    private static let nobody: RouteAudit = .nothing("Bara formulär och texter, inga personer.")

    var routes: [Route] {
        [
            .get("/formular", .holding(.administer), audit: InstrumentRoutes.nobody, index),
            .form(
                "/formular/textpaket/nytt", .holding(.administer), TextPackForm.self,
                views: InstrumentRoutes.nobody, records: .textPackInstalled, lane: .slow, show: newPack,
                submit: install),
            .get("/formular/textpaket/{pack}", .holding(.administer), audit: InstrumentRoutes.nobody, show),
            .post(
                "/formular/textpaket/{pack}/ur-bruk", .holding(.administer), records: .textPackWithdrawn,
                withdraw),
            .form(
                "/formular/{instrument}/tillstand", .holding(.administer), PermissionForm.self,
                views: InstrumentRoutes.nobody, records: .instrumentPermitted,
                prefill: { _, _ in ["fran": store.clock.today.description] }, show: newPermission,
                submit: permit),
        ]
    }

    private func index(_ context: Context, _ actor: Actor) throws -> Response {
        let page = try store.read { transaction in
            InstrumentOverview(
                packs: try TextPackRepository.list(transaction),
                permissions: try InstrumentPermissionRepository.list(transaction),
                support: try SupportListRepository.latest(transaction),
                routines: try SafetyRoutineRoutes.standing(transaction), today: store.clock.today
            ).page
        }
        return try context.page(page)
    }

    private func newPack(_ context: Context, _ actor: Actor, _ state: FormState) -> any Page {
        DatedChangeFormPage(
            heading: TextPackForm.title,
            lead:
                "Filen kontrolleras innan den läggs in. Sedan ser du texterna, och kan ta dem ur bruk igen.",
            crumbs: InstrumentOverview.crumbs, form: FormView(state, submit: "Kontrollera och lägg in"))
    }

    private func install(
        _ context: Context, _ actor: Actor, _ value: TextPackForm.Value, _ submission: Submission
    ) throws -> Response {
        let command = InstallTextPack(
            proof: actor, id: store.newID(), pack: value.pack, sha256: value.sha256)
        do {
            return try submission.run(command) { "/formular/textpaket/\(command.id)" }
        } catch CommandRefusal.againstRules {
            let sentence =
                "\(value.pack.instrument.name), version \(value.pack.version), "
                + "är redan inlagd på det språket. Ett ändrat paket ska ha en ny version."
            throw Complaints([Complaint(field: TextPackForm.file, sentence: sentence)])
        }
    }

    private func show(_ context: Context, _ actor: Actor) throws -> Response {
        let pack = try find(context)
        let questions = try store.read { try TextPackRepository.questions(of: pack.id, $0) }
        return try context.page(InstrumentOverview.page(of: pack, questions, today: store.clock.today))
    }

    private func withdraw(_ context: Context, _ actor: Actor) throws -> Response {
        let pack = try find(context)
        let subject = AuditSubject(object: pack.id.value)
        try store.write(.textPackWithdrawn, about: subject, under: actor) { transaction in
            guard try TextPackRepository.withdraw(pack.id, by: actor.accountID, transaction) else {
                throw RouteRefusal.stale
            }
        }
        return context.seeOther("/formular/textpaket/\(pack.id)")
    }

    private func find(_ context: Context) throws -> InstalledTextPack {
        guard let id = TextPackID(context.parameter("pack")),
            let pack = try store.read({ try TextPackRepository.find(id, $0) })
        else { throw RouteRefusal.notFound }
        return pack
    }

    private func newPermission(_ context: Context, _ actor: Actor, _ state: FormState) throws -> any Page {
        let instrument = try InstrumentRoutes.instrument(context)
        return DatedChangeFormPage(
            heading: "Tillstånd för \(instrument.name)",
            lead: "Formuläret går att använda från den dag som tillståndet gäller.",
            crumbs: InstrumentOverview.crumbs, form: FormView(state, submit: "Anteckna tillståndet"))
    }

    private func permit(
        _ context: Context, _ actor: Actor, _ value: PermissionForm.Value, _ submission: Submission
    ) throws -> Response {
        let instrument = try InstrumentRoutes.instrument(context)
        let permission = InstrumentPermission(
            instrument: instrument.code, holder: value.holder, reference: value.reference, from: value.from,
            to: value.to)
        let command = PermitInstrument(proof: actor, id: store.newID(), permission: permission)
        return try submission.run(command) { "/formular" }
    }

    /// The instrument named in the path.
    static func instrument(_ context: Context) throws -> Instrument {
        let code = context.parameter("instrument")
        guard let instrument = Instrument.ratings.first(where: { $0.code == code }) else {
            throw RouteRefusal.notFound
        }
        return instrument
    }
}
