import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// Drafts being filled in, as questions or as the rows of a day. The questions are those of the version that
/// the form was begun with, whatever the template says today.
struct MappingFillRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    static let pages: [any Page.Type] = []

    var routes: [Route] {
        [
            .form(
                "/arenden/{case}/kartlaggning/formular/{form}/svar",
                .onCase(.mapNeeds, in: .execution), AnswersForm.self,
                views: .view(.mappingViewed), records: .mappingFormSaved, current: current, show: show,
                submit: saveAnswers),
            .form(
                "/arenden/{case}/kartlaggning/formular/{form}/dag",
                .onCase(.mapNeeds, in: .execution), DayForm.self,
                views: .view(.mappingViewed), records: .mappingFormSaved, current: current, show: show,
                submit: saveDay),
        ]
    }

    /// A draft with the questions it is answered by.
    private struct Draft {
        let form: MappingForm
        let version: FormTemplateVersion
        let facts: CaseFacts
        let answers: FormAnswers
        let rows: [DayRow]
        /// Nil where the profile is filled in again in support.
        let mapping: NeedsMappingID?
    }

    /// Throws `.notFound` where the path is another layout's.
    private func draft(_ context: Context, _ grant: CaseGrant) throws -> Draft {
        try store.read { transaction in
            let facts = try grant.readableFacts(transaction)
            let form = try context.mappingForm(under: grant, transaction)
            let isDay = context.request.path.hasSuffix("/dag")
            guard isDay == (form.layout == .day),
                let template = try FormTemplateRepository.find(form.templateVersion, transaction)
            else { throw RouteRefusal.notFound }
            return Draft(
                form: form, version: template.version, facts: facts,
                answers: try MappingFormRepository.answers(of: form.id, transaction),
                rows: try MappingFormRepository.rows(of: form.id, transaction),
                mapping: try NeedsMappingRepository.openID(under: grant, transaction))
        }
    }

    private func current(_ context: Context, _ grant: CaseGrant) throws -> CurrentRecord {
        let draft = try draft(context, grant)
        return CurrentRecord(
            version: draft.form.version + (draft.form.isLocked ? 1 : 0),
            values: AnswerSlots.values(draft.answers, of: draft.version)
                .merging(DayForm.values(draft.rows)) { first, _ in first },
            changedBy: draft.form.changedBy)
    }

    private func show(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        let draft = try draft(context, grant)
        return try store.formPage(draft.form, grant, state) { head, _ in
            if draft.form.isLocked { return CaseNoticePage.locked(head, draft.form, typed: state) }
            let isDay = draft.form.layout == .day
            return MappingFillPage(
                head: head, heading: draft.form.title, lead: draft.version.lead,
                lines: draft.form.origin + (isDay ? [FillView.more(state)].compactMap { $0 } : []),
                isDay: isDay,
                form: isDay ? FillView.day(state, draft.version) : FillView.answers(state, draft.version))
        }
    }

    private func saveAnswers(
        _ context: Context, _ grant: CaseGrant, _ value: AnswersForm.Value, _ submission: Submission
    ) throws -> Response {
        let draft = try draft(context, grant)
        return try save(
            draft, value.slots.answers(to: draft.version), [], locks: value.locks, grant, submission)
    }

    private func saveDay(
        _ context: Context, _ grant: CaseGrant, _ value: DayForm.Value, _ submission: Submission
    ) throws -> Response {
        let draft = try draft(context, grant)
        let strange = value.rows.flatMap { place, row in
            [("vad", "kind", row.kind), ("var", "place", row.place), ("med", "company", row.company)]
                .filter { _, code, value in
                    draft.version.question(code)?.choices.contains { $0.code == value } != true
                }
                .map { Complaint(field: "\($0.0)\(place)", sentence: "Välj ett av alternativen.") }
        }
        guard strange.isEmpty else { throw Complaints(strange) }
        return try save(
            draft, value.slots.answers(to: draft.version), value.rows.map(\.row), locks: value.locks, grant,
            submission)
    }

    private func save(
        _ draft: Draft, _ answers: FormAnswers, _ rows: [DayRow], locks: Bool, _ grant: CaseGrant,
        _ submission: Submission
    ) throws -> Response {
        try judge(answers, draft)
        if locks, answers.isEmpty, rows.isEmpty {
            let field = AnswerSlots.fields(of: draft.version).first?.field ?? AnswersForm.locks
            throw Complaints([
                Complaint(field: field, sentence: "Skriv minst ett svar innan du låser formuläret.")
            ])
        }
        let command = SaveForm(
            proof: grant, form: draft.form.id, answers: answers, rows: rows, version: submission.version,
            locks: locks)
        return try submission.run(command) {
            if draft.mapping == nil { return ProfileRoutes.address(grant.number) }
            return locks
                ? MappingAddress.form(draft.form.id, grant.number) : MappingAddress.index(grant.number)
        }
    }

    private func judge(_ answers: FormAnswers, _ draft: Draft) throws {
        let problems = answers.problems(
            in: draft.version, bornOn: draft.facts.person.birthDay, today: store.clock.today)
        let complaints = AnswerSlots.complaints(problems, in: draft.version)
        guard complaints.isEmpty else { throw Complaints(complaints) }
    }
}
