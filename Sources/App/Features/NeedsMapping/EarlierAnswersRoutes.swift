import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// Answers of the person's earlier cases, taken up with their yes.
struct EarlierAnswersRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    static let pages: [any Page.Type] = []

    var routes: [Route] {
        [
            .form(
                "/arenden/{case}/kartlaggning/tidigare/{form}",
                .onCase(.mapNeeds, in: .execution), ReuseForm.self,
                views: .view(.mappingViewed), records: .mappingAnswersReused, current: today,
                show: askConsent, submit: reuse),
        ]
    }

    private func today(_ context: Context, _ grant: CaseGrant) throws -> CurrentRecord {
        try store.mappingRecord(grant, [ReuseForm.day: store.clock.today.description])
    }

    private func askConsent(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        try store.mappingPage(grant, state) { head, _, transaction in
            let (form, number) = try context.earlierForm(under: grant, transaction)
            return CaseFormPage(
                head: head, heading: "Använd tidigare svar",
                lead: "\(form.title), från \(number). Svaren blir en början som går att ändra. Det gamla "
                    + "formuläret står kvar som det är.",
                form: FormView(state, submit: "Använd svaren"))
        }
    }

    private func reuse(
        _ context: Context, _ grant: CaseGrant, _ consent: MappingFormWritingRepository.Consent,
        _ submission: Submission
    ) throws -> Response {
        let old = try store.read { try context.earlierForm(under: grant, $0).form }
        let command = ReuseAnswers(
            proof: grant, earlier: old.id, form: store.newID(), consent: consent)
        do {
            return try submission.run(command) { _ in
                MappingAddress.fill(command.form, old.layout, grant.number)
            }
        } catch CommandRefusal.againstRules {
            throw Complaints([
                Complaint(field: ReuseForm.day, sentence: "Formuläret finns inte längre i den formen.")
            ])
        }
    }
}

extension Context {
    /// The same in an earlier case of the same person.
    func earlierForm(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> (form: MappingForm, caseNumber: String) {
        guard let id = FilledFormID(parameter("form")),
            let found = try MappingFormRepository.earlier(under: grant, transaction)
                .first(where: { $0.form.id == id })
        else { throw RouteRefusal.notFound }
        return found
    }
}
