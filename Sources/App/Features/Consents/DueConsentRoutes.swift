import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// The consents that end soon or have ended, of every case that one may see. It changes nothing: each line
/// leads to its case.
struct DueConsentRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    var routes: [Route] {
        [.get("/samtycken", .holding(.readCases, in: .either), audit: .view(.consentsViewed), index)]
    }

    private func index(_ context: Context, _ actor: Actor) throws -> Response {
        let today = store.clock.today
        let due = try store.read { try DueConsentRepository.all(for: actor, on: today, $0) }
        return try context.page(DueConsentsPage(due, today: today))
    }
}

/// The list, the earliest end first. Of a protected person it tells that a consent ends, not whom it is about
/// nor whom it was for.
struct DueConsentsPage: Page, Sendable {
    static let template = "consents/due"
    let table: Table?

    static let fields: Fields<DueConsentsPage> = [
        .optional("table", Table.fields) { $0.table }
    ]

    init(_ due: [DueConsent], today: Day) {
        table = Table.rows(
            "Samtycken som går ut eller har gått ut",
            ["Ärende", "Namn", "Samtycke", "Gäller till och med", "Varför", "Ansvarig"],
            due.map { one in
                let hidden = one.isProtected
                let what = "\(one.party.swedish): \(one.purpose.swedish.lowercasedFirst)"
                return (
                    ConsentAddress.index(one.number),
                    [
                        one.number, PersonName.shown(one.name, isHidden: hidden),
                        hidden ? "Öppna ärendet" : what, one.lastDay.description, one.why(today: today),
                        one.owner,
                    ]
                )
            })
    }
}
