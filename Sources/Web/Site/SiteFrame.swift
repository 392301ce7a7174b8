import Casework
import HTTP
import Store
import Templating

/// What every page stands in: product and unit, menu, who is signed in, the way out.
public struct SiteFrame: Fielded, Sendable {
    struct Entry: Fielded, Sendable {
        let label: String
        let address: Link
        let isHere: Bool

        static let fields: Fields<Entry> = [
            .text("label") { $0.label },
            .link("address") { $0.address },
            .flag("isHere") { $0.isHere },
        ]
    }

    let unit: String
    let userName: String
    let csrfToken: String
    let isSignedIn: Bool
    let isDemonstration: Bool
    let isDense: Bool
    let mayLogInquiry: Bool
    let menu: [Entry]
    let stylesheet: Link
    let script: Link
    let icon: Link

    public static let fields: Fields<SiteFrame> = [
        .text("unit") { $0.unit },
        .text("userName") { $0.userName },
        .text("csrfToken") { $0.csrfToken },
        .flag("isSignedIn") { $0.isSignedIn },
        .flag("isDemonstration") { $0.isDemonstration },
        .flag("isDense") { $0.isDense },
        .flag("mayLogInquiry") { $0.mayLogInquiry },
        .list("menu", Entry.fields) { $0.menu },
        .link("stylesheet") { $0.stylesheet },
        .link("script") { $0.script },
        .link("icon") { $0.icon },
    ]

    init(_ context: Context) {
        let site = context.site
        let actor = context.session.actor
        unit = actor.map { SiteFrame.unit(of: $0, site) } ?? ""
        userName = actor?.name ?? ""
        csrfToken = context.csrfToken
        isSignedIn = actor != nil
        isDemonstration = site.store.isDemonstration
        isDense = actor?.isDense ?? false
        mayLogInquiry = actor?.may(.logInquiry) ?? false
        menu = actor.map { SiteFrame.menu(site.menu, for: $0, at: context.request.path) } ?? []
        stylesheet = site.assets.stylesheet
        script = site.assets.script
        icon = site.assets.icon
    }

    private static func unit(of actor: Actor, _ site: Site) -> String {
        let programmes = Set(actor.memberships.compactMap(\.programme))
        return programmes.compactMap { site.programmeNames[$0] }.sorted().joined(separator: ", ")
    }

    private static func menu(_ items: [MenuItem], for actor: Actor, at path: String) -> [Entry] {
        items.filter { $0.permission.map(actor.may) ?? true }.map { item in
            Entry(label: item.label, address: item.address, isHere: path.hasPrefix(item.address.address))
        }
    }
}
