import Casework
import Law
import Store
import Templating
import Web

/// The groups of one case. It tells when the person came, and counts nothing else.
struct GroupCasePage: Page, Sendable {
    static let template = "groups/case"

    struct Membership: Fielded, Sendable {
        let name: String
        let address: Link
        let time: String
        let leave: ActForm?

        static let fields: Fields<Membership> = [
            .text("name") { $0.name },
            .link("address") { $0.address },
            .text("time") { $0.time },
            .optional("leave", ActForm.fields) { $0.leave },
        ]
    }

    let head: CaseHead
    let invite: Link?
    let memberships: [Membership]
    let came: [Act]

    static let fields: Fields<GroupCasePage> = [
        .part("head", CaseHead.fields) { $0.head },
        .optionalLink("invite") { $0.invite },
        .flag("hasMemberships") { !$0.memberships.isEmpty },
        .list("memberships", Membership.fields) { $0.memberships },
        .flag("hasCame") { !$0.came.isEmpty },
        .list("came", Act.fields) { $0.came },
    ]

    init(
        _ head: CaseHead, _ facts: CaseFacts, _ memberships: [GroupGuestRepository.Membership],
        came: [GroupGuestRepository.Occasion], hasPlace: Bool, under grant: CaseGrant
    ) {
        self.head = head
        let mayChange = facts.isOpen && facts.host == nil && grant.may(.giveSupport, in: .execution)
        invite = mayChange && hasPlace ? GroupAddress.invite(grant.number) : nil
        self.memberships = memberships.map {
            GroupCasePage.line($0, mayChange: mayChange, of: grant.number)
        }
        self.came = came.map {
            Act(
                label: "\($0.day.inWords(withYear: true).capitalizedFirst): \($0.name)",
                address: GroupAddress.of($0.session))
        }
    }

    private static func line(
        _ one: GroupGuestRepository.Membership, mayChange: Bool, of number: String
    ) -> Membership {
        let until = one.before.map { " till \($0)" } ?? ""
        let leave = ActForm(
            label: "Bjud inte in längre", address: GroupAddress.leave(one.group, number), about: one.name)
        return Membership(
            name: one.name, address: GroupAddress.of(one.group), time: "från \(one.from)\(until)",
            leave: mayChange && one.before == nil ? leave : nil)
    }
}
