import Casework
import HTTP
import Law
import Law
import Store
import Templating
import Web

/// What was typed about why a try was written down wrongly.
struct ContactMistakeForm: FormDefinition {
    static let reason = "skal"
    static let title = "Kontaktförsök som blev fel"

    static let fields: [FieldRule] = [
        FieldRule(
            reason, "Vad blev fel?", .lines(rows: 3),
            hint: "Till exempel att försöket gällde en annan person.", maximumLength: 2000)
    ]

    static func read(_ reader: inout FormReader) -> String? {
        let text = reader.text(reason, orSay: "Skriv vad som blev fel, så att andra förstår.")
        return reader.complaints.isEmpty ? text : nil
    }
}

/// Marks a try as a mistake. It stays where it is, with the mark beside it.
struct ContactMistakeRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    static let pages: [any Page.Type] = []

    var routes: [Route] {
        [
            .form(
                "/arenden/{case}/kontakt/{attempt}/fel",
                .onCase(.planNextStep, in: .execution), ContactMistakeForm.self,
                views: .view(.caseViewed),
                records: .contactMarkedMistaken, current: current, show: new, submit: create)
        ]
    }

    static func address(_ attempt: ContactAttemptID, of number: String) -> Link {
        "/arenden/\(number)/kontakt/\(attempt)/fel"
    }

    /// Version 0 is not marked and 1 is: a second mark is stale.
    private func current(_ context: Context, _ grant: CaseGrant) throws -> CurrentRecord {
        let record = try store.read { try find(context, grant, $0) }
        return CurrentRecord(
            version: record.mistake == nil ? 0 : 1, values: [:], changedBy: record.mistake?.markedBy ?? "")
    }

    private func new(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        try store.read { transaction in
            let facts = try CaseRepository.facts(under: grant, transaction)
            let entry = try find(context, grant, transaction)
            let head = CaseHead(facts, under: grant, today: store.clock.today)
            let isReadable = facts.mayBeRead(by: grant.actor.accountID)
            guard entry.mistake == nil else {
                return CaseNoticePage.marked(head, entry, isReadable: isReadable, typed: state)
            }
            return CaseFormPage(
                head: head, heading: "Det här blev fel",
                lead: "\(entry.attempt.at.dayAndTime): \(entry.words(isReadable: isReadable)). "
                    + "Försöket står kvar och går att läsa, men räknas inte.",
                form: FormView(state, submit: "Markera som fel"))
        }
    }

    private func create(
        _ context: Context, _ grant: CaseGrant, _ reason: String, _ submission: Submission
    ) throws -> Response {
        let record = try store.read { try find(context, grant, $0) }
        let command = MarkContactMistaken(proof: grant, attempt: record.id, reason: reason)
        return try submission.run(command) { "/arenden/\(grant.number)" }
    }

    private func find(
        _ context: Context, _ grant: CaseGrant, _ transaction: borrowing ReadTransaction
    ) throws -> ContactRecord {
        guard let id = ContactAttemptID(context.parameter("attempt")),
            let record = try ContactRepository.find(id, under: grant, transaction)
        else { throw RouteRefusal.notFound }
        return record
    }
}
