import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// A case's ways on to those who take over: the page, a new way, and what has happened on one.
struct OnwardRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    static let pages: [any Page.Type] = [OnwardPage.self]

    var routes: [Route] {
        [
            .get(
                "/arenden/{case}/vidare", .onCase(.readCases, in: .execution), audit: .view(.onwardViewed),
                index),
            .form(
                "/arenden/{case}/vidare/ny", .onCase(.giveSupport, in: .execution), OnwardForm.self,
                views: .view(.onwardViewed), records: .onwardNoted, show: askNew, submit: begin),
            .form(
                "/arenden/{case}/vidare/{path}", .onCase(.giveSupport, in: .execution), OnwardStepForm.self,
                views: .view(.onwardViewed), records: .onwardNoted, current: standing, show: askStep,
                submit: note),
        ]
    }

    /// Throws `.forbidden` where protected facts are somebody else's to read.
    private func file(_ grant: CaseGrant) throws -> OnwardFile {
        try store.read { try OnwardFile(under: grant, on: store.clock.today, $0) }
    }

    private func path(_ context: Context, _ file: OnwardFile) throws -> OnwardRecord {
        guard let path = file.path(context.parameter("path")) else { throw RouteRefusal.notFound }
        return path
    }

    private func index(_ context: Context, _ grant: CaseGrant) throws -> Response {
        try context.page(OnwardPage(file(grant), under: grant, today: store.clock.today))
    }

    private func closed(
        _ file: OnwardFile, _ grant: CaseGrant, _ state: FormState, _ text: String
    ) -> CaseNoticePage {
        CaseNoticePage(
            head: CaseHead(file.facts, under: grant, today: store.clock.today), heading: "Vidare",
            text: text, stands: [], typed: CaseNoticePage.written(in: state))
    }

    private func askNew(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        let file = try file(grant)
        guard file.isWritable else {
            return closed(file, grant, state, "Ärendet är slut. En väg vidare skrivs i ett öppet ärende.")
        }
        let partners = file.partners.map {
            FieldRule.Choice(value: $0.id.description, label: $0.title)
        }
        return CaseFormPage(
            head: CaseHead(file.facts, under: grant, today: store.clock.today),
            above: [OnwardAddress.crumb(grant.number)], heading: "Ny väg vidare",
            lead: "Till dem som kan ta över. Ni är kvar tills någon annan har gjort det.",
            form: FormView(
                state, submit: "Spara", groups: [FieldGroup("", OnwardForm.fields.map(\.name))],
                choices: [OnwardForm.Name.partner: partners]))
    }

    private func begin(
        _ context: Context, _ grant: CaseGrant, _ value: OnwardForm.Value, _ submission: Submission
    ) throws -> Response {
        let file = try file(grant)
        guard file.isWritable else { throw RouteRefusal.stale }
        let chosen = file.partners.first { $0.id == value.partner }
        guard value.partner == nil || chosen != nil else {
            throw Complaints([
                Complaint(field: OnwardForm.Name.partner, sentence: "Välj ett av alternativen.")
            ])
        }
        let to = NamedParty(
            chosen?.terms.party ?? value.party ?? .other, chosen?.terms.organisation ?? value.name)
        let command = BeginOnwardPath(
            proof: grant, id: store.newID(), partner: chosen?.id,
            path: OnwardPath(to: to, aim: value.aim))
        return try submission.run(command) { OnwardAddress.index(grant.number) }
    }

    private func standing(_ context: Context, _ grant: CaseGrant) throws -> CurrentRecord {
        let path = try path(context, file(grant))
        return CurrentRecord(
            version: path.steps.count,
            values: [OnwardStepForm.Name.day: store.clock.today.description],
            changedBy: path.steps.last?.noted.by ?? path.noted.by)
    }

    private func askStep(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        let file = try file(grant)
        let path = try path(context, file)
        guard file.isWritable, path.isOpen else {
            return closed(
                file, grant, state, "Vägen är klar. Blev det något nytt, skriv en ny väg vidare.")
        }
        let stages = path.next.map { FieldRule.Choice(value: $0.rawValue, label: $0.swedish) }
        let grounds = SharingBasisField.choices(file.consents(for: path.path))
        return CaseFormPage(
            head: CaseHead(file.facts, under: grant, today: store.clock.today),
            above: [OnwardAddress.crumb(grant.number)], heading: path.path.to.swedish,
            lead: path.path.aim,
            form: FormView(
                state, submit: "Spara", groups: OnwardStepForm.groups,
                choices: [OnwardStepForm.Name.stage: stages, SharingBasisField.name: grounds]))
    }

    private func note(
        _ context: Context, _ grant: CaseGrant, _ value: OnwardStepForm.Value, _ submission: Submission
    ) throws -> Response {
        let file = try file(grant)
        let path = try path(context, file)
        guard file.isWritable, path.isOpen else { throw RouteRefusal.stale }
        let problems = OnwardPath.problems(
            of: value.step, after: path.steps.map(\.step), today: store.clock.today)
        guard problems.isEmpty else {
            throw Complaints(problems.map { Complaint(field: $0.field, sentence: $0.swedish) })
        }
        let command = NoteOnwardStep(proof: grant, path: path.id, step: value.step, told: value.told)
        return try submission.run(command) { OnwardAddress.index(grant.number) }
    }
}
