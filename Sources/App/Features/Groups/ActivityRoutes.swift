import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// The bank of activities: what there is to do, how much it asks, and the sheet that tells how it goes.
struct ActivityRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    static let pages: [any Page.Type] = [ActivitiesPage.self, ActivityPage.self, GroupStandsPage.self]

    private static let views = RouteAudit.nothing("Bara aktiviteter, inga personer.")

    var routes: [Route] {
        [
            .get(
                "/grupper/aktiviteter", .holding(.followSupport, in: .execution), audit: Self.views, index),
            .form(
                "/grupper/aktiviteter/ny", .holding(.giveSupport, in: .execution), ActivityForm.self,
                views: Self.views, records: .activityChanged, show: new, submit: create),
            .get(
                "/grupper/aktiviteter/{activity}", .holding(.followSupport, in: .execution),
                audit: Self.views, show),
            .form(
                "/grupper/aktiviteter/{activity}/andra", .holding(.giveSupport, in: .execution),
                ActivityForm.self, views: Self.views, records: .activityChanged, current: current,
                show: edit, submit: update),
        ] + putting
    }

    private var putting: [Route] {
        [
            .post(
                "/grupper/aktiviteter/{activity}/undan", .holding(.giveSupport, in: .execution),
                records: .activityChanged
            ) { try put($0, $1, away: true) },
            .post(
                "/grupper/aktiviteter/{activity}/tillbaka", .holding(.giveSupport, in: .execution),
                records: .activityChanged
            ) { try put($0, $1, away: false) },
        ]
    }

    private func index(_ context: Context, _ actor: Actor) throws -> Response {
        let page = try store.read { transaction in
            let programmes = try ActorProgrammes(actor, for: .followSupport, transaction)
            return ActivitiesPage(
                parts: try programmes.all.map {
                    ActivitiesPart($0.name, try ActivityRepository.all(in: $0.id, transaction))
                }, mayAdd: !actor.programmes(for: .giveSupport, in: .execution).isEmpty)
        }
        return try context.page(page)
    }

    private func show(_ context: Context, _ actor: Actor) throws -> Response {
        let activity = try store.read { try context.activity(for: .followSupport, actor, $0) }
        return try context.page(
            ActivityPage(
                activity, mayChange: actor.may(.giveSupport, in: .execution, of: activity.programme)))
    }

    private func new(_ context: Context, _ actor: Actor, _ state: FormState) throws -> any Page {
        let programmes = try store.read { try ActorProgrammes(actor, for: .giveSupport, $0) }
        return CrumbFormPage(
            crumbs: ActivitiesPage.crumbs, heading: "Ny aktivitet",
            lead: "Skriv så att den som är orolig vet precis vad som händer.",
            form: FormView(
                state, submit: "Spara aktiviteten",
                groups: [FieldGroup("", programmes.asked(ActivityForm.Name.programme) + ActivityForm.own)],
                choices: [ActivityForm.Name.programme: programmes.choices]))
    }

    private func create(
        _ context: Context, _ actor: Actor, _ value: ActivityForm.Value, _ submission: Submission
    ) throws -> Response {
        let programmes = try store.read { try ActorProgrammes(actor, for: .giveSupport, $0) }
        let command = AddActivity(
            proof: actor, id: store.newID(),
            programme: try programmes.chosen(value.programme, ActivityForm.Name.programme),
            terms: value.terms)
        return try submission.run(command) { GroupAddress.of(command.id) }
    }

    private func current(_ context: Context, _ actor: Actor) throws -> CurrentRecord {
        let activity = try store.read { try context.activity(for: .giveSupport, actor, $0) }
        return CurrentRecord(
            version: activity.version, values: ActivityForm.values(activity.terms),
            changedBy: activity.changedBy)
    }

    private func edit(_ context: Context, _ actor: Actor, _ state: FormState) throws -> any Page {
        let activity = try store.read { try context.activity(for: .giveSupport, actor, $0) }
        return CrumbFormPage(
            crumbs: ActivitiesPage.crumbs + [
                Crumb(label: activity.terms.name, address: GroupAddress.of(activity.id))
            ], heading: "Ändra aktiviteten", lead: "Träffar som redan har valt den får de nya orden.",
            form: FormView(
                state, submit: "Spara ändringen", groups: [FieldGroup("", ActivityForm.own)]))
    }

    private func update(
        _ context: Context, _ actor: Actor, _ value: ActivityForm.Value, _ submission: Submission
    ) throws -> Response {
        let activity = try store.read { try context.activity(for: .giveSupport, actor, $0) }
        let command = ChangeActivity(
            proof: actor, activity: activity, terms: value.terms, version: submission.version)
        return try submission.run(command) { GroupAddress.of(activity.id) }
    }

    private func put(_ context: Context, _ actor: Actor, away: Bool) throws -> Response {
        let activity = try store.read { try context.activity(for: .giveSupport, actor, $0) }
        try store.run(PutActivityAway(proof: actor, activity: activity, isAway: away))
        return context.seeOther(GroupAddress.of(activity.id))
    }
}
