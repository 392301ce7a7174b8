import Casework
import HTTP
import Store
import Templating
import Web

/// What a unit owns and books: rooms, cars, bicycles. It shows no person.
struct ResourceRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    static let pages: [any Page.Type] = [ResourcesPage.self]

    private static let audit = RouteAudit.nothing("Bara rum och fordon, inga personer.")

    var routes: [Route] {
        [
            .get(
                "/kalender/resurser", .holding(.followSupport, in: .execution), audit: Self.audit, index),
            .form(
                "/kalender/resurser/ny", .holding(.followSupport, in: .execution), ResourceForm.self,
                views: Self.audit, records: .resourceAdded, show: new, submit: add),
            .post(
                "/kalender/resurser/{resource}/ta-bort", .holding(.followSupport, in: .execution),
                records: .resourceRetired, retire),
        ]
    }

    private func programmes(_ actor: Actor) throws -> [(id: ProgrammeID, name: String)] {
        let own = actor.reach(for: .followSupport).whole
        return try store.read { try AccountRepository.programmes($0) }.filter { own.contains($0.id) }.map {
            ($0.id, $0.name)
        }
    }

    private func index(_ context: Context, _ actor: Actor) throws -> Response {
        let programmes = try programmes(actor)
        let all = try store.read { try ResourceRepository.all(in: programmes.map(\.id), $0) }
        return try context.page(
            ResourcesPage(
                parts: programmes.map { one in
                    ResourcePart(
                        programme: one.name,
                        rows: all.filter { $0.programme == one.id }.map { ResourceRow($0.resource) })
                }))
    }

    private func new(_ context: Context, _ actor: Actor, _ state: FormState) throws -> any Page {
        let programmes = try programmes(actor)
        let choices = programmes.map { FieldRule.Choice(value: $0.id.description, label: $0.name) }
        let names = (programmes.count > 1 ? [ResourceForm.Name.programme] : [])
            + [ResourceForm.Name.kind, ResourceForm.Name.name]
        return FormPage(
            heading: "Nytt rum eller fordon", lead: "Det går sedan att boka i samma formulär som besöket.",
            form: FormView(
                state, submit: "Lägg till", groups: [FieldGroup("", names)],
                choices: [ResourceForm.Name.programme: choices]))
    }

    private func add(
        _ context: Context, _ actor: Actor, _ value: ResourceForm.Value, _ submission: Submission
    ) throws -> Response {
        let programme = try programme(value, actor)
        let known = try store.read { try ResourceRepository.all(in: programme, $0) }
        guard !known.contains(where: { $0.kind == value.kind && $0.name == value.name }) else {
            throw Complaints([
                Complaint(field: ResourceForm.Name.name, sentence: "Det finns redan. Välj ett annat namn.")
            ])
        }
        let resource = Resource(id: store.newID(), kind: value.kind, name: value.name)
        let command = AddResource(proof: actor, programme: programme, resource: resource)
        return try submission.run(command) { _ in "/kalender/resurser" }
    }

    private func programme(_ value: ResourceForm.Value, _ actor: Actor) throws -> ProgrammeID {
        let programmes = try programmes(actor)
        let only = programmes.count == 1 ? programmes[0].id : nil
        guard let programme = only ?? value.programme, programmes.contains(where: { $0.id == programme })
        else {
            throw Complaints([
                Complaint(field: ResourceForm.Name.programme, sentence: "Välj vilken verksamhet det gäller.")
            ])
        }
        return programme
    }

    private func retire(_ context: Context, _ actor: Actor) throws -> Response {
        let own = actor.reach(for: .followSupport).whole
        let all = try store.read { try ResourceRepository.all(in: own, $0) }
        let id = ResourceID(context.parameter("resource"))
        guard let found = all.first(where: { $0.resource.id == id }) else { throw RouteRefusal.notFound }
        try store.run(
            RetireResource(proof: actor, programme: found.programme, resource: found.resource.id))
        return context.seeOther("/kalender/resurser")
    }
}
