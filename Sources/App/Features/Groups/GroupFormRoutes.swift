import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// The forms of a group: a new one, and what it is like from today.
struct GroupFormRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    private static let views = RouteAudit.nothing("Gruppen själv, inga deltagare.")

    var routes: [Route] {
        [
            .form(
                "/grupper/ny", .holding(.giveSupport, in: .execution), GroupForm.self, views: Self.views,
                records: .groupChanged, prefill: prefill, show: new, submit: create),
            .form(
                "/grupper/{group}/andra", .holding(.giveSupport, in: .execution), ChangeGroupForm.self,
                views: Self.views, records: .groupChanged, current: current, show: edit, submit: update),
        ]
    }

    private func prefill(_ context: Context, _ actor: Actor) throws -> [String: String] {
        let today = store.clock.today
        return [
            GroupForm.Name.first: today.description,
            GroupForm.Name.last: today.adding(days: 182).description, GroupForm.Name.weeks: "1",
            GroupFields.Name.length: "60", GroupFields.Name.first: actor.accountID.description,
            GroupFields.Name.room: VisitFields.none, GroupFields.Name.vehicle: VisitFields.none,
        ]
    }

    private func new(_ context: Context, _ actor: Actor, _ state: FormState) throws -> any Page {
        try store.read { transaction in
            let programmes = try ActorProgrammes(actor, for: .giveSupport, transaction)
            let choices = try GroupChoices(in: programmes.ids, transaction)
            let asked = programmes.asked(GroupForm.Name.programme)
            return CrumbFormPage(
                crumbs: GroupAddress.crumbs, heading: "Ny grupp",
                lead: "Samma dag, tid och rum varje gång gör det lättare att komma.",
                form: FormView(
                    state, submit: "Spara gruppen",
                    groups: GroupForm.groups(asking: asked, choices.resources, state),
                    choices: choices.byField.merging([GroupForm.Name.programme: programmes.choices]) { $1 }))
        }
    }

    private func create(
        _ context: Context, _ actor: Actor, _ value: GroupForm.Value, _ submission: Submission
    ) throws -> Response {
        let programmes = try store.read { try ActorProgrammes(actor, for: .giveSupport, $0) }
        let command = AddGroup(
            proof: actor, id: store.newID(),
            programme: try programmes.chosen(value.programme, GroupForm.Name.programme), terms: value.terms,
            series: value.series, isMeant: value.isMeant)
        return try submission.plan(command) { GroupAddress.of(command.id) }
    }

    private func current(_ context: Context, _ actor: Actor) throws -> CurrentRecord {
        let group = try store.read { try context.group(for: .giveSupport, actor, $0) }
        return CurrentRecord(
            version: group.version,
            values: GroupFields.values(group.terms).merging([
                GroupForm.Name.last: group.series.last.description
            ]) { $1 }, changedBy: group.changedBy)
    }

    private func edit(_ context: Context, _ actor: Actor, _ state: FormState) throws -> any Page {
        try store.read { transaction in
            let group = try context.group(for: .giveSupport, actor, transaction)
            let choices = try GroupChoices(
                in: [group.programme],
                besides: group.terms.staffChoices(group.firstName, group.secondName),
                booked: group.terms.resources, transaction)
            return CrumbFormPage(
                crumbs: GroupAddress.crumbs(group.id, group.terms.name), heading: "Ändra gruppen",
                lead: "\(group.rhythm.capitalizedFirst). Ändringen gäller från idag; träffar som ni ändrat "
                    + "för sig står kvar. Vill ni byta veckodag, sätt en sista dag och gör en ny grupp.",
                form: FormView(
                    state, submit: "Spara ändringen",
                    groups: [
                        FieldGroup(
                            "", ChangeGroupForm.own + GroupFields.names(choices.resources, state))
                    ],
                    choices: choices.byField))
        }
    }

    private func update(
        _ context: Context, _ actor: Actor, _ value: ChangeGroupForm.Value, _ submission: Submission
    ) throws -> Response {
        let group = try store.read { try context.group(for: .giveSupport, actor, $0) }
        for problem in group.series.lasting(to: value.last, on: store.clock.today).problems {
            throw Complaints([Complaint(field: problem.field, sentence: problem.swedish)])
        }
        let command = ChangeGroup(
            proof: actor, group: group, terms: value.terms, last: value.last, isMeant: value.isMeant,
            version: submission.version)
        return try submission.plan(command) { GroupAddress.of(group.id) }
    }
}
