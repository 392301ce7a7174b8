import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// What is done with one young person in the register: a contact and a measure.
struct DutyActRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    var routes: [Route] {
        [
            .form(
                "/kaa/{youth}/kontakt", DutyRoutes.keepers, DutyContactForm.self,
                views: .view(.dutyViewed), records: .dutyNoted,
                prefill: today(DutyContactForm.Name.day), show: askContact, submit: note),
            .form(
                "/kaa/{youth}/insats", DutyRoutes.keepers, DutyMeasureForm.self, views: .view(.dutyViewed),
                records: .dutyNoted, prefill: today(DutyMeasureForm.Name.offered), show: askOffer,
                submit: offer),
            .form(
                "/kaa/{youth}/insats/{measure}", DutyRoutes.keepers, DutyMeasureForm.self,
                views: .view(.dutyViewed), records: .dutyNoted, current: measure, show: askMeasure,
                submit: keep),
        ]
    }

    private func today(_ field: String) -> @Sendable (Context, Actor) throws -> [String: String] {
        { _, _ in [field: store.clock.today.description] }
    }

    private func askContact(_ context: Context, _ actor: Actor, _ state: FormState) throws -> any Page {
        try store.dutyFormPage(
            context, actor, state, "Anteckna en kontakt",
            "Också när ingen svarade: då syns det att ni har försökt.")
    }

    private func note(
        _ context: Context, _ actor: Actor, _ contact: DutyContact, _ submission: Submission
    ) throws -> Response {
        let record = try store.dutyRecord(context, actor)
        let command = NoteDutyContact(
            proof: actor, programme: record.programme, youth: record.id, contact: contact)
        return try submission.run(command) { DutyAddress.of(record.id) }
    }

    private func askOffer(_ context: Context, _ actor: Actor, _ state: FormState) throws -> any Page {
        try store.dutyFormPage(
            context, actor, state, "Erbjud en insats",
            "Skriv också in den som den unga tackar nej till: då syns det att den erbjöds.")
    }

    private func offer(
        _ context: Context, _ actor: Actor, _ terms: DutyMeasure, _ submission: Submission
    ) throws -> Response {
        try keep(terms, nil, context, actor, submission)
    }

    private func measure(_ context: Context, _ actor: Actor) throws -> CurrentRecord {
        let one = try found(context, actor)
        return CurrentRecord(
            version: one.version, values: DutyMeasureForm.values(one.measure), changedBy: one.changed.by)
    }

    private func found(_ context: Context, _ actor: Actor) throws -> DutyRecord.Measure {
        guard let one = try store.dutyRecord(context, actor).measure(context.parameter("measure")) else {
            throw RouteRefusal.notFound
        }
        return one
    }

    private func askMeasure(_ context: Context, _ actor: Actor, _ state: FormState) throws -> any Page {
        let one = try found(context, actor), record = try store.dutyRecord(context, actor)
        return CrumbFormPage(
            crumbs: DutyAddress.crumbs(record), heading: "Ändra insatsen", lead: one.measure.kind.swedish,
            form: FormView(state, submit: "Spara"))
    }

    private func keep(
        _ context: Context, _ actor: Actor, _ terms: DutyMeasure, _ submission: Submission
    ) throws -> Response {
        try keep(terms, found(context, actor).id, context, actor, submission)
    }

    private func keep(
        _ terms: DutyMeasure, _ measure: DutyMeasureID?, _ context: Context, _ actor: Actor,
        _ submission: Submission
    ) throws -> Response {
        let record = try store.dutyRecord(context, actor)
        let command = KeepDutyMeasure(
            proof: actor, programme: record.programme, youth: record.id, measure: measure, terms: terms,
            version: measure == nil ? 0 : submission.version)
        return try submission.run(command) { DutyAddress.of(record.id) }
    }
}
