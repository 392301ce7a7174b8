import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// The end of the duty for one young person, and that it goes on all the same.
struct DutyEndingRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    var routes: [Route] {
        [
            .form(
                "/kaa/{youth}/avslut", DutyRoutes.keepers, EndDutyForm.self, views: .view(.dutyViewed),
                records: .dutyNoted, prefill: leaving, show: askLeaving, submit: leave),
            .form(
                "/kaa/{youth}/avslut/angra", DutyRoutes.keepers, ContinueDutyForm.self,
                views: .view(.dutyViewed), records: .dutyNoted, show: askToContinue, submit: goOn),
        ]
    }

    /// The day that the duty ends by age, where that has come.
    private func leaving(_ context: Context, _ actor: Actor) throws -> [String: String] {
        let record = try store.dutyRecord(context, actor), today = store.clock.today
        let isAged = record.youth.ages.turns20 <= today
        return [
            EndDutyForm.Name.day: (isAged ? record.youth.ages.turns20 : today).description,
            EndDutyForm.Name.reason: isAged ? DutyLeavingReason.aged.rawValue : "",
        ]
    }

    private func askLeaving(_ context: Context, _ actor: Actor, _ state: FormState) throws -> any Page {
        try store.dutyFormPage(
            context, actor, state, "Avsluta i registret",
            "Uppgifterna finns kvar till halvårsrapporten, och gallras senast det år personen fyller 21.")
    }

    private func leave(
        _ context: Context, _ actor: Actor, _ leaving: DutyLeaving, _ submission: Submission
    ) throws -> Response {
        let record = try store.dutyRecord(context, actor)
        let command = EndDuty(
            proof: actor, programme: record.programme, youth: record.id, leaving: leaving)
        return try submission.run(command) { DutyAddress.of(record.id) }
    }

    private func askToContinue(_ context: Context, _ actor: Actor, _ state: FormState) throws -> any Page {
        let record = try store.dutyRecord(context, actor)
        return CrumbFormPage(
            crumbs: DutyAddress.crumbs(record), heading: "Ångra avslutet", lead: record.ending,
            form: FormView(state, submit: "Ta bort avslutet"))
    }

    private func goOn(
        _ context: Context, _ actor: Actor, _ goesOn: Bool, _ submission: Submission
    ) throws -> Response {
        let record = try store.dutyRecord(context, actor)
        let command = ContinueDuty(proof: actor, programme: record.programme, youth: record.id)
        return try submission.run(command) { DutyAddress.of(record.id) }
    }
}
