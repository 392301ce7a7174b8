import Casework
import SQL
import Store
import TestSupport
import Testing

/// The list is kept between changes; nobody may notice.
struct CaseTablesTests {
    @Test("What one has changed stands in everybody's next list: a case, a name, a protection, an ending")
    func neverOld() throws {
        let app = try TestApp()
        let (actor, other) = (try app.client(as: "koordinator"), try app.client(as: "koordinator2"))
        func list(_ client: TestClient, _ query: String = "") -> TestPage { client.get("/arenden" + query) }
        #expect(list(other).contains("Inga öppna ärenden"))
        let number = try app.logInquiry()
        #expect(list(other).contains(number) && list(other).contains("Alva Sundin"))
        #expect(list(actor, "?agare=mig").contains(number) && !list(other, "?agare=mig").contains(number))

        try change(app) {
            try $0.run("UPDATE account SET name = 'Kim Nygift' WHERE username = 'koordinator'")
        }
        #expect(list(other).contains("Kim Nygift"))
        try change(app) { try $0.run("UPDATE person SET is_protected = 1") }
        #expect(list(other).contains(number) && !list(other).contains("Alva Sundin"))

        let ending = [
            "utfall": "ended", "skal": "declined", "ansokt": "no", "besked": "idag", "beskedhur": "call",
            "alternativ": "inga", "kommentar": "Tackar nej",
        ]
        #expect(actor.submit("/arenden/\(number)/utfall", ending).status == 303)
        #expect(!list(other).contains(number) && list(other, "?lage=avslutade").contains(number))
    }

    @Test("A kept list is logged for each who sees it, as one that was made anew")
    func isLoggedEachTime() throws {
        let app = try TestApp()
        _ = try app.logInquiry()
        let clients = [try app.client(as: "koordinator"), try app.client(as: "koordinator2")]
        let before = try views(app)
        for client in clients + clients { #expect(client.get("/arenden").status == 200) }
        #expect(try views(app) == before + 4)
    }

    @Test("Another unit's list is another list")
    func wallsBetweenUnits() throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        #expect(try app.client(as: "koordinator").get("/arenden").contains(number))
        #expect(try !app.client(as: "koordinator-lulea").get("/arenden").contains(number))
    }

    private func views(_ app: TestApp) throws -> Int {
        try app.store.read { transaction in
            try transaction.first("SELECT count(*) FROM audit_entry WHERE event = 'caseListViewed'") {
                try $0.int(0)
            }
        } ?? -1
    }

    private func change(_ app: TestApp, _ body: (borrowing WriteTransaction) throws -> Void) throws {
        let trail = Trail(peer: nil, request: nil)
        try app.store.write(.accountChanged, under: Operator(trail: trail)) { try body($0) }
        #expect(app.store.waitUntilDurable(trail))
    }
}
