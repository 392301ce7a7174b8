import Casework
import Templating
import Web

/// `/grupper/aktiviteter`: the bank, the calm ones first.
struct ActivitiesPage: Page, Sendable {
    static let template = "groups/activities"
    static let crumbs = GroupAddress.crumbs + [
        Crumb(label: "Aktiviteter", address: GroupAddress.activities)
    ]
    let parts: [ActivitiesPart]
    let mayAdd: Bool

    static let fields: Fields<ActivitiesPage> = [
        .list("crumbs", Crumb.fields) { _ in GroupAddress.crumbs },
        .flag("namesProgrammes") { $0.parts.count > 1 },
        .flag("mayAdd") { $0.mayAdd },
        .link("new") { _ in GroupAddress.newActivity },
        .list("parts", ActivitiesPart.fields) { $0.parts },
    ]
}

/// One programme's part of the bank.
struct ActivitiesPart: Fielded, Sendable {
    let programme: String
    let table: Table?

    static let fields: Fields<ActivitiesPart> = [
        .text("programme") { $0.programme },
        .optional("table", Table.fields) { $0.table },
    ]

    init(_ programme: String, _ activities: [Activity]) {
        self.programme = programme
        let names = ["Aktivitet", "Hur mycket krävs det?", "Var"]
        let rows = activities.map { one in
            TableRow(cells: [
                TableCell(
                    column: names[0], text: one.terms.name, link: GroupAddress.of(one.id),
                    tag: one.isAway ? Tag(label: "undanlagd") : nil),
                TableCell(column: names[1], text: one.terms.effort.swedish),
                TableCell(column: names[2], text: one.terms.setting.swedish),
            ])
        }
        table = activities.isEmpty
            ? nil
            : Table(
                head: TableHead(
                    caption: "Aktiviteter", isCaptionHidden: true,
                    columns: names.map { TableColumn(label: $0) }), rows: rows)
    }
}

/// "Så går det till": one activity as a sheet to the participants, for reading and for paper.
struct ActivityPage: Page, Sendable {
    static let template = "groups/activity"
    let heading: String
    let effort: String
    let setting: String
    let sheet: [String]
    let isAway: Bool
    let change: Link?
    let put: ActForm?

    static let fields: Fields<ActivityPage> = [
        .list("crumbs", Crumb.fields) { _ in ActivitiesPage.crumbs },
        .text("heading") { $0.heading },
        .text("effort") { $0.effort },
        .text("setting") { $0.setting },
        .texts("sheet") { $0.sheet },
        .flag("isAway") { $0.isAway },
        .optionalLink("change") { $0.change },
        .optional("put", ActForm.fields) { $0.put },
    ]

    init(_ activity: Activity, mayChange: Bool) {
        heading = activity.terms.name
        (effort, setting) = (activity.terms.effort.swedish, activity.terms.setting.swedish)
        (sheet, isAway) = (activity.terms.sheet.paragraphs, activity.isAway)
        change = mayChange ? GroupAddress.change(activity.id) : nil
        put = mayChange
            ? ActForm(
                label: isAway ? "Ta fram igen" : "Lägg undan",
                address: GroupAddress.put(activity.id, away: !isAway)) : nil
    }
}
