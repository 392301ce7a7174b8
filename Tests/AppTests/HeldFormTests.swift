import App
import Casework
import HTTP
import HTTPTypes
import SQL
import Store
import TestSupport
import Testing
import Web

/// Forms that met an ended session: each waits for the one who wrote it, none is lost, and nobody else's
/// text fills the disk.
@Suite struct HeldFormTests {
    private func held(_ app: TestApp) throws -> Int { try app.rowCounts()["held_form"] ?? 0 }

    @Test func `a form whose cookie is gone still finds its owner, and nobody else`() throws {
        let app = try TestApp()
        let client = try app.client(as: "koordinator")
        let form = try NewInquiry.form(client, "Min text")
        client.cookieValues = [:]
        #expect(client.submit(form, [:]).location == "/logga-in")
        #expect(try held(app) == 1)
        let (_, none) = try app.signIn("koordinator2", keeping: client.cookieValues)
        #expect(none == nil)
        let (owner, address) = try app.signIn("koordinator", keeping: client.cookieValues)
        #expect(try NewInquiry.text(owner, address) == "Min text")
    }

    @Test(arguments: ["", "påhittad", String(repeating: "A", count: 43)])
    func `what nobody of ours has written is not held`(_ token: String) throws {
        let app = try TestApp()
        let form = try NewInquiry.form(try app.client(as: "koordinator"), "Skräp")
        let stranger = TestClient(app.router)
        let fields: HTTPFields = [FieldName.fetchSite: "same-origin"]
        let answer = stranger.post(form.action, form.values.merging(["_token": token]) { $1 }, fields)
        #expect(answer.location == "/logga-in")
        #expect(try held(app) == 0)
        #expect(stranger.cookieValues["steget-sparat"] == nil)
    }

    @Test func `the same form sent again takes its own place`() throws {
        let app = try TestApp()
        let client = try app.client(as: "koordinator")
        let form = try NewInquiry.form(client, "Första")
        for text in ["Första", "Andra", "Tredje"] {
            client.cookieValues = [:]
            client.submit(form, ["situation": text])
        }
        #expect(try held(app) == 1)
        let (owner, address) = try app.signIn("koordinator", keeping: client.cookieValues)
        #expect(try NewInquiry.text(owner, address) == "Tredje")
    }

    @Test func `of two forms held in one browser the latest opens, the other is a draft`() throws {
        let app = try TestApp()
        let client = try app.client(as: "koordinator")
        let forms = [try NewInquiry.form(client, "Den första"), try NewInquiry.form(client, "Den andra")]
        try app.endSessions(of: "koordinator")
        for form in forms {
            client.submit(form, [:])
            app.clock.move(seconds: 1)
        }
        let (owner, address) = try app.signIn("koordinator", keeping: client.cookieValues)
        #expect(try NewInquiry.text(owner, address) == "Den andra")
        let first = try #require(forms[0].value("_nyckel"))
        #expect(owner.get("/utkast").contains(first))
        #expect(try NewInquiry.text(owner, "\(NewInquiry.address)?utkast=\(first)") == "Den första")
        #expect(owner.cookieValues["steget-sparat"] == nil)
        #expect(try held(app) == 0)
    }

    @Test func `another's form in the same browser goes on waiting for its owner`() throws {
        let app = try TestApp()
        let client = try app.client(as: "koordinator")
        let mine = try NewInquiry.form(client, "Min")
        let theirs = try NewInquiry.form(try app.client(as: "koordinator2"), "Deras")
        client.cookieValues = [:]
        client.submit(mine, [:])
        client.submit(theirs, [:])
        let (other, first) = try app.signIn("koordinator2", keeping: client.cookieValues)
        #expect(try NewInquiry.text(other, first) == "Deras")
        let (owner, second) = try app.signIn("koordinator", keeping: other.cookieValues)
        #expect(try NewInquiry.text(owner, second) == "Min")
    }

    @Test func `a form sent half way through the log in is kept`() throws {
        let app = try TestApp()
        let form = try NewInquiry.form(try app.client(as: "koordinator"), "Halvvägs")
        try app.connectApp("koordinator")
        let half = try app.client(as: "koordinator", stage: .password)
        #expect(half.submit(form, [:]).location == "/logga-in/kod")
        let address = half.submit("/logga-in/kod", ["kod": TestApp.codeNow]).location
        #expect(try NewInquiry.text(half, address) == "Halvvägs")
    }

    @Test(arguments: [SessionStage?.none, .password])
    func `where nothing can be held the text comes back in the answer`(_ stage: SessionStage?) throws {
        let app = try TestApp()
        let form = try NewInquiry.form(try app.client(as: "koordinator"), "Tappa inte")
        let client = try stage.map { try app.client(as: "koordinator", stage: $0) } ?? TestClient(app.router)
        try app.fillDisk()
        for address in [NewInquiry.address, "/utkast"] {
            let page = client.post(address, form.values)
            #expect(page.status == 503)
            #expect(page.response.fields[.retryAfter] != nil)
            #expect(page.form(sentTo: NewInquiry.address)?.value("situation") == "Tappa inte")
        }
        try app.emptyDisk()
        #expect(client.submit(form, [:]).status == 303)
        #expect(try held(app) == 1)
    }
}

private enum FieldName {
    static let fetchSite = HTTPField.Name("sec-fetch-site") ?? .origin
}
