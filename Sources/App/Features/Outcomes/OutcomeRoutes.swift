import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// The one outcome of an inquiry. A second one is refused with the first shown; there is no way to change or
/// remove one.
struct OutcomeRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    static let pages: [any Page.Type] = []

    var routes: [Route] {
        [
            .form(
                "/arenden/{case}/utfall", .onCase(.decideOutcome, in: .execution), OutcomeForm.self,
                views: .view(.caseViewed),
                records: .outcomeDecided, current: current, show: new, submit: create)
        ]
    }

    /// Version 0 has no outcome and 1 has: only another outcome makes this form stale, not a new next step.
    private func current(_ context: Context, _ grant: CaseGrant) throws -> CurrentRecord {
        try store.read { transaction in
            let facts = try CaseRepository.facts(under: grant, transaction)
            let ahead = [
                OutcomeForm.Name.day: store.clock.today.adding(days: OutcomeForm.usualDays).description,
                OutcomeForm.Name.owner: facts.nextStep?.owner.description ?? "",
            ]
            let ending = try EndingNotice.values(facts, under: grant, transaction)
            return CurrentRecord(
                version: facts.outcome == nil ? 0 : 1, values: ending.merging(ahead) { $1 },
                changedBy: facts.outcome?.decidedByName ?? "")
        }
    }

    private func new(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        try store.read { transaction in
            let facts = try CaseRepository.facts(under: grant, transaction)
            let head = CaseHead(facts, under: grant, today: store.clock.today)
            let ending = facts.isOpen ? nil : try EndingRepository.find(under: grant, transaction)
            let account = grant.actor.accountID
            if let notice = CaseNoticePage.settled(head, facts, ending, for: account, typed: state) {
                return notice
            }
            return CaseFormPage(
                head: head, heading: "Avgör anmälan",
                lead: "Varje anmälan får ett utfall, och det ändras aldrig i efterhand.",
                notice: try EndingNotice.silence(under: grant, transaction),
                phrases: try ToldPhrase.ofEnding(under: grant, on: store.clock.today, transaction),
                form: FormView(
                    state, submit: "Spara utfallet", groups: OutcomeForm.groups,
                    choices: try EndingNotice.staff(
                        [OutcomeForm.Name.owner, EndingFields.Name.toldBy], under: grant, transaction)))
        }
    }

    private func create(
        _ context: Context, _ grant: CaseGrant, _ decision: OutcomeDecision, _ submission: Submission
    ) throws -> Response {
        let silence = try store.read { try ContactRepository.silence(under: grant, $0) }
        let problems = decision.problems(today: store.clock.today, silence: silence)
        guard problems.isEmpty else {
            throw Complaints(problems.map { Complaint(field: $0.field, sentence: $0.swedish) })
        }
        let command = DecideOutcome(proof: grant, decision: decision)
        let ownerField = decision.ending == nil ? OutcomeForm.Name.owner : EndingFields.Name.toldBy
        return try submission.run(command, ownerField: ownerField) { "/arenden/\(grant.number)" }
    }
}

extension OutcomeProblem {
    /// The field where it is told.
    fileprivate var field: String {
        switch self {
        case .ending(let problem): problem.field
        case .nextStep: OutcomeForm.Name.day
        }
    }
}
