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

    let surroundings: Surroundings
    let userName: String
    let csrfToken: String
    let isSignedIn: Bool
    let isDemonstration: Bool
    let isDense: Bool
    /// What stands in the wide menu's line, and what it has beside it; the narrow menu has both in one list.
    let menu: [Entry]
    let more: [Entry]
    /// The page of the search itself has a box of its own.
    let hasSearch: Bool
    let stylesheet: Link
    let script: Link
    let icon: Link

    public static let fields: Fields<SiteFrame> = [
        .text("unit") { $0.surroundings.unit },
        .text("userName") { $0.userName },
        .text("csrfToken") { $0.csrfToken },
        .flag("isSignedIn") { $0.isSignedIn },
        .flag("isDemonstration") { $0.isDemonstration },
        .flag("isDense") { $0.isDense },
        .flag("mayLogInquiry") { $0.surroundings.mayLogInquiry },
        .flag("hasSearch") { $0.hasSearch },
        .list("menu", Entry.fields) { $0.menu },
        .flag("hasMoreMenu") { !$0.more.isEmpty },
        .list("moreMenu", Entry.fields) { $0.more },
        .link("stylesheet") { $0.stylesheet },
        .link("script") { $0.script },
        .link("icon") { $0.icon },
    ]

    init(_ context: Context) {
        let site = context.site
        let actor = context.session.actor
        surroundings = actor.map { site.surroundings.of($0, site) } ?? .none
        userName = actor?.name ?? ""
        csrfToken = context.csrfToken
        isSignedIn = actor != nil
        isDemonstration = site.store.isDemonstration
        isDense = actor?.isDense ?? false
        hasSearch = surroundings.mayReadCases && context.request.path != "/sok"
        (menu, more) = SiteFrame.parted(surroundings.menu(at: context.request.path))
        stylesheet = site.assets.stylesheet
        script = site.assets.script
        icon = site.assets.icon
    }

    /// One line at 1280 px holds eleven words; a longer menu has the word that opens the rest as its last.
    private static func parted(_ entries: [Entry]) -> ([Entry], [Entry]) {
        let held = entries.count > 11 ? 10 : entries.count
        return (Array(entries.prefix(held)), Array(entries.dropFirst(held)))
    }
}
