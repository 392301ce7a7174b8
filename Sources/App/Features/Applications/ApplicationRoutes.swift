import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// A person applies: the case goes on to investigation and a decision. An application is
/// never refused here; that takes a decision.
struct ApplicationRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    static let pages: [any Page.Type] = []

    var routes: [Route] {
        [
            .form(
                "/arenden/{case}/ansokan", .onCase(.receiveApplication, in: .either), ApplicationForm.self,
                views: .view(.caseViewed),
                records: .applicationReceived, current: current, show: new, submit: create)
        ]
    }

    static func address(_ number: String) -> Link { "/arenden/\(number)/ansokan" }

    private func current(_ context: Context, _ grant: CaseGrant) throws -> CurrentRecord {
        try store.read { transaction in
            let facts = try CaseRepository.facts(under: grant, transaction)
            let day = store.clock.today.adding(days: OutcomeForm.usualDays)
            return CurrentRecord(
                version: facts.version,
                values: [
                    ApplicationForm.Name.way: ApplicationWay.spoken.rawValue,
                    ApplicationForm.Name.reached: store.clock.today.description,
                    ApplicationForm.Name.maker: ApplicationForm.person,
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
            let isReadable = facts.mayBeRead(by: grant.actor.accountID)
            let open = try ApplicationRepository.open(under: grant, transaction)
            guard open == nil, try ReceiveApplication.isOpen(to: facts, under: grant, transaction) else {
                return CaseNoticePage.applied(head, isReadable ? open : nil, typed: state)
            }
            var choices = try EndingNotice.staff([ApplicationForm.Name.owner], under: grant, transaction)
            choices[ApplicationForm.Name.maker] = try MakerChoices.all(
                facts, under: grant, today: store.clock.today, transaction)
            return CaseFormPage(
                head: head, heading: "Personen ansöker",
                lead: "Ärendet går vidare till utredning och ett beslut som går att överklaga.",
                form: FormView(
                    state, submit: "Ta emot ansökan", groups: ApplicationForm.groups, choices: choices))
        }
    }

    private func create(
        _ context: Context, _ grant: CaseGrant, _ value: ApplicationForm.Value, _ submission: Submission
    ) throws -> Response {
        let problems = try store.read { transaction in
            let facts = try CaseRepository.facts(under: grant, transaction)
            let open = try ApplicationRepository.open(under: grant, transaction)
            guard open == nil, try ReceiveApplication.isOpen(to: facts, under: grant, transaction) else {
                throw RouteRefusal.stale
            }
            return try value.application.problems(on: store.clock.today, facts, under: grant, transaction)
        }
        guard problems.isEmpty else {
            throw Complaints(problems.map { Complaint(field: $0.field, sentence: $0.swedish) })
        }
        let command = ReceiveApplication(
            proof: grant, application: value.application, plan: value.plan, version: submission.version)
        return try submission.run(command, ownerField: ApplicationForm.Name.owner) { _ in
            "/arenden/\(grant.number)"
        }
    }
}
