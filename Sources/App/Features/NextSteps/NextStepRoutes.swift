import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// The next step of a case: what, which day, who. A case is moved on here, also when nobody was reached; it
/// never ends here.
struct NextStepRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    static let pages: [any Page.Type] = []

    var routes: [Route] {
        [
            .form(
                "/arenden/{case}/nasta-steg", .onCase(.planNextStep, in: .either), NextStepForm.self,
                views: .view(.caseViewed),
                records: .nextStepPlanned, current: current, show: show, submit: create)
        ]
    }

    private func current(_ context: Context, _ grant: CaseGrant) throws -> CurrentRecord {
        try store.read { transaction in
            let facts = try CaseRepository.facts(under: grant, transaction)
            // Who may not read the note writes a new one or none; `PlanNextStep` keeps the hidden one then.
            let isReadable = facts.mayReadStepNote(under: grant)
            let planner = try NextStepRepository.lastPlanner(under: grant, transaction)
            return CurrentRecord(
                version: facts.version,
                values: [
                    NextStepForm.Name.step: facts.nextStep?.step.rawValue ?? "",
                    NextStepForm.Name.day: facts.nextStep?.day.description ?? "",
                    NextStepForm.Name.owner: facts.nextStep?.owner.description ?? "",
                    NextStepForm.Name.note: isReadable ? facts.nextStep?.note ?? "" : "",
                ],
                changedBy: planner ?? "")
        }
    }

    private func show(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        let (facts, staff) = try store.read { transaction in
            (
                try CaseRepository.facts(under: grant, transaction),
                try StaffRepository.members(of: grant.programmeID, in: grant.existing, transaction)
            )
        }
        let head = CaseHead(facts, under: grant, today: store.clock.today)
        if let notice = CaseNoticePage.standing(head, facts, typed: state) { return notice }
        let choices = staff.map { FieldRule.Choice(value: $0.account.description, label: $0.name) }
        return CaseFormPage(
            head: head, heading: "Nästa steg",
            lead:
                "Ett öppet ärende har alltid ett nästa steg, en dag och någon som gör det.",
            form: FormView(
                state, submit: "Spara nästa steg",
                groups: [FieldGroup("", NextStepForm.fields.map(\.name))],
                choices: [NextStepForm.Name.owner: choices]))
    }

    private func create(
        _ context: Context, _ grant: CaseGrant, _ plan: NextStepPlan, _ submission: Submission
    ) throws -> Response {
        let command = PlanNextStep(proof: grant, plan: plan, version: submission.version)
        return try submission.run(command, ownerField: NextStepForm.Name.owner) { "/arenden/\(grant.number)" }
    }
}
