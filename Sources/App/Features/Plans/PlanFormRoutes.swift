import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// The route of one form about a case's plan. It shows and takes in nothing where no support is given, or
/// where a protected person is somebody else's to read about.
struct PlanFormRoutes<Form: PlanForm>: Feature {
    let store: Store

    var routes: [Route] {
        [
            .form(
                Form.pattern, .onCase(.giveSupport, in: .execution), Form.self, views: .view(Form.views),
                records: Form.Value.event, current: current, show: show, submit: create)
        ]
    }

    private func current(_ context: Context, _ grant: CaseGrant) throws -> CurrentRecord {
        try Form.current(in: place(context, grant, version: 0), today: store.clock.today)
    }

    private func show(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        let today = store.clock.today
        let place = try place(context, grant, version: 0)
        let head = CaseHead(place.file.facts, under: grant, today: today)
        if let notice = CaseNoticePage.standing(head, place.file.facts, typed: state) { return notice }
        if let text = standing(place, today: today) {
            return CaseNoticePage(
                head: head, heading: Form.heading, text: text, stands: [],
                typed: CaseNoticePage.written(in: state))
        }
        return CaseFormPage(
            head: head, above: Form.above(grant.number), heading: Form.heading, lead: Form.lead,
            notice: Form.notice(in: place), part: Form.part(in: place, grant.number),
            form: FormView(
                state, submit: Form.submit, groups: Form.groups(in: place, state),
                choices: Form.choices(in: place), wording: Form.wording(in: place)))
    }

    private func standing(_ place: PlanPlace, today: Day) -> String? {
        guard place.file.takes(Form.Value.self) else {
            return place.file.plans.isEmpty ? PlanFormRoutes.notYet : PlanProblem.supportEnded.swedish
        }
        return Form.standing(in: place, today: today)
    }

    private static var notYet: String {
        "Personen har ingen plats än. Planen gör ni tillsammans när stödet har börjat."
    }

    private func create(
        _ context: Context, _ grant: CaseGrant, _ value: Form.Value, _ submission: Submission
    ) throws -> Response {
        let today = store.clock.today
        let place = try place(context, grant, version: submission.version)
        guard place.file.facts.isOpen, standing(place, today: today) == nil else { throw RouteRefusal.stale }
        let problems = value.problems(in: place, today: today)
        guard problems.isEmpty else {
            throw Complaints(problems.map { Complaint(field: Form.field(of: $0), sentence: $0.swedish) })
        }
        let command = ActOnPlan(proof: grant, act: value, item: place.item, version: place.version)
        return try submission.run(command) { Form.address(after: grant.number) }
    }

    /// Throws `.forbidden` where protected facts are somebody else's to read.
    private func place(_ context: Context, _ grant: CaseGrant, version: Int) throws -> PlanPlace {
        let file = try store.read { try PlanFile(under: grant, on: store.clock.today, $0) }
        return PlanPlace(
            file: file, item: context.parameter("item"), version: version, today: store.clock.today)
    }
}
