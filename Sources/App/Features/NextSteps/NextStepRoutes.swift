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
            let hand = try StepInHand(under: grant, transaction)
            let (facts, step) = (hand.facts, hand.step)
            // Who may not read the note writes a new one or none; `PlanNextStep` keeps the hidden one then.
            let isReadable = hand.isBeside || facts.mayReadStepNote(under: grant)
            let planner = try NextStepRepository.lastPlanner(under: grant, transaction)
            return CurrentRecord(
                version: hand.version,
                values: [
                    NextStepForm.Name.step: step?.step.rawValue ?? "",
                    NextStepForm.Name.day: step?.day.description ?? "",
                    NextStepForm.Name.owner: (step?.owner ?? grant.actor.accountID).description,
                    NextStepForm.Name.note: isReadable ? step?.note ?? "" : "",
                ],
                changedBy: planner ?? "")
        }
    }

    private func show(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        let (hand, staff) = try store.read { transaction in
            let hand = try StepInHand(under: grant, transaction)
            return (hand, try hand.staff(under: grant, transaction))
        }
        let head = CaseHead(hand.facts, under: grant, today: store.clock.today)
        if let notice = CaseNoticePage.standing(head, hand.facts, typed: state) { return notice }
        let owners = staff.map { FieldRule.Choice(value: $0.account.description, label: $0.name) }
        return CaseFormPage(
            head: head, heading: NextStepRoutes.heading(hand),
            lead: "Ett öppet ärende har alltid ett nästa steg, en dag och någon som gör det.",
            notice: hand.notice(under: grant),
            form: FormView(
                state, submit: "Spara nästa steg",
                groups: [FieldGroup("", NextStepForm.fields.map(\.name))],
                choices: [
                    NextStepForm.Name.owner: owners,
                    NextStepForm.Name.step: NextStepForm.steps(beside: hand.isBeside),
                ]))
    }

    /// Whose step it is.
    private static func heading(_ hand: StepInHand) -> String {
        if hand.isBeside { return "Enhetens nästa steg" }
        return hand.facts.ownStep?.step.isAuthoritys == true ? "Myndighetens nästa steg" : "Nästa steg"
    }

    private func create(
        _ context: Context, _ grant: CaseGrant, _ plan: NextStepPlan, _ submission: Submission
    ) throws -> Response {
        let isBeside = try store.read { try StepInHand(under: grant, $0).isBeside }
        if isBeside, plan.step.isAuthoritys {
            throw Complaints([
                Complaint(
                    field: NextStepForm.Name.step,
                    sentence: "Det steget är myndighetens. Välj vad ni i enheten gör.")
            ])
        }
        let command = PlanNextStep(proof: grant, plan: plan, version: submission.version)
        return try submission.run(command, ownerField: NextStepForm.Name.owner) { "/arenden/\(grant.number)" }
    }
}
