import Casework
import Law
import Store
import Templating
import Web

/// One group: what it is, who is asked along, how many have come, and its meetings. It never lays people side
/// by side: how often somebody comes stands nowhere.
struct GroupPage: Page, Sendable {
    static let template = "groups/show"

    struct Member: Fielded, Sendable {
        let name: String
        let isHidden: Bool
        let address: Link
        /// "från 3 december", while that is to come.
        let from: String?

        static let fields: Fields<Member> = [
            .text("name") { $0.name },
            .flag("isHidden") { $0.isHidden },
            .link("address") { $0.address },
            .optionalText("from") { $0.from },
        ]
    }

    let heading: String
    let facts: [DescriptionItem]
    let change: Link?
    let add: Link?
    let sheet: Link?
    let members: [Member]
    let turnout: GroupTurnoutPicture?
    let coming: [Act]
    let been: [Act]
    let hasEnded: Bool

    static let fields: Fields<GroupPage> = [
        .text("heading") { $0.heading },
        .list("facts", DescriptionItem.fields) { $0.facts },
        .optionalLink("change") { $0.change },
        .optionalLink("add") { $0.add },
        .optionalLink("sheet") { $0.sheet },
        .flag("hasMembers") { !$0.members.isEmpty },
        .list("members", Member.fields) { $0.members },
        .optional("turnout", GroupTurnoutPicture.fields) { $0.turnout },
        .flag("hasComing") { !$0.coming.isEmpty },
        .list("coming", Act.fields) { $0.coming },
        .flag("hasBeen") { !$0.been.isEmpty },
        .list("been", Act.fields) { $0.been },
        .flag("hasEnded") { $0.hasEnded },
    ]

    init(
        _ group: SupportGroup, members: [(guest: GroupGuest, from: Day)], booked: [Resource],
        sessions: [GroupSession], turnout: [GroupTurnout], for actor: Actor, today: Day
    ) {
        heading = group.terms.name
        facts = GroupPage.facts(group, booked)
        hasEnded = group.hasEnded(on: today)
        let mayChange = !hasEnded && actor.may(.giveSupport, in: .execution, of: group.programme)
        change = mayChange ? GroupAddress.change(group.id) : nil
        add = mayChange ? GroupAddress.newSession(group.id) : nil
        sheet = group.terms.activity.map { GroupAddress.of($0) }
        self.members = members.map { Member($0, $1 > today ? $1 : nil, for: actor.accountID) }
        self.turnout = GroupTurnoutPicture(turnout)
        let ahead = sessions.filter { $0.day >= today && $0.standing != .held }
        coming = ahead.reversed().prefix(8).map { GroupPage.act($0) }
        been = sessions.filter { $0.day < today || $0.standing == .held }.prefix(12).map { GroupPage.act($0) }
    }

    private static func facts(_ group: SupportGroup, _ booked: [Resource]) -> [DescriptionItem] {
        let staff = group.terms.isShortOfStaff
            ? [group.staff, "Bara en av er. Två brukar vara med."] : [group.staff]
        return [
            DescriptionItem(
                term: "När",
                texts: [
                    group.rhythm.capitalizedFirst,
                    "Till och med \(group.series.last.inWords(withYear: true))",
                ]),
            DescriptionItem(term: "Hur länge", texts: ["\(group.terms.length) minuter"]),
            DescriptionItem(term: "Plats", texts: [group.terms.place]),
        ] + booked.items + [
            DescriptionItem(term: "Med från oss", texts: staff),
            DescriptionItem(term: "Vi gör", texts: [group.activityName ?? "Inte valt än"]),
        ]
    }

    private static func act(_ session: GroupSession) -> Act {
        let standing = session.standing == .cancelled ? ", inställd" : ""
        return Act(
            label: "\(session.when.capitalizedFirst)\(standing)", address: GroupAddress.of(session.id))
    }
}

extension GroupPage.Member {
    fileprivate init(_ guest: GroupGuest, _ from: Day?, for account: AccountID) {
        self.from = from.map { "från \($0.inWords(withYear: false))" }
        name = guest.shown(to: account)
        isHidden = guest.isHidden(from: account)
        address = GroupAddress.ofCase(guest.number)
    }
}
