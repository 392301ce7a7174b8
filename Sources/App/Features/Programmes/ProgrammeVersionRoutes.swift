import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// A new version of a programme, from a coming day. What will differ is shown before it is saved.
struct ProgrammeVersionRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    var routes: [Route] {
        [
            .form(
                "/verksamheter/{programme}/ny-version", .holding(.administer), ProgrammeVersionForm.self,
                views: .nothing("Bara vad verksamheten säger."), records: .programmeVersionAdded,
                current: { context, _ in try current(context) }, show: show, submit: create)
        ]
    }

    /// Filled from the coming version named by `?fran=`, else from the last one.
    private func current(_ context: Context) throws -> CurrentRecord {
        let record = try ProgrammeRoutes.record(context, store)
        let named = context.query("fran").flatMap { Day(iso: $0) }
        let coming = record.changes.standing.last {
            $0.validFrom == named && record.changes.isComing($0, today: store.clock.today)
        }
        let base = coming ?? record.changes.standing.last
        return CurrentRecord(
            version: record.changes.revision,
            values: base.map {
                ProgrammeVersionForm.values($0.terms, from: coming?.validFrom, to: coming?.lastDay)
            } ?? [:],
            changedBy: record.changes.latest?.trace.madeBy ?? "En annan administratör")
    }

    private func show(_ context: Context, _ actor: Actor, _ state: FormState) throws -> any Page {
        let record = try ProgrammeRoutes.record(context, store)
        return DatedChangeFormPage(
            heading: "Ny version av \(record.name)",
            lead: "Fälten är ifyllda som den senaste versionen. Ändra det som ska bli annorlunda.",
            crumbs: record.crumbs,
            preview: preview(record, state),
            form: FormView(
                state, submit: state.submitWords("Spara versionen"), groups: ProgrammeVersionForm.groups))
    }

    private func preview(_ record: ProgrammeRecord, _ state: FormState) -> AdministrationSection? {
        guard state.isTyped, let draft = state.value(as: ProgrammeVersionForm.self, today: store.clock.today)
        else { return nil }
        let terms = draft.terms(after: record.changes.inForce(on: draft.from)?.terms)
        let before = record.changes.inForce(on: draft.from.adding(days: -1))
        let changes = ProgrammeTermsDifference.between(before?.terms, terms).map(\.item)
        return .preview(from: draft.from, changes)
    }

    private func create(
        _ context: Context, _ actor: Actor, _ draft: ProgrammeVersionDraft, _ submission: Submission
    ) throws -> Response {
        let record = try ProgrammeRoutes.record(context, store)
        try submission.demandReview()
        let command = AddProgrammeVersion(
            proof: actor, programme: record.id, draft: draft, version: submission.version)
        return try submission.run(command) { "/verksamheter/\(record.code)" }
    }
}
