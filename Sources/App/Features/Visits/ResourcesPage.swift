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

    static let fields: Fields<ResourcePart> = [
        .text("programme") { $0.programme },
        .flag("hasRows") { !$0.rows.isEmpty },
        .list("rows", ResourceRow.fields) { $0.rows },
    ]
}

/// One room or vehicle.
struct ResourceRow: Fielded, Sendable {
    let kind: String
    let name: String
    let retire: ActForm

    static let fields: Fields<ResourceRow> = [
        .text("kind") { $0.kind },
        .text("name") { $0.name },
        .part("retire", ActForm.fields) { $0.retire },
    ]

    init(_ resource: Resource) {
        (kind, name) = (resource.kind.swedish, resource.name)
        retire = ActForm(
            label: "Ta bort", address: "/kalender/resurser/\(resource.id.description)/ta-bort",
            about: resource.name)
    }
}
