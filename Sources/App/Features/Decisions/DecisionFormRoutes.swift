import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// The route of one step of a decision. It shows and takes in nothing where the case does not wait for a
/// decision, or where a protected person is somebody else's to read about.
struct DecisionFormRoutes<Form: DecisionForm>: Feature {
    let store: Store

    var routes: [Route] {
        [
            .form(
                Form.pattern, access, Form.self, views: .view(.decisionViewed), records: Form.Value.event,
                current: current, show: show, submit: create)
        ]
    }

    private var access: Access<CaseGrant> {
        Form.isConfirmed
            ? .confirmedOnCase(Form.permission, in: .authority) : .onCase(Form.permission, in: .authority)
    }

    private func current(_ context: Context, _ grant: CaseGrant) throws -> CurrentRecord {
        let file = try file(grant)
        let account = grant.actor.accountID
        let isReadable = file.facts.mayBeRead(by: account)
        return CurrentRecord(
            version: file.work?.version ?? 0,
            values: isReadable ? Form.values(in: file, for: account, today: store.clock.today) : [:],
            changedBy: file.work?.changed.by ?? "")
    }

    private func show(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        let file = try file(grant)
        let head = CaseHead(file.facts, under: grant, today: store.clock.today)
        if let notice = CaseNoticePage.standing(head, file.facts, typed: state) { return notice }
        if let text = standing(file, under: grant) {
            return CaseNoticePage(
                head: head, heading: Form.heading, text: text, stands: [],
                typed: CaseNoticePage.written(in: state))
        }
        let account = grant.actor.accountID
        return CaseFormPage(
            head: head, heading: Form.heading, lead: Form.lead, phrases: Form.phrases(in: file),
            form: FormView(
                state, submit: Form.submit, groups: [FieldGroup("", Form.fields.map(\.name))],
                choices: Form.choices(in: file, for: account, today: store.clock.today)))
    }

    private func standing(_ file: DecisionFile, under grant: CaseGrant) -> String? {
        if !file.facts.mayBeRead(by: grant.actor.accountID) {
            return "Personen har skyddade uppgifter. Bara den som är ansvarig för ärendet läser och skriver "
                + "i beslutet."
        }
        if !file.isOpen {
            return "Ärendet väntar inte på beslut. Det gör det när utredningen är klar."
        }
        return Form.standing(in: file, under: grant)
    }

    private func create(
        _ context: Context, _ grant: CaseGrant, _ value: Form.Value, _ submission: Submission
    ) throws -> Response {
        let file = try file(grant)
        guard file.isOpen, standing(file, under: grant) == nil else { throw RouteRefusal.stale }
        let problems = value.problems(in: file, under: grant, today: store.clock.today)
        guard problems.isEmpty else {
            throw Complaints(
                problems.map { Complaint(field: Form.field(of: $0), sentence: $0.swedish) })
        }
        let command = DecideInCase(proof: grant, act: value, version: submission.version)
        return try submission.run(command, ownerField: SendDecisionForm.Name.reviewer) {
            DecisionRoutes.address(grant.number)
        }
    }

    private func file(_ grant: CaseGrant) throws -> DecisionFile {
        try store.read { try DecisionFile(under: grant, on: store.clock.today, $0) }
    }
}
