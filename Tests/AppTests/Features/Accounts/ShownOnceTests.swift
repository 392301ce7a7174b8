import Casework
import TestSupport
import Testing

/// A code that is shown once is shown once, whoever keeps the cookie that it came in.
@Suite struct ShownOnceTests {
    private static let cookie = "steget-visa"

    /// An administrator who has just been handed a code, and the page that shows it.
    private func handed() throws -> (app: AccessApp, client: TestClient, page: String) {
        let app = try AccessApp()
        let client = try app.client(as: app.account("chefen", [.administrator]))
        let added = client.submit("/konton/nytt", ["namn": "Robin Ek", "anvandarnamn": "robin.ek"])
        return (app, client, try #require(added.location))
    }

    @Test func `the cookie put back shows nothing`() throws {
        let (app, client, page) = try handed()
        defer { withExtendedLifetime(app) {} }
        let sealed = try #require(client.cookieValues[ShownOnceTests.cookie])
        #expect(client.get(page).contains("code-shown"))
        client.cookieValues[ShownOnceTests.cookie] = sealed
        #expect(client.get(page).status == 303)
    }

    @Test func `it is shown on its own page only, and stays for that`() throws {
        let (app, client, page) = try handed()
        #expect(client.get("/konton/\(try app.account("kim"))/kod").status == 303)
        #expect(client.get("/tvafaktor/koder").status == 303)
        #expect(client.get(page).contains("code-shown"))
    }

    @Test(arguments: [(299, 200), (300, 303)])
    func `it waits for five minutes`(seconds: Int, status: Int) throws {
        let (app, client, page) = try handed()
        app.clock.move(seconds: seconds)
        #expect(client.get(page).status == status)
    }

    @Test func `another administrator with the cookie sees nothing`() throws {
        let (app, client, page) = try handed()
        let other = try app.client(as: app.account("andra", [.administrator]))
        other.cookieValues.merge(client.cookieValues.filter { $0.key == ShownOnceTests.cookie }) { $1 }
        #expect(other.get(page).status == 303)
        #expect(client.get(page).contains("code-shown"))
    }
}
