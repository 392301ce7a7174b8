import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// Notes a contact by phone, message or letter. Those that were noted stand with the visits.
struct SupportContactRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    static func address(_ number: String) -> Link { "/arenden/\(number)/besok/kontakt" }

    var routes: [Route] {
        [
            .form(
                "/arenden/{case}/besok/kontakt", .onCase(.giveSupport, in: .execution),
                SupportContactForm.self, views: .view(.visitViewed), records: .supportContactNoted,
                prefill: prefill, show: show, submit: note)
        ]
    }

    private func prefill(_ context: Context, _ grant: CaseGrant) throws -> [String: String] {
        [
            SupportContactForm.Name.day: store.clock.today.description,
            SupportContactForm.Name.party: ContactParty.person.rawValue,
        ]
    }

    private func show(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        let today = store.clock.today
        let living = try store.read { transaction in
            try ConsentRepository.living(
                under: grant, CaseRepository.facts(under: grant, transaction), on: today, transaction)
        }
        return try store.visitPage(grant, state) { head, _, _, _ in
            CaseFormPage(
                head: head, above: [VisitRoutes.crumb(grant)], heading: "Anteckna en kontakt",
                lead: "När ni har hörts på telefon, sms, e-post eller i brev.",
                form: FormView(
                    state, submit: "Spara kontakten", groups: SupportContactForm.groups,
                    choices: TellingFields.choices(living)))
        }
    }

    private func note(
        _ context: Context, _ grant: CaseGrant, _ value: SupportContactForm.Value, _ submission: Submission
    ) throws -> Response {
        let command = NoteSupportContact(
            proof: grant, id: store.newID(), contact: value.contact, telling: value.telling)
        return try submission.run(command) { _ in VisitAddress.index(grant.number) }
    }
}
