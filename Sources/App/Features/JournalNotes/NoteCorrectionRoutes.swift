import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// What can be added to a signed note: a correction, the person's objection, that a colleague has seen it.
/// Nothing of it changes what was signed.
struct NoteCorrectionRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    static let pages: [any Page.Type] = []

    var routes: [Route] {
        [
            .form(
                "/arenden/{case}/anteckningar/{note}/ratta",
                .onCase(.writeNotes, in: .either), NoteCorrectionForm.self,
                views: .view(.notesViewed), records: .noteCorrected, current: current, show: correct,
                submit: saveCorrection),
            .form(
                "/arenden/{case}/anteckningar/{note}/invandning",
                .onCase(.writeNotes, in: .either), ObjectionForm.self,
                views: .view(.notesViewed), records: .noteObjected, prefill: prefill, show: object,
                submit: saveObjection),
            .post(
                "/arenden/{case}/anteckningar/{note}/sett",
                .onCase(.readCases, in: .either), records: .noteAcknowledged,
                acknowledge),
        ]
    }

    /// Version 0 is a note that was moved while it stood open: no correction of it is of that version.
    private func current(_ context: Context, _ grant: CaseGrant) throws -> CurrentRecord {
        guard let note = try note(context, grant) else {
            return CurrentRecord(version: 0, values: [:], changedBy: "")
        }
        return CurrentRecord(
            version: note.edition, values: NoteForm.values(note.content), changedBy: note.authorName)
    }

    private func correct(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        let head = try head(grant)
        guard let note = try note(context, grant) else { return CaseNoticePage.moved(head, typed: state) }
        let fields =
            (note.objectsTo == nil ? [NoteForm.Name.kind] : [])
            + [NoteForm.Name.day, NoteForm.Name.text, NoteCorrectionForm.reason]
        return CaseFormPage(
            head: head, heading: "Rätta anteckning",
            lead: "Det som stod förut går alltid att läsa. Rättelsen blir signerad av dig.",
            form: FormView(state, submit: "Signera rättelsen", groups: [FieldGroup("", fields)]))
    }

    private func saveCorrection(
        _ context: Context, _ grant: CaseGrant, _ value: NoteCorrectionForm.Value, _ submission: Submission
    ) throws -> Response {
        guard let note = try note(context, grant) else { throw RouteRefusal.stale }
        guard let kind = note.objectsTo == nil ? value.kind : .objection else {
            throw Complaints([
                Complaint(field: NoteForm.Name.kind, sentence: "Välj vad anteckningen gäller.")
            ])
        }
        let content = NoteContent(kind: kind, happenedOn: value.happenedOn, text: value.text)
        let command = CorrectNote(
            proof: grant, root: note.root, note: store.newID(), edition: submission.version,
            content: content, reason: value.reason)
        return try submission.run(command) { NoteAddress.index(grant.number) }
    }

    private func prefill(_ context: Context, _ grant: CaseGrant) throws -> [String: String] {
        [NoteForm.Name.day: store.clock.today.description]
    }

    private func object(_ context: Context, _ grant: CaseGrant, _ state: FormState) throws -> any Page {
        let head = try head(grant)
        guard let note = try note(context, grant) else { return CaseNoticePage.moved(head, typed: state) }
        guard note.objectsTo == nil else { throw RouteRefusal.notFound }
        return CaseFormPage(
            head: head, heading: "Personens invändning",
            lead: "Personen har rätt att få antecknat att något i anteckningen \(note.inShort) är fel.",
            form: FormView(state, submit: "Signera invändningen"))
    }

    private func saveObjection(
        _ context: Context, _ grant: CaseGrant, _ content: NoteContent, _ submission: Submission
    ) throws -> Response {
        let command = ObjectToNote(
            proof: grant, root: try context.note(), note: store.newID(), saidOn: content.happenedOn,
            text: content.text)
        return try submission.run(command) { NoteAddress.index(grant.number) }
    }

    private func acknowledge(_ context: Context, _ grant: CaseGrant) throws -> Response {
        try store.run(AcknowledgeNote(proof: grant, root: try context.note()))
        return context.seeOther(NoteAddress.index(grant.number))
    }

    private func note(_ context: Context, _ grant: CaseGrant) throws -> JournalNote? {
        let root = try context.note()
        return try store.read { try grant.note(root, $0) }
    }

    private func head(_ grant: CaseGrant) throws -> CaseHead {
        let facts = try store.read { try CaseRepository.facts(under: grant, $0) }
        return CaseHead(facts, under: grant, today: store.clock.today)
    }
}

extension JournalNote {
    /// "”Besök” 2026-11-18", to tell which one is meant.
    var inShort: String { "”\(content.kind.swedish)” \(content.happenedOn)" }
}
