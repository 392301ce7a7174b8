import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// What was typed about an application.
struct ApplicationForm: FormDefinition {
    enum Name {
        static let day = "dag"
        static let owner = "ansvarig"
        static let note = "anteckning"
    }

    static let title = "Ansökan"

    static let fields: [FieldRule] = [
        FieldRule(
            Name.day, "Vilken dag börjar utredningen?", .day, hint: "Till exempel imorgon eller 27/11."),
        FieldRule(Name.owner, "Vem utreder?", .select([])),
        FieldRule(
            Name.note, "Hur ansökte personen, och om vad?", .lines(rows: 3),
            hint: "En muntlig ansökan gäller lika mycket som en skriven.", maximumLength: 2000),
    ]

    static func read(_ reader: inout FormReader) -> NextStepPlan? {
        let day = reader.day(Name.day, orSay: "Skriv vilken dag utredningen börjar.")
        let owner = AccountID(reader.text(Name.owner))
        if owner == nil { reader.complain(Name.owner, "Välj vem som utreder.") }
        guard let day, let owner else { return nil }
        let plan = NextStepPlan(
            step: .investigateApplication, day: day, owner: owner, note: reader.text(Name.note))
        for problem in plan.problems(today: reader.today) { reader.complain(Name.day, problem.swedish) }
        return reader.complaints.isEmpty ? plan : nil
    }
}

/// A person applies: the case goes on to investigation and a decision. An application is
/// never refused here; that takes a decision.
struct ApplicationRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    static let pages: [any Page.Type] = []

    var routes: [Route] {
        [
            .form(
                "/arenden/{case}/ansokan", .onCase(.decideOutcome), ApplicationForm.self,
                views: .view(.caseViewed),
                records: .applicationReceived, current: current, show: new, submit: create)
        ]
    }

    private func current(_ context: Context, _ grant: CaseGrant) throws -> CurrentRecord {
        try store.read { transaction in
            let facts = try CaseRepository.facts(under: grant, transaction)
            let day = store.clock.today.adding(days: OutcomeForm.usualDays)
            return CurrentRecord(
                version: facts.version,
                values: [
                    ApplicationForm.Name.day: day.description,
                    ApplicationForm.Name.owner: facts.nextStep?.owner.description ?? "",
                ],
                changedBy: try NextStepRepository.lastPlanner(under: grant, transaction) ?? "")
        }
    }

    private func new(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        try store.read { transaction in
            let facts = try CaseRepository.facts(under: grant, transaction)
            let head = CaseHead(facts, under: grant, today: store.clock.today)
            if let notice = CaseNoticePage.standing(head, facts, typed: state) { return notice }
            guard ReceiveApplication.phases.contains(facts.phase) else {
                return CaseNoticePage.applied(head, typed: state)
            }
            return CaseFormPage(
                head: head, heading: "Personen ansöker",
                lead: "Ärendet går vidare till utredning och ett beslut som går att överklaga.",
                form: FormView(
                    state, submit: "Ta emot ansökan",
                    groups: [FieldGroup("", ApplicationForm.fields.map(\.name))],
                    choices: try EndingNotice.staff(
                        [ApplicationForm.Name.owner], under: grant, transaction)))
        }
    }

    private func create(
        _ context: Context, _ grant: CaseGrant, _ plan: NextStepPlan, _ submission: Submission
    ) throws -> Response {
        let phase = try store.read { try CaseRepository.facts(under: grant, $0).phase }
        guard ReceiveApplication.phases.contains(phase) else { throw RouteRefusal.stale }
        let command = ReceiveApplication(proof: grant, plan: plan, version: submission.version)
        return try submission.run(command, ownerField: ApplicationForm.Name.owner) {
            "/arenden/\(grant.number)"
        }
    }
}
