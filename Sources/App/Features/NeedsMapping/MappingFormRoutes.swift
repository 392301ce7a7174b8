import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// The forms of a mapping: begun by a press, read, corrected by a new one.
struct MappingFormRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    static let pages: [any Page.Type] = []

    var routes: [Route] {
        [
            .post(
                "/arenden/{case}/kartlaggning/fyll-i/{template}", .onCase(.mapNeeds, in: .execution),
                records: .mappingFormBegun, begin),
            .post(
                "/arenden/{case}/kartlaggning/fyll-i/{template}/{area}", .onCase(.mapNeeds, in: .execution),
                records: .mappingFormBegun, begin),
            .get(
                "/arenden/{case}/kartlaggning/formular/{form}", .onCase(.readCases, in: .execution),
                audit: .view(.mappingViewed), show),
            .form(
                "/arenden/{case}/kartlaggning/formular/{form}/ratta", .onCase(.mapNeeds, in: .execution),
                FormCorrectionForm.self, views: .view(.mappingViewed), records: .mappingFormCorrected,
                current: current, show: askCorrection, submit: correct),
        ]
    }

    private func begin(_ context: Context, _ grant: CaseGrant) throws -> Response {
        let command = BeginForm(
            proof: grant, form: store.newID(), template: context.parameter("template"),
            about: context.parameter("area"))
        let begun = try store.run(command)
        return context.seeOther(MappingAddress.fill(begun.form, begun.layout, grant.number))
    }

    private func show(_ context: Context, _ grant: CaseGrant) throws -> Response {
        let page = try store.read { transaction -> MappingFormPage in
            let form = try context.mappingForm(under: grant, transaction)
            let facts = try grant.readableFacts(transaction)
            let isOpen = try MappingFormRepository.isOpen(form.template, under: grant, transaction)
            let acts = isOpen && grant.may(.mapNeeds, in: .execution)
                ? MappingFormRoutes.acts(form, grant.number) : []
            return MappingFormPage(
                head: CaseHead(facts, under: grant, today: store.clock.today),
                form: try MappingFormView.read(form, transaction), acts: acts)
        }
        return try context.page(page)
    }

    private static func acts(_ form: MappingForm, _ number: String) -> [Act] {
        guard form.isLocked else {
            return [Act(label: "Fortsätt", address: MappingAddress.fill(form.id, form.layout, number))]
        }
        if form.isCorrected { return [] }
        return [Act(label: "Rätta", address: MappingAddress.correct(form.id, number))]
    }

    private func current(_ context: Context, _ grant: CaseGrant) throws -> CurrentRecord {
        try store.formRecord(grant)
    }

    private func askCorrection(
        _ context: Context, _ grant: CaseGrant, _ state: FormState
    ) throws -> any Page {
        let form = try store.read { try context.mappingForm(under: grant, $0) }
        return try store.formPage(form, grant, state) { head, transaction in
            guard form.isLocked else { throw RouteRefusal.notFound }
            let forms = try MappingFormRepository.all(under: grant, transaction)
            if let later = forms.first(where: { $0.corrects == form.id }) {
                return CaseNoticePage.corrected(head, later, typed: state)
            }
            return CaseFormPage(
                head: head, heading: "Rätta \(form.title.lowercasedFirst)",
                lead: "Det som står nu går alltid att läsa. Du får samma frågor med samma svar, och ändrar i "
                    + "den nya.",
                form: FormView(state, submit: "Börja rätta"))
        }
    }

    private func correct(
        _ context: Context, _ grant: CaseGrant, _ reason: String, _ submission: Submission
    ) throws -> Response {
        let old = try store.read { try context.mappingForm(under: grant, $0) }
        let command = CorrectForm(
            proof: grant, form: old.id, correction: store.newID(), reason: reason)
        return try submission.run(command) { _ in
            MappingAddress.fill(command.correction, old.layout, grant.number)
        }
    }
}

extension Context {
    /// The form that the path names, in the grant's case; anything else is not found.
    func mappingForm(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> MappingForm {
        guard let id = FilledFormID(parameter("form")),
            let form = try MappingFormRepository.find(id, under: grant, transaction)
        else { throw RouteRefusal.notFound }
        return form
    }
}

extension String {
    /// For a heading's words in the middle of a sentence.
    var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
