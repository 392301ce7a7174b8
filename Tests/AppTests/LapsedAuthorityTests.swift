import App
import Casework
import HTTP
import HTTPTypes
import SQL
import Store
import Templating
import TestSupport
import Testing
import Web

/// What lets a request in may be taken away before it writes: then nothing is written (ASVS 15.4.2).
@Suite struct LapsedAuthorityTests {
    /// A button whose handler is overtaken: between its right and its change, `overtaking` becomes durable.
    private struct Overtaken: Feature {
        let app: TestApp
        let overtaking: SQL
        var routes: [Route] {
            [
                .post(
                    "/provknapp", .holding(.planNextStep, in: .either), records: .nextStepPlanned
                ) { try act($0, under: $1) },
                .post("/arenden/{case}/provknapp", .onCase(.planNextStep, in: .either),
                    records: .nextStepPlanned
                ) {
                    try act($0, under: $1)
                },
            ]
        }

        private func act(_ context: Context, under authority: some Authority) throws -> Response {
            try app.arranging { try $0.run(overtaking) }
            try context.site.store.write(.nextStepPlanned, under: authority) { _ in }
            return context.seeOther("/min-dag")
        }
    }

    private static let ended: SQL = """
        UPDATE session SET ended_at = '2026-11-20T09:00:00.000Z', ended_why = 'ended'
        """
    private static let closed: SQL = "UPDATE account SET is_disabled = 1 WHERE username = 'koordinator'"
    private static let stripped: SQL = "DELETE FROM membership"
    private static let added: SQL = """
        INSERT OR IGNORE INTO membership (account_id, programme_id, role)
        SELECT id, NULL, 'logReviewer' FROM account WHERE username = 'koordinator'
        """
    private static let another: SQL = "UPDATE account SET is_disabled = 1 WHERE username = 'koordinator2'"

    @Test(arguments: [
        ("session", ended, "/logga-in"), ("account", closed, "/logga-in"), ("roles", stripped, nil),
        ("another role", added, "/min-dag"), ("another's account", another, "/min-dag"),
    ] as [(String, SQL, String?)], ["/provknapp", "/arenden/{case}/provknapp"])
    func `a right that is gone when the change is made changes nothing`(
        _ overtaking: (name: String, change: SQL, leadsTo: String?), _ pattern: String
    ) throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        let signedIn = try app.client(as: "koordinator")
        let token = try #require(signedIn.get("/min-dag").form(sentTo: "/logga-ut")?.value("_token"))
        let router = try Router(
            site: site(app), features: [Overtaken(app: app, overtaking: overtaking.change)], limits: Limits())
        let client = TestClient(router, keeping: app)
        client.cookieValues = signedIn.cookieValues
        let answer = client.post(pattern.replacing("{case}", with: number), ["_token": token])
        #expect(answer.location == overtaking.leadsTo)
        #expect(answer.status == (overtaking.leadsTo == nil ? 403 : 303))
        #expect(try app.auditCount(.nextStepPlanned) == (overtaking.leadsTo == "/min-dag" ? 1 : 0))
    }

    private func site(_ app: TestApp) throws -> Site {
        Site(
            store: app.store, templates: try TestDatabase.templates(),
            assets: try Assets(directory: TestDatabase.resources().assets) { _ in nil }, menu: [],
            logger: .quiet, allowsPlainSessions: true, programmeNames: [:])
    }
}
