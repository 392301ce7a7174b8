import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// The register of those a programme works with: by function, with deputy, way in and agreement.
struct PartnerRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    static let pages: [any Page.Type] = [PartnersPage.self, PartnerPage.self]

    static let views = RouteAudit.nothing("Bara organisationer och funktioner, ingen som får stöd.")
    static let keepers = Access<Actor>.holding(.planNextStep, in: .either)

    var routes: [Route] {
        [
            .get("/samverkan", .holding(.readCases, in: .either), audit: Self.views, index),
            .form(
                "/samverkan/ny", Self.keepers, PartnerForm.self, views: Self.views,
                records: .partnerChanged, show: new, submit: create),
            .get("/samverkan/{partner}", .holding(.readCases, in: .either), audit: Self.views, show),
            .form(
                "/samverkan/{partner}/andra", Self.keepers, PartnerForm.self, views: Self.views,
                records: .partnerChanged, current: current, show: edit, submit: update),
        ]
    }

    private func index(_ context: Context, _ actor: Actor) throws -> Response {
        let today = store.clock.today
        let page = try store.read { transaction in
            let programmes = try ActorProgrammes(actor, for: .readCases, in: .either, transaction)
            return PartnersPage(
                parts: try programmes.all.map {
                    PartnersPart($0.name, try PartnerRepository.all(in: $0.id, transaction), today: today)
                }, mayAdd: !actor.programmes(for: .planNextStep, in: .either).isEmpty)
        }
        return try context.page(page)
    }

    private func show(_ context: Context, _ actor: Actor) throws -> Response {
        let page = try store.read { transaction in
            let partner = try context.partner(for: .readCases, actor, transaction)
            return PartnerPage(
                partner, try PartnerContactRepository.all(of: partner.id, transaction),
                mayChange: actor.may(.planNextStep, in: .either, of: partner.programme),
                today: store.clock.today)
        }
        return try context.page(page)
    }

    private func new(_ context: Context, _ actor: Actor, _ state: FormState) throws -> any Page {
        let programmes = try store.read { try ActorProgrammes(actor, for: .planNextStep, in: .either, $0) }
        return CrumbFormPage(
            crumbs: PartnerAddress.crumbs, heading: "Ny samverkanspart",
            lead: "En funktion hos någon annan, så att en kollega hittar rätt också när folk har slutat.",
            form: FormView(
                state, submit: "Spara parten",
                groups: [FieldGroup("", programmes.asked(PartnerForm.Name.programme))] + PartnerForm.groups,
                choices: [PartnerForm.Name.programme: programmes.choices]))
    }

    private func create(
        _ context: Context, _ actor: Actor, _ value: PartnerForm.Value, _ submission: Submission
    ) throws -> Response {
        let programmes = try store.read { try ActorProgrammes(actor, for: .planNextStep, in: .either, $0) }
        let command = AddPartner(
            proof: actor, id: store.newID(),
            programme: try programmes.chosen(value.programme, PartnerForm.Name.programme),
            terms: value.terms)
        return try submission.run(command) { PartnerAddress.of(command.id) }
    }

    private func current(_ context: Context, _ actor: Actor) throws -> CurrentRecord {
        let partner = try partner(context, actor)
        return CurrentRecord(
            version: partner.version, values: PartnerForm.values(partner.terms), changedBy: partner.changedBy)
    }

    private func edit(_ context: Context, _ actor: Actor, _ state: FormState) throws -> any Page {
        let partner = try partner(context, actor)
        return CrumbFormPage(
            crumbs: PartnerAddress.crumbs(partner), heading: "Ändra uppgifterna",
            lead: "Det som står när du sparar räknas som kontrollerat idag.",
            form: FormView(state, submit: "Spara ändringen", groups: PartnerForm.groups))
    }

    private func update(
        _ context: Context, _ actor: Actor, _ value: PartnerForm.Value, _ submission: Submission
    ) throws -> Response {
        let partner = try partner(context, actor)
        let command = ChangePartner(
            proof: actor, partner: partner, terms: value.terms, version: submission.version)
        return try submission.run(command) { PartnerAddress.of(partner.id) }
    }

    private func partner(_ context: Context, _ actor: Actor) throws -> PartnerRecord {
        try store.read { try context.partner(for: .planNextStep, actor, $0) }
    }
}
