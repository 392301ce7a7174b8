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

    private static let list: Link = "/kalender/resurser"

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
            .post(
                "/kalender/resurser/{resource}/ta-fram", .holding(.followSupport, in: .execution),
                records: .resourceAdded, restore),
        ]
    }

    private func programmes(_ actor: Actor) throws -> ActorProgrammes {
        try store.read { try ActorProgrammes(actor, for: .followSupport, $0) }
    }

    private func index(_ context: Context, _ actor: Actor) throws -> Response {
        let programmes = try programmes(actor)
        let (all, retired) = try store.read { transaction in
            (
                try ResourceRepository.all(in: programmes.ids, transaction),
                try RetiredResourceRepository.all(in: programmes.ids, transaction)
            )
        }
        return try context.page(
            ResourcesPage(
                parts: programmes.all.map { one in
                    ResourcePart(
                        programme: one.name,
                        rows: all.filter { $0.programme == one.id }.map { ResourceRow($0.resource) },
                        retired: retired.filter { $0.programme == one.id }.map {
                            ResourceRow(retired: $0.resource)
                        })
                }))
    }

    private func new(_ context: Context, _ actor: Actor, _ state: FormState) throws -> any Page {
        let programmes = try programmes(actor)
        let names = programmes.asked(ResourceForm.Name.programme)
            + [ResourceForm.Name.kind, ResourceForm.Name.name]
        return FormPage(
            heading: "Nytt rum eller fordon", lead: "Det går sedan att boka i samma formulär som besöket.",
            form: FormView(
                state, submit: "Lägg till", groups: [FieldGroup("", names)],
                choices: [ResourceForm.Name.programme: programmes.choices]))
    }

    private func add(
        _ context: Context, _ actor: Actor, _ value: ResourceForm.Value, _ submission: Submission
    ) throws -> Response {
        let programme = try programmes(actor).chosen(value.programme, ResourceForm.Name.programme)
        let resource = Resource(id: store.newID(), kind: value.kind, name: value.name)
        let (known, retired) = try store.read { transaction in
            (
                try ResourceRepository.all(in: programme, transaction),
                try RetiredResourceRepository.all(in: [programme], transaction).map(\.resource)
            )
        }
        if known.contains(where: resource.isCalled) { throw refusal("Det finns redan. Välj ett annat namn.") }
        if retired.contains(where: resource.isCalled) {
            throw refusal(
                "Det har funnits och är borttaget. Ta fram det igen på sidan Rum och fordon, eller välj "
                    + "ett annat namn.")
        }
        let command = AddResource(proof: actor, programme: programme, resource: resource)
        return try submission.run(command) { _ in ResourceRoutes.list }
    }

    private func refusal(_ sentence: String) -> Complaints {
        Complaints([Complaint(field: ResourceForm.Name.name, sentence: sentence)])
    }

    private func retire(_ context: Context, _ actor: Actor) throws -> Response {
        let own = try programmes(actor).ids
        let found = try found(try store.read { try ResourceRepository.all(in: own, $0) }, context)
        try store.run(
            RetireResource(proof: actor, programme: found.programme, resource: found.resource.id))
        return context.seeOther(ResourceRoutes.list)
    }

    private func restore(_ context: Context, _ actor: Actor) throws -> Response {
        let own = try programmes(actor).ids
        let found = try found(try store.read { try RetiredResourceRepository.all(in: own, $0) }, context)
        try store.run(
            RestoreResource(proof: actor, programme: found.programme, resource: found.resource.id))
        return context.seeOther(ResourceRoutes.list)
    }

    /// The one that the path names; anything else is not found.
    private func found(
        _ all: [(programme: ProgrammeID, resource: Resource)], _ context: Context
    ) throws -> (programme: ProgrammeID, resource: Resource) {
        let id = ResourceID(context.parameter("resource"))
        guard let found = all.first(where: { $0.resource.id == id }) else { throw RouteRefusal.notFound }
        return found
    }
}
