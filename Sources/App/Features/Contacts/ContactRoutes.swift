import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// Tries to reach somebody: one form, from which the next one follows. A try is added or marked as a mistake;
/// it is never changed or removed.
struct ContactRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    static let pages: [any Page.Type] = [ContactPage.self]

    /// How the way to the form says that nobody answered.
    private enum Query {
        static let result = "svar"
        static let none = "inget"
    }

    static func quick(_ number: String) -> Link { "/arenden/\(number)/kontakt?svar=inget" }

    var routes: [Route] {
        [
            .form(
                "/arenden/{case}/kontakt", .onCase(.planNextStep, in: .execution), ContactForm.self,
                views: .view(.caseViewed),
                records: .contactAttempted, current: current, show: new, submit: create)
        ]
    }

    private func current(_ context: Context, _ grant: CaseGrant) throws -> CurrentRecord {
        try store.read { transaction in
            let hand = try StepInHand(under: grant, transaction)
            let result: ContactResult? = context.query(Query.result) == Query.none ? .noAnswer : nil
            return CurrentRecord(
                version: hand.version,
                values: try proposal(hand, grant, transaction).values(result, now: store.clock.now),
                changedBy: try NextStepRepository.lastPlanner(under: grant, transaction) ?? "")
        }
    }

    private func proposal(
        _ hand: StepInHand, _ grant: CaseGrant, _ transaction: borrowing ReadTransaction
    ) throws -> ContactProposal {
        let isReadable = hand.facts.mayBeRead(by: grant.actor.accountID)
        return ContactProposal(
            hand.step, isReadable ? try ContactWays(under: grant, transaction) : nil,
            try ContactRepository.attempts(under: grant, transaction),
            after: try ContactRepository.silence(under: grant, transaction), by: grant.actor.accountID,
            today: store.clock.today)
    }

    private func new(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        try store.read { transaction in
            let hand = try StepInHand(under: grant, transaction), facts = hand.facts
            let head = CaseHead(facts, under: grant, today: store.clock.today)
            if let notice = CaseNoticePage.standing(head, facts, typed: state) { return notice }
            let isReadable = facts.mayBeRead(by: grant.actor.accountID)
            let attempts = try ContactRepository.attempts(under: grant, transaction)
            let today = store.clock.today
            return ContactPage(
                head: head,
                ways: isReadable ? try ContactWays(under: grant, transaction).items : [],
                phrases: try ToldPhrase.all(.leaveMessage, under: grant, on: today, transaction),
                silence: try ContactRepository.silence(under: grant, transaction),
                next: try proposal(hand, grant, transaction).next,
                notice: hand.notice(under: grant),
                earlier: attempts.prefix(ContactPage.shownEarlier).map { $0.entry(isReadable: isReadable) },
                form: form(
                    state, try hand.staff(under: grant, transaction), try living(facts, grant, transaction)))
        }
    }

    /// None where the facts are somebody else's to read.
    private func living(
        _ facts: CaseFacts, _ grant: CaseGrant, _ transaction: borrowing ReadTransaction
    ) throws -> [ConsentRecord] {
        guard facts.mayBeRead(by: grant.actor.accountID) else { return [] }
        return try ConsentRepository.living(under: grant, facts, on: store.clock.today, transaction)
    }

    private func form(
        _ state: FormState, _ staff: [StaffRepository.Member], _ living: [ConsentRecord]
    ) -> FormView {
        let choices = staff.map { FieldRule.Choice(value: $0.account.description, label: $0.name) }
        return FormView(
            state, submit: "Spara försöket", groups: ContactForm.groups,
            choices: TellingFields.choices(living).merging([ContactForm.Name.owner: choices]) { $1 },
            id: ContactPage.formID)
    }

    private func create(
        _ context: Context, _ grant: CaseGrant, _ value: ContactForm.Value, _ submission: Submission
    ) throws -> Response {
        let now = store.clock.now
        let attempt = value.attempt(now: now)
        let complaints = attempt.problems(now: now).map { Complaint(field: $0.field, sentence: $0.swedish) }
            + (try notOnesOwn(value, grant))
        guard complaints.isEmpty else { throw Complaints(complaints) }
        let command = LogContactAttempt(
            proof: grant, attempt: attempt, telling: value.telling, plan: value.plan,
            version: submission.version)
        return try submission.run(command, ownerField: ContactForm.Name.owner) { _ in
            "/arenden/\(grant.number)"
        }
    }

    /// What somebody else plans, or may tell.
    private func notOnesOwn(_ value: ContactForm.Value, _ grant: CaseGrant) throws -> [Complaint] {
        let hand = try store.read { try StepInHand(under: grant, $0) }
        let mayTell = value.telling == nil || hand.facts.mayBeRead(by: grant.actor.accountID)
        let isPlanned = !hand.isBeside || !value.plan.step.isAuthoritys
        let possible = [
            (isPlanned, ContactForm.Name.step, "Det steget är myndighetens. Välj vad ni i enheten gör."),
            (
                mayTell, TellingFields.Name.answer,
                "Personen har skyddade uppgifter. Bara den som har ärendet antecknar vad som berättats."
            ),
        ]
        return possible.filter { !$0.0 }.map { Complaint(field: $0.1, sentence: $0.2) }
    }
}
