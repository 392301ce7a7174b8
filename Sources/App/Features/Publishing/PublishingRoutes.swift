import Casework
import Figures
import HTTP
import HTTPTypes
import Law
import Store
import Templating
import Web

/// Tables on their way out of the house: typed or taken from the register, hidden and rounded as it takes,
/// proved together with all that has been published of the same people, looked at as readers will see them,
/// and published. No page shows both what is hidden and what is published.
struct PublishingRoutes: Feature {
    let store: Store

    private static let audit = RouteAudit.nothing("Bara antal, inga personer.")

    var routes: [Route] {
        [
            .form(
                "/siffror/publicera", .holding(.keepFigures), PublishingForm.self, views: Self.audit,
                records: .figuresProposed, prefill: prefill, show: form, submit: propose),
            .get("/siffror/publicera/{table}", .holding(.keepFigures), audit: Self.audit, proposal),
            .post(
                "/siffror/publicera/{table}/publicera", .holding(.keepFigures), records: .figuresPublished,
                publish),
            .get("/siffror/publicerat", .holding(.readCases, in: .either), audit: Self.audit, index),
            .get(
                "/siffror/publicerat/{table}", .holding(.readCases, in: .either), audit: Self.audit,
                published),
        ]
    }

    private typealias Name = PublishingForm.Name

    private func prefill(_ context: Context, _ actor: Actor) throws -> [String: String] {
        let usual = [
            Name.limit: "5", Name.step: PublishingForm.Step.one.rawValue,
            Name.way: PublishingForm.Way.hide.rawValue,
        ]
        guard let quarter = context.query("register").flatMap(RegisterPeriod.init) else { return usual }
        let filled = try store.read { transaction in
            let programmes = try ActorProgrammes(actor, for: .keepFigures, in: nil, transaction)
            let typed = ProgrammeID(context.query("verksamhet") ?? "")
            guard let one = programmes.all.first(where: { $0.id == typed }) ?? programmes.all.first else {
                return [String: String]()
            }
            return try quarter.values(of: one, transaction)
        }
        return usual.merging(filled) { $1 }
    }

    private func form(_ context: Context, _ actor: Actor, _ state: FormState) throws -> any Page {
        let programmes = try store.read { try ActorProgrammes(actor, for: .keepFigures, in: nil, $0) }
        return PublishingFormPage(
            periods: state.isTyped
                ? [] : programmes.all.flatMap { RegisterPeriod.links(of: $0, today: store.clock.today) },
            form: FormView(
                state, submit: "Pröva tabellen",
                groups: [FieldGroup("", programmes.asked(Name.programme) + Name.all)],
                choices: [Name.programme: programmes.choices]))
    }

    private func propose(
        _ context: Context, _ actor: Actor, _ value: PublishingForm.Value, _ submission: Submission
    ) throws -> Response {
        let (programme, earlier) = try store.read { transaction in
            let programmes = try ActorProgrammes(actor, for: .keepFigures, in: nil, transaction)
            let programme = try programmes.chosen(value.programme, Name.programme)
            return (programme, try EarlierTables(of: value.people, in: programme, transaction))
        }
        let proposal = TableProposal(
            id: store.newID(), programme: programme, title: value.title, people: value.people,
            definition: value.definition, terms: earlier.terms(value.terms),
            table: try proved(value, after: earlier), publishedOn: nil)
        return try submission.run(ProposeTable(proof: actor, proposal: proposal)) {
            "/siffror/publicera/\(proposal.id)"
        }
    }

    /// Throws `Complaints` at the table where something could be worked out from it and what is out already.
    private func proved(_ value: PublishingForm.Value, after earlier: EarlierTables) throws -> PeriodTable {
        let overlaps = earlier.overlaps(with: value.days)
        guard overlaps.isEmpty else {
            throw Complaints([Complaint(field: Name.from, sentence: overlaps.joined(separator: " "))])
        }
        let terms = earlier.terms(value.terms)
        let plan = TablePlan(value.table, of: value.days, after: earlier.tables, terms)
        guard plan.refusals.isEmpty else {
            let sentence = "Tabellen kan inte publiceras. " + plan.refusals.joined(separator: " ")
            throw Complaints([Complaint(field: Name.table, sentence: sentence)])
        }
        return plan.proposal
    }

    private func proposal(_ context: Context, _ actor: Actor) throws -> Response {
        let (found, earlier) = try store.read { try context.withEarlier(for: actor, $0) }
        if found.publishedOn != nil { return context.seeOther("/siffror/publicerat/\(found.id)") }
        return try context.page(PublishedPage(found, earlier: earlier.all.count))
    }

    /// Proved again: more may have been published since it was laid forward.
    private func publish(_ context: Context, _ actor: Actor) throws -> Response {
        let (found, earlier) = try store.read { try context.withEarlier(for: actor, $0) }
        let refusals = earlier.refusals(of: found)
        guard refusals.isEmpty else {
            return try context.page(
                PublishedPage(found, earlier: earlier.all.count, refusals: refusals), status: .conflict)
        }
        try store.run(PublishTable(proof: actor, proposal: found, earlier: earlier.all.map(\.id)))
        return context.seeOther("/siffror/publicerat/\(found.id)")
    }

    private func index(_ context: Context, _ actor: Actor) throws -> Response {
        let all = try store.read {
            try PublishingRepository.published(in: actor.programmes(for: .readCases, in: .either), $0)
        }
        return try context.page(
            AdministrationPage.published(all, mayKeep: actor.may(.keepFigures, in: nil)))
    }

    private func published(_ context: Context, _ actor: Actor) throws -> Response {
        let found = try store.read {
            try context.publishedTable(for: actor, .readCases, in: .either, $0)
        }
        guard found.publishedOn != nil else { throw RouteRefusal.notFound }
        return try context.page(PublishedPage(found))
    }
}

extension Context {
    fileprivate func withEarlier(
        for actor: Actor, _ transaction: borrowing ReadTransaction
    ) throws -> (TableProposal, EarlierTables) {
        let found = try publishedTable(for: actor, .keepFigures, in: nil, transaction)
        return (found, try EarlierTables(of: found.people, in: found.programme, transaction))
    }

    /// The table of the address; not found where it is another unit's.
    fileprivate func publishedTable(
        for actor: Actor, _ permission: Permission, in files: CaseFiles?,
        _ transaction: borrowing ReadTransaction
    ) throws -> TableProposal {
        guard let id = PublishedTableID(parameter("table")),
            let found = try PublishingRepository.find(id, transaction),
            actor.may(permission, in: files, of: found.programme)
        else { throw RouteRefusal.notFound }
        return found
    }
}
