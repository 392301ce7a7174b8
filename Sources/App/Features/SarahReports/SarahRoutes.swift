import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// Reports by lex Sarah, in a register of their own: everybody who works here reports, and sees their own;
/// the manager sees to them all.
struct SarahRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    static let reporters = Access<Actor>.holding(.reportWrong)

    /// A word of ours before what takes any.
    var routes: [Route] {
        [
            .get("/lex-sarah", Self.reporters, audit: .view(.sarahReportViewed), index),
            .form(
                "/lex-sarah/ny", Self.reporters, SarahForm.self, views: .nothing("Inget är skrivet än."),
                records: .sarahReportMade,
                prefill: { _, _ in [SarahForm.Name.day: store.clock.today.description] }, show: new,
                submit: report),
            .get("/lex-sarah/{report}", Self.reporters, audit: .view(.sarahReportViewed), show),
        ]
    }

    private func index(_ context: Context, _ actor: Actor) throws -> Response {
        let led = actor.programmes(for: .followReports, in: nil)
        let all = try store.read { try SarahRepository.all(in: led, or: actor.accountID, $0) }
        return try context.page(AdministrationPage.sarah(all, leads: !led.isEmpty))
    }

    private func show(_ context: Context, _ actor: Actor) throws -> Response {
        let record = try store.read { try context.sarahRecord(actor, $0) }
        let mayFollow = actor.may(.followReports, in: nil, of: record.programme)
        return try context.page(AdministrationPage.sarah(record, mayFollow: mayFollow))
    }

    private func programmes(_ actor: Actor) throws -> ActorProgrammes {
        try store.read { try ActorProgrammes(actor, for: .reportWrong, in: nil, $0) }
    }

    private func new(_ context: Context, _ actor: Actor, _ state: FormState) throws -> any Page {
        let programmes = try programmes(actor)
        return CrumbFormPage(
            crumbs: SarahAddress.crumbs, heading: "Rapportera enligt lex Sarah",
            lead: "Den som arbetar här ska genast rapportera ett missförhållande eller en påtaglig risk för "
                + "ett (27 kap. 2 § SoL). Det gäller också det som du har sett hos andra eller gjort själv.",
            form: FormView(
                state, submit: "Skicka rapporten",
                groups: [FieldGroup("", programmes.asked(SarahForm.Name.programme) + SarahForm.Name.all)],
                choices: [SarahForm.Name.programme: programmes.choices]))
    }

    private func report(
        _ context: Context, _ actor: Actor, _ value: SarahForm.Value, _ submission: Submission
    ) throws -> Response {
        let command = ReportBySarah(
            proof: actor, id: store.newID(),
            programme: try programmes(actor).chosen(value.programme, SarahForm.Name.programme),
            report: value.report)
        return try submission.run(command) { SarahAddress.of(command.id) }
    }
}

extension Context {
    /// The report that the path names: one's own, or of a programme whose reports the actor sees to.
    func sarahRecord(_ actor: Actor, _ transaction: borrowing ReadTransaction) throws -> SarahRecord {
        let led = actor.programmes(for: .followReports, in: nil)
        guard let id = SarahReportID(parameter("report")),
            let record = try SarahRepository.one(id, in: led, or: actor.accountID, transaction)
        else { throw RouteRefusal.notFound }
        return record
    }
}
