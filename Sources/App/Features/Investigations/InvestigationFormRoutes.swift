import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// The route of one form of an investigation. It shows and takes in nothing where the case is not being
/// investigated, where a protected person is somebody else's to read about, and to whoever is biased.
struct InvestigationFormRoutes<Form: InvestigationForm>: Feature {
    let store: Store

    var routes: [Route] {
        [
            .form(
                Form.pattern, .onCase(Form.permission, in: .authority), Form.self,
                views: .view(.investigationViewed), records: Form.Value.event, current: current, show: show,
                submit: create)
        ]
    }

    private func current(_ context: Context, _ grant: CaseGrant) throws -> CurrentRecord {
        let place = try place(context, grant, version: 0)
        guard place.file.facts.mayBeRead(by: grant.actor.accountID) else {
            return CurrentRecord(version: 0, values: [:], changedBy: "")
        }
        return try Form.current(in: place, today: store.clock.today)
    }

    private func show(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        let place = try place(context, grant, version: 0)
        let head = CaseHead(place.file.facts, under: grant, today: store.clock.today)
        if let notice = InvestigationNotice.standing(
            head, place.file, in: Form.Value.phases, for: grant.actor.accountID, typed: state)
        {
            return notice
        }
        if let standing = Form.standing(in: place) {
            return CaseNoticePage(
                head: head, heading: standing.heading, text: standing.text, stands: [],
                typed: CaseNoticePage.written(in: state))
        }
        return CaseFormPage(
            head: head, heading: Form.heading, lead: Form.lead,
            notice: Form.notice(in: place, for: grant.actor.accountID, today: store.clock.today),
            form: FormView(
                state, submit: words(state), groups: Form.groups, choices: Form.choices(in: place)),
            preview: try preview(state, in: place, under: grant))
    }

    private func words(_ state: FormState) -> String {
        state.isReviewed ? Form.submit : Form.review ?? Form.submit
    }

    /// The letter that what was typed comes to.
    private func preview(
        _ state: FormState, in place: InvestigationPlace, under grant: CaseGrant
    ) throws -> LetterPreview? {
        guard state.isReviewed, Form.Value.self is any LetterRecord.Type,
            let typed = state.value(as: Form.self, today: store.clock.today) as? any LetterRecord
        else { return nil }
        return try store.read { try typed.letter(in: place, under: grant, $0) }.map(LetterPreview.init)
    }

    private func create(
        _ context: Context, _ grant: CaseGrant, _ value: Form.Value, _ submission: Submission
    ) throws -> Response {
        let place = try place(context, grant, version: submission.version)
        let account = grant.actor.accountID
        guard InvestigationNotice.isWritable(place.file, in: Form.Value.phases, by: account) else {
            throw RouteRefusal.stale
        }
        let problems = value.problems(in: place, today: store.clock.today)
            + Form.problems(in: place, for: account)
        guard problems.isEmpty else {
            throw Complaints(problems.map { Complaint(field: $0.field, sentence: $0.swedish) })
        }
        if let letter = value as? any LetterRecord, letter.sending != nil { try submission.demandReview() }
        let command = NoteInInvestigation(
            proof: grant, record: value, item: place.item, version: submission.version)
        return try submission.run(command) { _ in InvestigationRoutes.address(grant.number) }
    }

    private func place(_ context: Context, _ grant: CaseGrant, version: Int) throws -> InvestigationPlace {
        let file = try store.read { try InvestigationFile(under: grant, on: store.clock.today, $0) }
        return InvestigationPlace(file: file, item: context.parameter("item"), version: version)
    }
}
