import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// What is done with a report: one form, which asks for the step that comes next.
struct SarahStepRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    var routes: [Route] {
        [
            .form(
                "/lex-sarah/{report}/steg", .holding(.followReports), SarahStepForm.self,
                views: .view(.sarahReportViewed), records: .sarahReportFollowed, current: current,
                show: show, submit: follow)
        ]
    }

    private func record(_ context: Context, _ actor: Actor) throws -> SarahRecord {
        let record = try store.read { try context.sarahRecord(actor, $0) }
        guard actor.may(.followReports, in: nil, of: record.programme) else { throw RouteRefusal.notFound }
        return record
    }

    private func current(_ context: Context, _ actor: Actor) throws -> CurrentRecord {
        let record = try record(context, actor)
        return CurrentRecord(
            version: record.steps.count,
            values: [SarahStepForm.Name.day: store.clock.today.description],
            changedBy: record.steps.last?.noted.by ?? record.reported.by)
    }

    private func show(_ context: Context, _ actor: Actor, _ state: FormState) throws -> any Page {
        let record = try record(context, actor)
        guard let next = record.next else {
            return AdministrationPage.done(record, typed: CaseNoticePage.written(in: state))
        }
        let names = SarahStepForm.names(next)
        // Of another step, if somebody has taken one meanwhile: what was typed stays where it can be copied.
        let rest = SarahStepForm.Name.texts.filter { !names.contains($0) && !state.value($0).isEmpty }
        return CrumbFormPage(
            crumbs: SarahAddress.crumbs(record), heading: next.heading, lead: next.lead,
            form: FormView(
                state, submit: "Spara", groups: [FieldGroup("", names + rest)],
                wording: SarahStepForm.wording(next)))
    }

    private func follow(
        _ context: Context, _ actor: Actor, _ value: SarahStepForm.Value, _ submission: Submission
    ) throws -> Response {
        let record = try record(context, actor)
        guard let next = record.next else { throw RouteRefusal.stale }
        try SarahStepRoutes.refuse(value, as: next, of: record)
        let step = SarahStep(
            kind: next, day: value.day, outcome: next == .decided ? value.outcome : nil, words: value.words,
            more: next == .investigated ? value.more : "")
        let command = FollowSarahReport(
            proof: actor, record: record, step: step, version: submission.version)
        return try submission.run(command) { SarahAddress.of(record.id) }
    }

    /// What the step that comes next asks for beside the words.
    private static func refuse(
        _ value: SarahStepForm.Value, as next: SarahStep.Kind, of record: SarahRecord
    ) throws {
        if next == .decided, value.outcome == nil {
            throw refusal(SarahStepForm.Name.outcome, "Välj vad ni kom fram till.")
        }
        if next == .investigated, value.more.isEmpty {
            throw refusal(SarahStepForm.Name.more, "Skriv vad som hindrar att det händer igen.")
        }
        if next != .investigated, !value.more.isEmpty {
            throw refusal(SarahStepForm.Name.more, "Det här steget frågar inte efter det. Flytta texten.")
        }
        let earliest = record.steps.last?.step.day ?? record.reported.at.day
        if value.day < earliest {
            throw refusal(
                SarahStepForm.Name.day, "Steget före är från \(earliest). Skriv den dagen eller en senare.")
        }
    }

    private static func refusal(_ field: String, _ sentence: String) -> Complaints {
        Complaints([Complaint(field: field, sentence: sentence)])
    }
}
