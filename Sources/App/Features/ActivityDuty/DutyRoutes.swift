import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// The register of kommunala aktivitetsansvaret: the list, one young person, and the half-year's figures. Its
/// keepers see no case, and nobody of the cases sees it.
struct DutyRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    static let keepers = Access<Actor>.holding(.keepDuty)

    /// A word of ours before what takes any.
    var routes: [Route] {
        [
            .get("/kaa", Self.keepers, audit: .view(.dutyViewed), index),
            .form(
                "/kaa/ny", Self.keepers, DutyForm.self,
                views: .nothing("Inget är skrivet än."), records: .dutyNoted, prefill: today, show: new,
                submit: add),
            .get(
                "/kaa/halvar/{half}", Self.keepers,
                audit: .nothing("Bara antal, ingen ungdom."), halfYear),
            .get("/kaa/{youth}", Self.keepers, audit: .view(.dutyViewed), show),
            .form(
                "/kaa/{youth}/andra", Self.keepers, DutyForm.self, views: .view(.dutyViewed),
                records: .dutyNoted, current: current, show: edit, submit: change),
        ]
    }

    private func index(_ context: Context, _ actor: Actor) throws -> Response {
        let programmes = actor.programmes(for: .keepDuty, in: nil), today = store.clock.today
        let (records, erasures) = try store.read { transaction in
            (
                try DutyRepository.all(in: programmes, transaction),
                try DutyWritingRepository.erasures(in: programmes, transaction)
            )
        }
        return try context.page(AdministrationPage.duty(records, erasures, today: today))
    }

    private func show(_ context: Context, _ actor: Actor) throws -> Response {
        let record = try store.dutyRecord(context, actor)
        let subject = AuditSubject(programme: record.programme, object: record.id.value)
        store.recordView(.dutyViewed, about: subject, under: actor)
        return try context.page(AdministrationPage.duty(record, today: store.clock.today))
    }

    private func halfYear(_ context: Context, _ actor: Actor) throws -> Response {
        guard let half = HalfYear(context.parameter("half")) else { throw RouteRefusal.notFound }
        let programmes = actor.programmes(for: .keepDuty, in: nil)
        let records = try store.read { try DutyRepository.all(in: programmes, $0) }
        return try context.page(AdministrationPage.duty(DutyHalfYearReport(records, half)))
    }

    private func today(_ context: Context, _ actor: Actor) throws -> [String: String] {
        [DutyForm.Name.entered: store.clock.today.description]
    }

    private func programmes(_ actor: Actor) throws -> ActorProgrammes {
        try store.read { try ActorProgrammes(actor, for: .keepDuty, in: nil, $0) }
    }

    private func new(_ context: Context, _ actor: Actor, _ state: FormState) throws -> any Page {
        let programmes = try programmes(actor)
        return CrumbFormPage(
            crumbs: DutyAddress.crumbs, heading: "Skriv in en ungdom",
            lead: "Bara det som behövs för ansvaret. Inget om hälsa, stöd eller brott.",
            form: FormView(
                state, submit: "Skriv in",
                groups: [FieldGroup("", programmes.asked(DutyForm.Name.programme))] + DutyForm.groups,
                choices: [DutyForm.Name.programme: programmes.choices]))
    }

    private func add(
        _ context: Context, _ actor: Actor, _ value: DutyForm.Value, _ submission: Submission
    ) throws -> Response {
        let command = AddDutyYouth(
            proof: actor, id: store.newID(),
            programme: try programmes(actor).chosen(value.programme, DutyForm.Name.programme),
            terms: value.youth)
        return try submission.run(command) { DutyAddress.of(command.id) }
    }

    private func current(_ context: Context, _ actor: Actor) throws -> CurrentRecord {
        let record = try store.dutyRecord(context, actor)
        return CurrentRecord(
            version: record.version, values: DutyForm.values(record.youth), changedBy: record.changed.by)
    }

    private func edit(_ context: Context, _ actor: Actor, _ state: FormState) throws -> any Page {
        let record = try store.dutyRecord(context, actor)
        return CrumbFormPage(
            crumbs: DutyAddress.crumbs(record), heading: "Ändra uppgifterna",
            lead: "Bara det som behövs för ansvaret. Inget om hälsa, stöd eller brott.",
            form: FormView(state, submit: "Spara", groups: DutyForm.groups))
    }

    private func change(
        _ context: Context, _ actor: Actor, _ value: DutyForm.Value, _ submission: Submission
    ) throws -> Response {
        let record = try store.dutyRecord(context, actor)
        let command = ChangeDutyYouth(
            proof: actor, programme: record.programme, youth: record.id, terms: value.youth,
            version: submission.version)
        return try submission.run(command) { DutyAddress.of(record.id) }
    }
}

extension Store {
    /// The young person that the path names, in a register that the actor keeps; else not found.
    func dutyRecord(_ context: Context, _ actor: Actor) throws -> DutyRecord {
        let programmes = actor.programmes(for: .keepDuty, in: nil)
        guard let id = DutyYouthID(context.parameter("youth")),
            let record = try read({ try DutyRepository.one(id, in: programmes, $0) })
        else { throw RouteRefusal.notFound }
        return record
    }

    /// A form about one young person.
    func dutyFormPage(
        _ context: Context, _ actor: Actor, _ state: FormState, _ heading: String, _ lead: String
    ) throws -> any Page {
        let record = try dutyRecord(context, actor)
        let isOver = record.leaving.map { _ in
            Notice(kind: .care, text: "Ansvaret är avslutat. Inget nytt kan skrivas in.")
        }
        return CrumbFormPage(
            crumbs: DutyAddress.crumbs(record), heading: heading, lead: lead, notice: isOver,
            form: FormView(state, submit: "Spara"))
    }
}
