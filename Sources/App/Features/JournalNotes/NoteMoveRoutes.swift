import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// A note that was written in the wrong person's case goes to the right one, with a trace in both. It is
/// never deleted, and neither case tells of the other.
struct NoteMoveRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    static let pages: [any Page.Type] = []

    var routes: [Route] {
        [
            .form(
                "/arenden/{case}/anteckningar/{note}/flytta",
                .onCase(.writeNotes, in: .either), NoteMoveForm.self,
                views: .view(.notesViewed), records: .noteMoved, show: edit, submit: update)
        ]
    }

    private func edit(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        let (head, note) = try store.read { transaction in
            (
                CaseHead(
                    try CaseRepository.facts(under: grant, transaction), under: grant,
                    today: store.clock.today),
                try grant.note(context.note(), transaction)
            )
        }
        guard let note else { return CaseNoticePage.moved(head, typed: state) }
        guard note.objectsTo == nil else { throw RouteRefusal.notFound }
        return CaseFormPage(
            head: head, heading: "Flytta till rätt ärende",
            lead: "Anteckningen \(note.inShort) flyttas hel. Här står bara kvar att den är flyttad.",
            form: FormView(state, submit: "Flytta anteckningen"))
    }

    private func update(
        _ context: Context, _ grant: CaseGrant, _ value: NoteMoveForm.Value, _ submission: Submission
    ) throws -> Response {
        let note = try store.read { try grant.note(context.note(), $0) }
        // Moved meanwhile: the act says so.
        let files = note?.file.files ?? grant.files
        let found = try store.grant(.writeNotes, in: files, onCase: value.number, to: grant.actor)
        guard let destination = found, destination.episodeID != grant.episodeID else {
            throw Complaints([
                Complaint(
                    field: NoteMoveForm.Name.number,
                    sentence: found == nil
                        ? "Det finns inget ärende med det numret som du kan öppna. Kontrollera siffrorna."
                        : "Anteckningen står redan i det ärendet. Skriv numret på det rätta.")
            ])
        }
        let command = MoveNote(
            proof: grant, root: try context.note(), destination: destination, reason: value.reason)
        return try submission.run(command) { NoteAddress.index(grant.number) }
    }
}
