import Casework
import Templating
import Web

/// `/kalender/resurser`: the rooms and vehicles of one's units, with the way to add one. It never tells who
/// has booked them: that is the calendar's.
struct ResourcesPage: Page, Sendable {
    static let template = "calendar/resources"
    let parts: [ResourcePart]

    static let fields: Fields<ResourcesPage> = [
        .list("parts", ResourcePart.fields) { $0.parts }
    ]
}

/// What one programme owns.
struct ResourcePart: Fielded, Sendable {
    let programme: String
    let rows: [ResourceRow]
    /// Taken away; each can be brought back.
    let retired: [ResourceRow]

    static let fields: Fields<ResourcePart> = [
        .text("programme") { $0.programme },
        .flag("hasRows") { !$0.rows.isEmpty },
        .list("rows", ResourceRow.fields) { $0.rows },
        .flag("hasRetired") { !$0.retired.isEmpty },
        .list("retired", ResourceRow.fields) { $0.retired },
    ]
}

/// One room or vehicle.
struct ResourceRow: Fielded, Sendable {
    let kind: String
    let name: String
    /// Takes it away, or brings it back.
    let act: ActForm

    static let fields: Fields<ResourceRow> = [
        .text("kind") { $0.kind },
        .text("name") { $0.name },
        .part("act", ActForm.fields) { $0.act },
    ]

    init(_ resource: Resource) {
        (kind, name) = (resource.kind.swedish, resource.name)
        act = ActForm(
            label: "Ta bort", address: "/kalender/resurser/\(resource.id.description)/ta-bort",
            about: resource.name)
    }

    init(retired resource: Resource) {
        (kind, name) = (resource.kind.swedish, resource.name)
        act = ActForm(
            label: "Ta fram igen", address: "/kalender/resurser/\(resource.id.description)/ta-fram",
            about: resource.name)
    }
}
