import Casework
import Store
import Templating

/// What of the frame follows from somebody's roles alone: the unit, the menu, the button. It holds nothing
/// of the person, so all with the same roles share it.
struct Surroundings: Sendable {
    let unit: String
    let mayLogInquiry: Bool
    let mayReadCases: Bool
    /// The menu as it looks from outside all of its items, and then from each of them.
    private let menus: [[SiteFrame.Entry]]

    /// For somebody who is not signed in.
    static let none = Surroundings(unit: "", mayLogInquiry: false, mayReadCases: false, items: [])

    private init(unit: String, mayLogInquiry: Bool, mayReadCases: Bool, items: [MenuItem]) {
        self.unit = unit
        self.mayLogInquiry = mayLogInquiry
        self.mayReadCases = mayReadCases
        menus = (-1..<items.count).map { here in
            items.indices.map { index in
                SiteFrame.Entry(
                    label: items[index].label, address: items[index].address, isHere: index == here)
            }
        }
    }

    init(of actor: Actor, _ site: Site) {
        let programmes = Set(actor.memberships.compactMap(\.programme))
        self.init(
            unit: programmes.compactMap { site.programmeNames[$0] }.sorted().joined(separator: ", "),
            mayLogInquiry: actor.may(.logInquiry, in: nil), mayReadCases: actor.may(.readCases, in: .either),
            items: site.menu.filter { item in
                item.permission.map { actor.may($0, in: item.files) } ?? true
            })
    }

    func menu(at path: String) -> [SiteFrame.Entry] {
        guard let entries = menus.first else { return [] }
        let here = entries.firstIndex { Surroundings.isInside(path.utf8, $0.address.address.utf8) }
        return menus[here.map { $0 + 1 } ?? 0]
    }

    /// The item's own page or one below it; `/loggkontroll` is not below `/logg`.
    private static func isInside(_ path: String.UTF8View, _ address: String.UTF8View) -> Bool {
        guard path.starts(with: address) else { return false }
        let rest = path.dropFirst(address.count)
        return rest.isEmpty || rest.first == UInt8(ascii: "/")
    }
}

/// The surroundings of those who have come, by their roles. Programmes and menu never change while the
/// program runs, so what is kept is never old.
final class KnownSurroundings: Sendable {
    private static let capacity = 1000
    private let known = Guarded<[[Membership]: Surroundings]>([:])

    func of(_ actor: Actor, _ site: Site) -> Surroundings {
        if let found = known.withLock({ $0[actor.memberships] }) { return found }
        let made = Surroundings(of: actor, site)
        known.withLock { known in
            if known.count >= KnownSurroundings.capacity { known.removeAll() }
            known[actor.memberships] = made
        }
        return made
    }
}
