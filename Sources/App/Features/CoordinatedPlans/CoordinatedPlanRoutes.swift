import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// A case's coordinated plan (SIP): its page, the paper, a new version, and its end.
struct CoordinatedPlanRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    static let pages: [any Page.Type] = [CoordinatedPlanPage.self, CoordinatedPlanPaperPage.self]

    var routes: [Route] {
        [
            .get(
                "/arenden/{case}/sip", .onCase(.readCases, in: .execution),
                audit: .view(.coordinatedPlanViewed), index),
            .get(
                "/arenden/{case}/sip/utskrift", .onCase(.readCases, in: .execution),
                audit: .view(.coordinatedPlanViewed), paper),
            .form(
                "/arenden/{case}/sip/skriv", .onCase(.giveSupport, in: .execution),
                CoordinatedPlanForm.self, views: .view(.coordinatedPlanViewed),
                records: .coordinatedPlanWritten, current: current, show: show, submit: create),
            .form(
                "/arenden/{case}/sip/avsluta", .onCase(.giveSupport, in: .execution),
                CloseCoordinatedPlanForm.self, views: .view(.coordinatedPlanViewed),
                records: .coordinatedPlanWritten, current: standing, show: askClosing, submit: close),
        ]
    }

    /// Throws `.forbidden` where protected facts are somebody else's to read.
    private func file(_ grant: CaseGrant) throws -> CoordinatedPlanFile {
        try store.read { try CoordinatedPlanFile(under: grant, $0) }
    }

    private func index(_ context: Context, _ grant: CaseGrant) throws -> Response {
        try context.page(CoordinatedPlanPage(file(grant), under: grant, today: store.clock.today))
    }

    private func paper(_ context: Context, _ grant: CaseGrant) throws -> Response {
        let file = try file(grant)
        guard let plan = file.current else { throw RouteRefusal.notFound }
        return try context.page(
            CoordinatedPlanPaperPage(number: grant.number, name: file.facts.person.name, plan: plan))
    }

    private func current(_ context: Context, _ grant: CaseGrant) throws -> CurrentRecord {
        let file = try file(grant)
        return CurrentRecord(
            version: file.version, values: file.current.map { CoordinatedPlanForm.values($0.terms) } ?? [:],
            changedBy: file.plans.first?.noted.by ?? "")
    }

    private func show(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        let file = try file(grant)
        let head = CaseHead(file.facts, under: grant, today: store.clock.today)
        guard file.isWritable else {
            return closed(head, "Ärendet är slut. En SIP skrivs i ett öppet ärende.", state)
        }
        return CaseFormPage(
            head: head, above: [CoordinatedPlanAddress.crumb(grant.number)],
            heading: CoordinatedPlanForm.title,
            lead: "Görs när insatser behövs från både kommunen och regionen och personen vill. "
                + "Säger personen nej skriver du det här, och inget mer.",
            form: FormView(state, submit: "Spara", groups: CoordinatedPlanForm.groups))
    }

    private func create(
        _ context: Context, _ grant: CaseGrant, _ terms: CoordinatedPlanTerms, _ submission: Submission
    ) throws -> Response {
        guard try file(grant).isWritable else { throw RouteRefusal.stale }
        let command = WriteCoordinatedPlan(proof: grant, terms: terms, version: submission.version)
        return try submission.run(command) { CoordinatedPlanAddress.index(grant.number) }
    }

    private func standing(_ context: Context, _ grant: CaseGrant) throws -> CurrentRecord {
        let file = try file(grant)
        return CurrentRecord(
            version: file.version,
            values: [CloseCoordinatedPlanForm.Name.day: store.clock.today.description],
            changedBy: file.plans.first.map { $0.closing?.noted.by ?? $0.noted.by } ?? "")
    }

    private func askClosing(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        let file = try file(grant)
        let head = CaseHead(file.facts, under: grant, today: store.clock.today)
        guard file.current != nil else { return closed(head, "Det finns ingen plan som pågår.", state) }
        return CaseFormPage(
            head: head, above: [CoordinatedPlanAddress.crumb(grant.number)],
            heading: CloseCoordinatedPlanForm.title, lead: "Planen går att läsa också efteråt.",
            form: FormView(state, submit: "Avsluta planen"))
    }

    private func closed(_ head: CaseHead, _ text: String, _ state: FormState) -> CaseNoticePage {
        CaseNoticePage(
            head: head, heading: "SIP", text: text, stands: [], typed: CaseNoticePage.written(in: state))
    }

    private func close(
        _ context: Context, _ grant: CaseGrant, _ value: CloseCoordinatedPlanForm.Value,
        _ submission: Submission
    ) throws -> Response {
        guard let plan = try file(grant).current else { throw RouteRefusal.stale }
        guard value.day >= plan.terms.answer.day else {
            throw Complaints([
                Complaint(
                    field: CloseCoordinatedPlanForm.Name.day,
                    sentence: "Personen sade ja \(plan.terms.answer.day). Skriv den dagen eller en senare.")
            ])
        }
        let command = CloseCoordinatedPlan(
            proof: grant, plan: plan.id, day: value.day, reason: value.reason)
        return try submission.run(command) { CoordinatedPlanAddress.index(grant.number) }
    }
}
