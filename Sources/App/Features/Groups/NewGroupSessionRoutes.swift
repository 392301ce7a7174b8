import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// One meeting more of a group, beside those of its day of the week. It changes none of the others.
struct NewGroupSessionRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    var routes: [Route] {
        [
            .form(
                "/grupper/{group}/ny-traff", .holding(.giveSupport, in: .execution), NewGroupSessionForm.self,
                views: .nothing("Gruppen själv, inga deltagare."), records: .groupSessionChanged,
                prefill: prefill, show: show, submit: create)
        ]
    }

    /// As the group is, on a day that is chosen.
    private func prefill(_ context: Context, _ actor: Actor) throws -> [String: String] {
        let group = try store.read { try context.group(for: .giveSupport, actor, $0) }
        var values = GroupFields.values(group.terms)
        values[GroupFields.Name.name] = nil
        return values
    }

    private func show(_ context: Context, _ actor: Actor, _ state: FormState) throws -> any Page {
        try store.read { transaction in
            let group = try context.group(for: .giveSupport, actor, transaction)
            let choices = try GroupChoices(
                in: [group.programme],
                besides: group.terms.staffChoices(group.firstName, group.secondName), transaction)
            let names = [GroupSessionForm.day] + GroupFields.names(choices.resources, state)
            return CrumbFormPage(
                crumbs: GroupAddress.crumbs(group.id, group.terms.name), heading: "Lägg till en träff",
                lead: "En träff till, utöver de vanliga (\(group.rhythm)). Den står kvar som den är när "
                    + "gruppen ändras.",
                form: FormView(
                    state, submit: "Lägg till träffen", groups: [FieldGroup("", names)],
                    choices: choices.byField))
        }
    }

    private func create(
        _ context: Context, _ actor: Actor, _ value: GroupSessionForm.Value, _ submission: Submission
    ) throws -> Response {
        let group = try store.read { try context.group(for: .giveSupport, actor, $0) }
        guard (group.series.first...group.series.last).contains(value.day) else {
            let sentence = "Gruppen träffas från \(group.series.first) till \(group.series.last). Välj en "
                + "dag däremellan, eller förläng gruppen först."
            throw Complaints([Complaint(field: GroupSessionForm.day, sentence: sentence)])
        }
        var terms = value.terms
        terms.name = group.terms.name
        let command = AddGroupSession(
            proof: actor, id: store.newID(), group: group, day: value.day, terms: terms,
            isMeant: value.isMeant)
        return try submission.plan(command) { GroupAddress.of(command.id) }
    }
}
