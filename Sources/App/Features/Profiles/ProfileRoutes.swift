import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// The page of a case's profiles. They are filled in and put right as the mapping's forms are.
struct ProfileRoutes: Feature {
    let store: Store

    static let pages: [any Page.Type] = [ProfilePage.self]

    static func address(_ number: String) -> Link { "/arenden/\(number)/profil" }
    static func act(_ number: String) -> Act { Act(label: ProfilePage.title, address: address(number)) }

    var routes: [Route] {
        [
            .get(
                "/arenden/{case}/profil", .onCase(.readCases, in: .execution), audit: .view(.mappingViewed),
                show)
        ]
    }

    private func show(_ context: Context, _ grant: CaseGrant) throws -> Response {
        let today = store.clock.today
        let file = try store.read { try ProfileFile(under: grant, on: today, $0) }
        return try context.page(ProfilePage(file, under: grant, today: today))
    }
}
