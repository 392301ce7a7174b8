import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// The texts that each programme words itself, from which day, and how they were worded before. None is ever
/// edited in place.
struct PhraseRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    private static let audit = RouteAudit.nothing("Bara texter, inga personer.")

    var routes: [Route] {
        [
            .get("/textfraser", .holding(.administer), audit: Self.audit, index),
            .form(
                "/textfraser/{programme}/{phrase}",
                .holding(.administer), PhraseForm.self, views: Self.audit,
                records: .phraseChanged, current: current, show: show, submit: create),
            .post(
                "/textfraser/{programme}/{phrase}/angra", .holding(.administer), records: .phraseWithdrawn,
                undo),
        ]
    }

    private func index(_ context: Context, _ actor: Actor) throws -> Response {
        let texts = try store.read { transaction in
            try AccountRepository.programmes(transaction).flatMap { programme in
                let all = try PhraseRepository.all(in: programme.id, transaction)
                return PhraseKey.allCases.map { PhraseRecord(programme: programme, key: $0, all: all) }
            }
        }
        return try context.page(AdministrationPage.phrases(texts, today: store.clock.today))
    }

    private func current(_ context: Context, _ actor: Actor) throws -> CurrentRecord {
        let record = try record(context)
        return CurrentRecord(
            version: record.changes.revision,
            values: [
                PhraseForm.wording: record.changes.standing.last?.wording ?? "",
                PhraseForm.from: store.clock.today.description,
            ],
            changedBy: record.changes.latest?.trace.madeBy ?? "En annan administratör")
    }

    private func show(_ context: Context, _ actor: Actor, _ state: FormState) throws -> any Page {
        let record = try record(context)
        let today = store.clock.today
        let draft = state.isTyped ? state.value(as: PhraseForm.self, today: today) : nil
        return DatedChangeFormPage(
            heading: "\(record.key.swedish), \(record.programme.name)", lead: record.key.place,
            crumbs: [Crumb(label: "Textfraser", address: "/textfraser")],
            preview: draft.map { record.preview($0) },
            form: FormView(state, submit: state.submitWords("Spara texten")),
            history: record.history(today: today))
    }

    private func create(
        _ context: Context, _ actor: Actor, _ value: PhraseForm.Value, _ submission: Submission
    ) throws -> Response {
        let record = try record(context)
        try submission.demandReview()
        let command = ChangePhrase(
            proof: actor, programme: record.programme.id, key: record.key, value: value,
            version: submission.version)
        return try submission.run(command) { "/textfraser/\(record.programme.code)/\(record.key.rawValue)" }
    }

    private func undo(_ context: Context, _ actor: Actor) throws -> Response {
        let record = try record(context)
        guard let latest = record.changes.latest else { throw RouteRefusal.stale }
        let subject = AuditSubject(programme: record.programme.id, object: latest.id.value)
        try store.write(.phraseWithdrawn, about: subject, under: actor) { transaction in
            guard try PhraseRepository.withdraw(latest.id, by: actor.accountID, transaction) else {
                throw RouteRefusal.stale
            }
        }
        return context.seeOther("/textfraser/\(record.programme.code)/\(record.key.rawValue)")
    }

    /// The programme's text named in the path.
    private func record(_ context: Context) throws -> PhraseRecord {
        let code = context.parameter("programme")
        let record = try store.read { transaction -> PhraseRecord? in
            guard let key = PhraseKey(rawValue: context.parameter("phrase")),
                let programme = try AccountRepository.programmes(transaction).first(where: {
                    $0.code == code
                })
            else { return nil }
            let all = try PhraseRepository.all(in: programme.id, transaction)
            return PhraseRecord(programme: programme, key: key, all: all)
        }
        guard let record else { throw RouteRefusal.notFound }
        return record
    }
}
