import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// The page that stands in the way when an answer must be acted on, and where what was done is said. It is
/// open to whoever may answer, also where the person's own facts are not.
struct SafetyNoteRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    static let pages: [any Page.Type] = [SafetyNotePage.self]

    var routes: [Route] {
        [
            .form(
                "/arenden/{case}/skattningar/trygghet/{note}", .onCase(.answerSafetyNotes, in: .execution),
                SafetyNoteForm.self, views: .view(.safetyNoteViewed), records: .safetyNoteAnswered,
                prefill: { _, _ in
                    [SafetyNoteForm.Name.next: store.clock.today.adding(workingDays: 1).description]
                },
                show: show, submit: answer)
        ]
    }

    private func show(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        let note = try find(context, grant)
        store.recordView(.safetyNoteViewed, about: grant.subject(of: note.id), under: grant)
        let (facts, routine, support) = try store.read { transaction in
            (
                try CaseRepository.facts(under: grant, transaction),
                try SafetyRoutineRepository.find(grant.programmeID, transaction),
                try SupportListRepository.latest(transaction)
            )
        }
        return SafetyNotePage(
            note, facts: facts, routine: routine, support: support, form: state, under: grant,
            now: store.clock.now)
    }

    private func answer(
        _ context: Context, _ grant: CaseGrant, _ answer: SafetyAnswer, _ submission: Submission
    ) throws -> Response {
        let note = try find(context, grant)
        let command = AnswerSafetyNote(proof: grant, note: note.id, answer: answer)
        let (next, isReadable) = try store.read { transaction in
            (
                try SafetyNoteRepository.open(under: grant, transaction).first {
                    $0.rating == note.rating && $0.id != note.id
                },
                try CaseRepository.facts(under: grant, transaction).mayBeRead(by: grant.actor.accountID)
            )
        }
        return try submission.run(command) {
            next.map { RatingAddress.safety($0.id, grant.number) }
                ?? (isReadable ? RatingAddress.of(note.rating, grant.number) : "/arenden/\(grant.number)")
        }
    }

    private func find(_ context: Context, _ grant: CaseGrant) throws -> SafetyNote {
        let notes = try store.read { try SafetyNoteRepository.list(under: grant, $0) }
        guard let id = SafetyNoteID(context.parameter("note")),
            let note = notes.first(where: { $0.id == id })
        else { throw RouteRefusal.notFound }
        return note
    }
}
