import Casework
import Law
import Store
import Templating
import Web

/// One meeting: when, where, who of the staff, how it goes, and who was there. Protected names are shown to
/// who is on the case only.
struct GroupSessionPage: Page, Sendable {
    static let template = "groups/session"

    let crumbs: [Crumb]
    let heading: String
    let notices: [Notice]
    let facts: [DescriptionItem]
    let attend: Act?
    let acts: [Act]
    let guests: Table?
    let sheet: [String]

    static let fields: Fields<GroupSessionPage> = [
        .list("crumbs", Crumb.fields) { $0.crumbs },
        .text("heading") { $0.heading },
        .list("notices", Notice.fields) { $0.notices },
        .list("facts", DescriptionItem.fields) { $0.facts },
        .optional("attend", Act.fields) { $0.attend },
        .flag("hasActs") { !$0.acts.isEmpty },
        .list("acts", Act.fields) { $0.acts },
        .optional("guests", Table.fields) { $0.guests },
        .flag("hasSheet") { !$0.sheet.isEmpty },
        .texts("sheet") { $0.sheet },
    ]

    init(
        _ session: GroupSession, _ guests: [GroupGuest], activity: Activity?, booked: [Resource],
        for actor: Actor, today: Day
    ) {
        crumbs = GroupAddress.crumbs(session.group, session.terms.name)
        heading = session.when.capitalizedFirst
        notices = GroupSessionPage.notices(session)
        facts = GroupSessionPage.facts(session, booked)
        let isMine = actor.may(.giveSupport, in: .execution, of: session.programme)
        attend = isMine ? GroupSessionPage.attend(session, today: today) : nil
        acts = isMine && session.standing == .planned
            ? [
                Act(label: "Ändra träffen", address: GroupAddress.change(session.id)),
                Act(label: "Ställ in träffen", address: GroupAddress.cancel(session.id)),
            ] : []
        self.guests = GroupSessionPage.table(guests, for: actor.accountID)
        sheet = activity?.terms.sheet.paragraphs ?? []
    }

    private static func attend(_ session: GroupSession, today: Day) -> Act? {
        guard session.standing != .cancelled, session.day <= today else { return nil }
        return Act(
            label: session.standing == .held ? "Rätta närvaron" : "Skriv in närvaron",
            address: GroupAddress.attendance(session.id))
    }

    private static func notices(_ session: GroupSession) -> [Notice] {
        switch session.standing {
        case .cancelled:
            [Notice(kind: .information, heading: "Träffen är inställd", text: session.reason)]
        case .planned where session.terms.isShortOfStaff:
            [
                Notice(
                    kind: .care, heading: "Bara en av er är med",
                    text: "Två brukar vara med på en träff. Ändra träffen om någon mer kan.")
            ]
        case .planned, .held: []
        }
    }

    private static func facts(_ session: GroupSession, _ booked: [Resource]) -> [DescriptionItem] {
        let own = [
            DescriptionItem(term: "Hur länge", texts: ["\(session.terms.length) minuter"]),
            DescriptionItem(term: "Plats", texts: [session.terms.place]),
        ] + booked.items + [
            DescriptionItem(term: "Med från oss", texts: [session.staff]),
            DescriptionItem(term: "Vi gör", texts: [session.activityName ?? "Inte valt än"]),
        ]
        guard session.standing == .held else { return own }
        return own + [DescriptionItem(term: "Andra som kom", texts: ["\(session.others)"])]
            + (session.line.isEmpty
                ? [] : [DescriptionItem(term: "Hur det blev", texts: session.line.paragraphs)])
    }

    private static func table(_ guests: [GroupGuest], for account: AccountID) -> Table? {
        guard !guests.isEmpty else { return nil }
        let names = ["Namn", "Närvaro"]
        return Table(
            head: TableHead(
                caption: "De som är inbjudna eller kom", isCaptionHidden: true,
                columns: names.map { TableColumn(label: $0) }),
            rows: guests.map { guest in
                TableRow(cells: [
                    TableCell(
                        column: names[0], text: guest.shown(to: account),
                        link: guest.isHidden(from: account) ? nil : GroupAddress.ofCase(guest.number)),
                    TableCell(
                        column: names[1], text: guest.attendance?.swedish ?? "Inte inskrivet",
                        tag: guest.place == nil && guest.attendance == .came
                            ? Tag(label: "kom spontant") : nil),
                ])
            })
    }
}

extension [Resource] {
    /// What each meeting has booked; nothing where it has not.
    var items: [DescriptionItem] {
        isEmpty ? [] : [DescriptionItem(term: "Bokat", texts: map { "\($0.kind.swedish): \($0.name)" })]
    }
}
