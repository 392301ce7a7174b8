import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// The route of one form about an issued decision. It shows and takes in nothing where the case goes on in
/// another or has ended, or where a protected person is somebody else's to read about.
struct IssuedDecisionFormRoutes<Form: IssuedDecisionForm>: Feature {
    let store: Store

    var routes: [Route] {
        [
            .form(
                Form.pattern, access, Form.self, views: .view(.decisionViewed), records: Form.Value.event,
                prefill: prefill, show: show, submit: create)
        ]
    }

    private var access: Access<CaseGrant> {
        Form.isConfirmed
            ? .confirmedOnCase(Form.permission, in: Form.files) : .onCase(Form.permission, in: Form.files)
    }

    private func prefill(_ context: Context, _ grant: CaseGrant) throws -> [String: String] {
        let file = try file(context, grant)
        guard file.file.facts.mayBeRead(by: grant.actor.accountID) else { return [:] }
        return Form.values(in: file, today: store.clock.today)
    }

    private func show(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        let today = store.clock.today
        let file = try file(context, grant)
        let head = CaseHead(file.file.facts, under: grant, today: today)
        if let notice = CaseNoticePage.standing(head, file.file.facts, typed: state) { return notice }
        if let text = standing(file, under: grant) {
            return CaseNoticePage(
                head: head, heading: Form.heading, text: text, stands: [],
                typed: CaseNoticePage.written(in: state))
        }
        let choices = Form.choices(in: file, for: grant.actor.accountID, today: today)
        return CaseFormPage(
            head: head, above: [Crumb(label: "Beslutet", address: file.address)], heading: Form.heading,
            lead: Form.lead, part: Form.part(in: file),
            form: FormView(state, submit: Form.submit, groups: Form.groups, choices: choices))
    }

    private func standing(_ file: IssuedDecisionFile, under grant: CaseGrant) -> String? {
        guard file.file.facts.mayBeRead(by: grant.actor.accountID) else {
            return "Personen har skyddade uppgifter. Bara den som är ansvarig för ärendet läser och skriver "
                + "om beslutet."
        }
        return Form.standing(in: file, under: grant, today: store.clock.today)
    }

    private func create(
        _ context: Context, _ grant: CaseGrant, _ value: Form.Value, _ submission: Submission
    ) throws -> Response {
        let file = try file(context, grant)
        guard file.file.facts.isOpen, standing(file, under: grant) == nil else { throw RouteRefusal.stale }
        let problems = value.problems(in: file, under: grant, today: store.clock.today)
        guard problems.isEmpty else {
            throw Complaints(problems.map { Complaint(field: Form.field(of: $0), sentence: $0.swedish) })
        }
        let command = ActOnDecision(proof: grant, act: value, decision: file.record.id)
        return try submission.run(command) { Form.address(after: file) }
    }

    private func file(_ context: Context, _ grant: CaseGrant) throws -> IssuedDecisionFile {
        let id = DecisionID(context.parameter("item"))
        let file = try store.read { try IssuedDecisionFile(id, under: grant, on: store.clock.today, $0) }
        guard let file else { throw RouteRefusal.notFound }
        return file
    }
}
