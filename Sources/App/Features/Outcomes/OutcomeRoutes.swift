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
                "/arenden/{case}/utfall", .onCase(.decideOutcome), OutcomeForm.self,
                views: .view(.caseViewed),
                records: .outcomeDecided, current: current, show: new, submit: create)
        ]
    }

    /// Version 0 has no outcome and 1 has: only another outcome makes this form stale, not a new next step.
    private func current(_ context: Context, _ grant: CaseGrant) throws -> CurrentRecord {
        let facts = try store.read { try CaseRepository.facts(under: grant, $0) }
        return CurrentRecord(
            version: facts.outcome == nil ? 0 : 1,
            values: [
                OutcomeForm.Name.day: store.clock.today.adding(days: OutcomeForm.usualDays).description,
                OutcomeForm.Name.owner: facts.nextStep?.owner.description ?? "",
            ],
            changedBy: facts.outcome?.decidedByName ?? "")
    }

    private func new(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        let (facts, staff) = try store.read { transaction in
            (
                try CaseRepository.facts(under: grant, transaction),
                try StaffRepository.members(of: grant.programmeID, transaction)
            )
        }
        let head = CaseHead(facts, under: grant, today: store.clock.today)
        if let notice = CaseNoticePage.settled(head, facts, for: grant.actor.accountID, typed: state) {
            return notice
        }
        let choices = staff.map { FieldRule.Choice(value: $0.account.description, label: $0.name) }
        return CaseFormPage(
            head: head, heading: "Avgör anmälan",
            lead: "Varje anmälan får ett utfall, och det ändras aldrig i efterhand.",
            notice: OutcomeRoutes.silence(grant.number),
            form: FormView(
                state, submit: "Spara utfallet", groups: OutcomeForm.groups,
                choices: [OutcomeForm.Name.owner: choices]))
    }

    /// "Could not be reached" is no outcome: it leads to the next step.
    private static func silence(_ number: String) -> Notice {
        Notice(
            kind: .information, heading: "Har du inte nått personen?",
            text: "Då är det inget utfall. Tystnad avslutar aldrig ett ärende: planera ett nytt försök.",
            act: Act(label: "Planera nästa steg", address: "/arenden/\(number)/nasta-steg"))
    }

    private func create(
        _ context: Context, _ grant: CaseGrant, _ decision: OutcomeDecision, _ submission: Submission
    ) throws -> Response {
        let command = DecideOutcome(proof: grant, decision: decision)
        return try submission.run(command, ownerField: OutcomeForm.Name.owner) { "/arenden/\(grant.number)" }
    }
}
