import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// Writing and signing journal notes. Until it is signed a note is its author's alone: for everybody else
/// it does not exist.
struct NoteWritingRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    static let pages: [any Page.Type] = []

    var routes: [Route] {
        [
            .form(
                "/arenden/{case}/anteckningar/ny", .onCase(.writeNotes, in: .either), NoteForm.self,
                views: .view(.caseViewed), records: .noteWritten, prefill: prefill, show: new,
                submit: create),
            .form(
                "/arenden/{case}/anteckningar/{note}", .onCase(.writeNotes, in: .either), NoteForm.self,
                views: .view(.caseViewed), records: .noteWritten, current: current, show: edit,
                submit: update),
            .post(
                "/arenden/{case}/anteckningar/{note}/signera",
                .onCase(.writeNotes, in: .either), records: .noteSigned,
                sign),
            .post(
                "/arenden/{case}/anteckningar/{note}/kasta",
                .onCase(.writeNotes, in: .either), records: .noteDiscarded,
                discard),
        ]
    }

    private func prefill(_ context: Context, _ grant: CaseGrant) throws -> [String: String] {
        [NoteForm.Name.day: store.clock.today.description]
    }

    private func new(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        let facts = try store.read { try CaseRepository.facts(under: grant, $0) }
        return page("Skriv anteckning", facts, grant, state)
    }

    private func create(
        _ context: Context, _ grant: CaseGrant, _ value: NoteForm.Value, _ submission: Submission
    ) throws -> Response {
        let command = WriteNote(
            proof: grant, content: value.content, file: try CaseFileField.chosen(value.file, under: grant),
            note: store.newID(), version: nil, signs: value.signs)
        return try submission.run(command) { NoteAddress.index(grant.number) }
    }

    /// The author's own note, also when it is signed meanwhile: then the page says so and keeps what was
    /// typed.
    private func current(_ context: Context, _ grant: CaseGrant) throws -> CurrentRecord {
        let note = try own(context, grant)
        return CurrentRecord(
            version: note.version,
            values: NoteForm.values(note.content).merging([NoteForm.Name.file: note.file.rawValue]) { $1 },
            changedBy: note.authorName)
    }

    private func edit(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        let note = try own(context, grant)
        let facts = try store.read { try CaseRepository.facts(under: grant, $0) }
        if note.isSigned {
            return CaseNoticePage.signed(
                CaseHead(facts, under: grant, today: store.clock.today), typed: state)
        }
        return page("Osignerad anteckning", facts, grant, state)
    }

    private func update(
        _ context: Context, _ grant: CaseGrant, _ value: NoteForm.Value, _ submission: Submission
    ) throws -> Response {
        let note = try own(context, grant)
        let command = WriteNote(
            proof: grant, content: value.content, file: try CaseFileField.chosen(value.file, under: grant),
            note: note.id, version: submission.version, signs: value.signs)
        return try submission.run(command) { NoteAddress.index(grant.number) }
    }

    private func sign(_ context: Context, _ grant: CaseGrant) throws -> Response {
        try store.run(SignNote(proof: grant, note: try context.note()))
        return context.seeOther(NoteAddress.index(grant.number))
    }

    private func discard(_ context: Context, _ grant: CaseGrant) throws -> Response {
        let note = try context.note()
        try store.run(DiscardNote(proof: grant, note: note))
        // Newer text that had saved itself goes with the note that it was of.
        let address = NoteAddress.of(note, grant.number).address
        for draft in try context.site.drafts.list(under: grant.actor) where draft.address == address {
            _ = try context.site.drafts.discard(draft.formKey, under: grant.actor)
        }
        return context.seeOther(NoteAddress.index(grant.number))
    }

    private func own(_ context: Context, _ grant: CaseGrant) throws -> UnsignedNote {
        let note = try context.note()
        guard
            let found = try store.read({ try UnsignedNoteRepository.find(note, under: grant, $0) })
        else { throw RouteRefusal.notFound }
        return found
    }

    private func page(
        _ heading: String, _ facts: CaseFacts, _ grant: CaseGrant, _ state: FormState
    ) -> CaseFormPage {
        CaseFormPage(
            head: CaseHead(facts, under: grant, today: store.clock.today), heading: heading,
            lead: "Den som signerar låser texten, och kollegorna kan läsa den. Osignerad ser bara du den.",
            form: FormView(
                state, submit: "Signera",
                or: FormView.Choice(safe: "Spara osignerad", ticking: NoteForm.Name.signs),
                groups: [FieldGroup("", NoteForm.shown(under: grant))]))
    }
}

extension Context {
    /// The note that the path names; anything else is not found.
    func note() throws -> NoteID {
        guard let note = NoteID(parameter("note")) else { throw RouteRefusal.notFound }
        return note
    }
}
