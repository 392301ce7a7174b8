import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// A case's relapse plan: its page, the paper, and the form of a new version.
struct RelapsePlanRoutes: Feature {
    let store: Store

    static let pages: [any Page.Type] = [RelapsePlanPage.self, RelapsePlanPaperPage.self]

    var routes: [Route] {
        [
            .get(
                "/arenden/{case}/aterfallsplan", .onCase(.readCases, in: .execution),
                audit: .view(.relapsePlanViewed), index),
            .get(
                "/arenden/{case}/aterfallsplan/utskrift", .onCase(.readCases, in: .execution),
                audit: .view(.relapsePlanViewed), paper),
            .form(
                "/arenden/{case}/aterfallsplan/skriv", .onCase(.giveSupport, in: .execution),
                RelapsePlanForm.self, views: .view(.relapsePlanViewed), records: .relapsePlanWritten,
                current: current, show: show, submit: create),
        ]
    }

    /// Throws `.forbidden` where protected facts are somebody else's to read.
    private func file(_ grant: CaseGrant) throws -> RelapsePlanFile {
        try store.read { try RelapsePlanFile(under: grant, on: store.clock.today, $0) }
    }

    private func index(_ context: Context, _ grant: CaseGrant) throws -> Response {
        try context.page(RelapsePlanPage(file(grant), under: grant, today: store.clock.today))
    }

    private func paper(_ context: Context, _ grant: CaseGrant) throws -> Response {
        guard let plan = try file(grant).plans.first?.plan else { throw RouteRefusal.notFound }
        return try context.page(RelapsePlanPaperPage(number: grant.number, plan: plan))
    }

    private func current(_ context: Context, _ grant: CaseGrant) throws -> CurrentRecord {
        let file = try file(grant)
        return CurrentRecord(
            version: file.plans.first?.number ?? 0, values: RelapsePlanForm.values(file),
            changedBy: file.plans.first?.noted.by ?? "")
    }

    private func show(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        let file = try file(grant)
        let head = CaseHead(file.facts, under: grant, today: store.clock.today)
        guard file.isWritable else {
            return CaseNoticePage(
                head: head, heading: "Återfallsplan",
                text: "Personen har inte haft något stöd här. Planen skriver ni tillsammans under stödet.",
                stands: [], typed: CaseNoticePage.written(in: state))
        }
        return CaseFormPage(
            head: head,
            above: [Crumb(label: "Återfallsplan", address: RelapsePlanAddress.index(grant.number))],
            heading: "Återfallsplan",
            lead: "Bakslag hör till. Skriv tillsammans med personen vad ni har lärt er om vad som hjälper.",
            form: FormView(state, submit: "Spara planen"))
    }

    private func create(
        _ context: Context, _ grant: CaseGrant, _ plan: RelapsePlan, _ submission: Submission
    ) throws -> Response {
        guard try file(grant).isWritable else { throw RouteRefusal.stale }
        let command = WriteRelapsePlan(proof: grant, plan: plan, version: submission.version)
        return try submission.run(command) { RelapsePlanAddress.index(grant.number) }
    }
}
