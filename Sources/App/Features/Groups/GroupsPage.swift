import Casework
import Law
import Templating
import Web

/// `/grupper`: what is coming, what waits for attendance, and the groups. It names no participant.
struct GroupsPage: Page, Sendable {
    static let template = "groups/index"
    let parts: [GroupsPart]
    let mayAdd: Bool

    static let fields: Fields<GroupsPage> = [
        .flag("namesProgrammes") { $0.parts.count > 1 },
        .flag("mayAdd") { $0.mayAdd },
        .link("new") { _ in GroupAddress.new },
        .link("activities") { _ in GroupAddress.activities },
        .link("ideas") { _ in GroupAddress.ideas },
        .list("parts", GroupsPart.fields) { $0.parts },
    ]
}

/// One programme's part of the page.
struct GroupsPart: Fielded, Sendable {
    let programme: String
    let waiting: [Act]
    let coming: Table?
    let groups: Table?

    static let fields: Fields<GroupsPart> = [
        .text("programme") { $0.programme },
        .flag("hasWaiting") { !$0.waiting.isEmpty },
        .list("waiting", Act.fields) { $0.waiting },
        .optional("coming", Table.fields) { $0.coming },
        .optional("groups", Table.fields) { $0.groups },
    ]

    init(
        _ programme: String, groups: [SupportGroup], coming: [GroupSession], unnoted: [GroupSession],
        mayAttend: Bool, today: Day
    ) {
        self.programme = programme
        waiting = unnoted.map {
            Act(
                label: "\($0.terms.name), \($0.day.inWords())",
                address: mayAttend ? GroupAddress.attendance($0.id) : GroupAddress.of($0.id))
        }
        self.coming = GroupsPart.table(coming)
        self.groups = GroupsPart.table(groups, today: today)
    }

    private static func table(_ sessions: [GroupSession]) -> Table? {
        guard !sessions.isEmpty else { return nil }
        let names = ["När", "Grupp", "Plats", "Med", "Vi gör"]
        let rows = sessions.map { one in
            TableRow(cells: [
                TableCell(column: names[0], text: one.when),
                TableCell(
                    column: names[1], text: one.terms.name, link: GroupAddress.of(one.id), tag: one.tag),
                TableCell(column: names[2], text: one.terms.place),
                TableCell(column: names[3], text: one.staff, tag: one.staffTag),
                TableCell(column: names[4], text: one.activityName ?? "Inte valt än"),
            ])
        }
        return Table(
            head: TableHead(
                caption: "Träffar de närmaste två veckorna", isCaptionHidden: true,
                columns: names.map { TableColumn(label: $0) }), rows: rows)
    }

    private static func table(_ groups: [SupportGroup], today: Day) -> Table? {
        guard !groups.isEmpty else { return nil }
        let names = ["Grupp", "När", "Till och med"]
        let rows = groups.map { one in
            TableRow(cells: [
                TableCell(
                    column: names[0], text: one.terms.name, link: GroupAddress.of(one.id),
                    tag: one.hasEnded(on: today) ? Tag(label: "har slutat") : nil),
                TableCell(column: names[1], text: one.rhythm.capitalizedFirst),
                TableCell(column: names[2], text: one.series.last.description),
            ])
        }
        return Table(
            head: TableHead(
                caption: "Grupper", isCaptionHidden: true, columns: names.map { TableColumn(label: $0) }),
            rows: rows)
    }
}

extension GroupSession {
    /// That somebody more could come along.
    var staffTag: Tag? {
        terms.isShortOfStaff && standing == .planned ? Tag(label: "bara en", tone: .care) : nil
    }

    /// What became of it; nil for one that is to come.
    var tag: Tag? {
        switch standing {
        case .planned: nil
        case .cancelled: Tag(label: "inställd")
        case .held: Tag(label: "har varit", tone: .done)
        }
    }
}
