import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// What was typed about why a contact after support was noted wrongly.
struct AftercareMistakeForm: FormDefinition {
    static let reason = "skal"
    static let title = "Efteruppföljning som blev fel"
    static let fields: [FieldRule] = [
        FieldRule(
            reason, "Vad blev fel?", .lines(rows: 3),
            hint: "Till exempel att kontakten gällde en annan person.", maximumLength: 2000)
    ]

    static func read(_ reader: inout FormReader) -> String? {
        let text = reader.text(reason, orSay: "Skriv vad som blev fel, så att andra förstår.")
        return reader.complaints.isEmpty ? text : nil
    }
}

/// Marks a contact after support as a mistake, also that somebody had died.
struct AftercareMistakeRoutes: Feature {
    let store: Store

    static let pages: [any Page.Type] = []

    var routes: [Route] {
        [
            .form(
                "/arenden/{case}/efteruppfoljning/{contact}/fel", .onCase(.giveSupport, in: .execution),
                AftercareMistakeForm.self, views: .view(.aftercareViewed), records: .aftercareNoted,
                current: current, show: ask, submit: mark)
        ]
    }

    /// Version 0 is not marked and 1 is: a second mark is stale.
    private func current(_ context: Context, _ grant: CaseGrant) throws -> CurrentRecord {
        let mistake = try found(context, grant).contact.mistake
        return CurrentRecord(
            version: mistake == nil ? 0 : 1, values: [:], changedBy: mistake?.noted.by ?? "")
    }

    private func ask(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        let (file, contact) = try found(context, grant)
        let head = CaseHead(file.facts, under: grant, today: store.clock.today)
        guard contact.mistake == nil else { return marked(head, grant, state) }
        let day = contact.contact.day.inWords(withYear: true).capitalizedFirst
        return CaseFormPage(
            head: head, above: AftercareAddress.above(grant.number), heading: "Det här blev fel",
            lead: "\(day), \(contact.heading.lowercasedFirst). "
                + "Kontakten står kvar och går att läsa, men räknas inte. Svaret om ni får höra av er "
                + "ändras för sig.",
            form: FormView(state, submit: "Markera som fel"))
    }

    private func marked(_ head: CaseHead, _ grant: CaseGrant, _ state: FormState) -> CaseNoticePage {
        CaseNoticePage(
            head: head, heading: "Det här blev fel", text: "Kontakten är redan markerad.", stands: [],
            typed: CaseNoticePage.written(in: state),
            act: Act(label: "Till efteruppföljningen", address: AftercareAddress.index(grant.number)))
    }

    private func mark(
        _ context: Context, _ grant: CaseGrant, _ reason: String, _ submission: Submission
    ) throws -> Response {
        let command = MarkAftercareMistaken(
            proof: grant, contact: try found(context, grant).contact.id, reason: reason)
        return try submission.run(command) { AftercareAddress.index(grant.number) }
    }

    private func found(
        _ context: Context, _ grant: CaseGrant
    ) throws -> (file: AftercareFile, contact: AftercareContactRecord) {
        let file = try store.read { try AftercareFile(under: grant, $0) }
        guard let id = AftercareContactID(context.parameter("contact")),
            let contact = file.contacts.first(where: { $0.id == id })
        else { throw RouteRefusal.notFound }
        return (file, contact)
    }
}
