import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// The forms of the catalogue: a new alternative, another wording from a day, the day it ends. Each shows
/// what it comes to before it is saved.
struct AlternativeFormRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    private static let views = RouteAudit.nothing("Bara katalogen, inga personer.")

    var routes: [Route] {
        [
            .form(
                "/katalog/ny", .holding(.administer), NewAlternativeForm.self, views: Self.views,
                records: .alternativeChanged,
                prefill: prefill, show: new, submit: create),
            .form(
                "/katalog/{alternative}/andra", .holding(.administer), AlternativeForm.self,
                views: Self.views, records: .alternativeChanged, current: current, show: edit,
                submit: update),
            .form(
                "/katalog/{alternative}/sluta", .holding(.administer), EndAlternativeForm.self,
                views: Self.views, records: .alternativeChanged, current: ending, show: showEnding,
                submit: end),
        ]
    }

    /// `?verksamhet=uppsala` has chosen the programme already.
    private func prefill(_ context: Context, _ actor: Actor) throws -> [String: String] {
        let chosen = try store.read { transaction in
            try context.query("verksamhet").flatMap { try ProgrammeRepository.id(of: $0, transaction) }
        }
        return [
            AlternativeFields.Name.from: store.clock.today.description,
            NewAlternativeForm.programme: chosen?.description ?? "",
        ]
    }

    private func new(_ context: Context, _ actor: Actor, _ state: FormState) throws -> any Page {
        let programmes = try store.read { try AccountRepository.programmes($0) }
        let draft = state.isTyped ? state.value(as: NewAlternativeForm.self, today: store.clock.today) : nil
        return DatedChangeFormPage(
            heading: "Nytt alternativ",
            lead: "En annan väg som ni kan berätta om, till exempel när stödet inte passar.",
            crumbs: [Crumb(label: "Andra vägar", address: "/katalog")],
            preview: draft.map { .preview(from: $0.draft.from, $0.draft.terms.items) },
            form: FormView(
                state, submit: state.submitWords("Spara alternativet"),
                groups: [FieldGroup("", NewAlternativeForm.fields.map(\.name))],
                choices: [
                    NewAlternativeForm.programme: programmes.map {
                        FieldRule.Choice(value: $0.id.description, label: $0.name)
                    }
                ]))
    }

    private func create(
        _ context: Context, _ actor: Actor, _ value: NewAlternativeForm.Value, _ submission: Submission
    ) throws -> Response {
        let programmes = try store.read { try AccountRepository.programmes($0) }
        guard programmes.contains(where: { $0.id == value.programme }) else {
            throw Complaints([Complaint(field: NewAlternativeForm.programme, sentence: "Välj verksamhet.")])
        }
        try submission.demandReview()
        return try submission.run(AddAlternative(proof: actor, value: value)) { "/katalog/\($0)" }
    }

    private func current(_ context: Context, _ actor: Actor) throws -> CurrentRecord {
        let alternative = try AlternativeRoutes.alternative(context, store)
        let terms = alternative.changes.standing.last?.terms
        return record(
            alternative, terms.map { AlternativeFields.values($0, from: store.clock.today) } ?? [:])
    }

    private func ending(_ context: Context, _ actor: Actor) throws -> CurrentRecord {
        record(
            try AlternativeRoutes.alternative(context, store),
            [EndAlternativeForm.from: store.clock.today.description])
    }

    private func record(_ alternative: Alternative, _ values: [String: String]) -> CurrentRecord {
        CurrentRecord(
            version: alternative.changes.revision, values: values,
            changedBy: alternative.changes.latest?.trace.madeBy ?? "En annan administratör")
    }

    private func edit(_ context: Context, _ actor: Actor, _ state: FormState) throws -> any Page {
        let alternative = try AlternativeRoutes.alternative(context, store)
        let draft = state.isTyped ? state.value(as: AlternativeForm.self, today: store.clock.today) : nil
        return DatedChangeFormPage(
            heading: "Ändra \(alternative.name)",
            lead: "Ändringen gäller från en dag. Det som sagts förut står kvar och går att läsa.",
            crumbs: alternative.crumbs,
            preview: draft.map { alternative.preview($0) },
            form: FormView(
                state, submit: state.submitWords("Spara ändringen"),
                groups: [FieldGroup("", AlternativeForm.fields.map(\.name))]))
    }

    private func update(
        _ context: Context, _ actor: Actor, _ draft: AlternativeDraft, _ submission: Submission
    ) throws -> Response {
        let alternative = try AlternativeRoutes.alternative(context, store)
        try submission.demandReview()
        return try change(alternative, draft, actor, submission)
    }

    private func showEnding(_ context: Context, _ actor: Actor, _ state: FormState) throws -> any Page {
        let alternative = try AlternativeRoutes.alternative(context, store)
        let day = state.isTyped ? state.value(as: EndAlternativeForm.self, today: store.clock.today) : nil
        return DatedChangeFormPage(
            heading: "Sluta erbjuda \(alternative.name)",
            lead: "Det visas inte längre när en anmälan avgörs. Det som redan har berättats står kvar.",
            crumbs: alternative.crumbs,
            preview: day.map { day in
                .preview(
                    from: day,
                    [DescriptionItem(term: alternative.name, texts: ["Visas inte längre för någon."])])
            },
            form: FormView(state, submit: state.submitWords("Sluta erbjuda")))
    }

    private func end(
        _ context: Context, _ actor: Actor, _ day: Day, _ submission: Submission
    ) throws -> Response {
        let alternative = try AlternativeRoutes.alternative(context, store)
        guard let terms = alternative.changes.standing.last?.terms else { throw RouteRefusal.stale }
        try submission.demandReview()
        let draft = AlternativeDraft(terms: terms, from: day, isEnded: true)
        return try change(alternative, draft, actor, submission)
    }

    private func change(
        _ alternative: Alternative, _ draft: AlternativeDraft, _ actor: Actor, _ submission: Submission
    ) throws -> Response {
        let command = ChangeAlternative(
            proof: actor, alternative: alternative.id, draft: draft, version: submission.version)
        return try submission.run(command) { "/katalog/\(alternative.id)" }
    }
}
