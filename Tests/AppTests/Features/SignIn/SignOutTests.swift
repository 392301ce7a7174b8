import HTTP
import HTTPTypes
import TestSupport
import Testing

/// The way out (ASVS 7.4.1).
@Suite struct SignOutTests {
    @Test func `signing out ends the session on the server, and the browser forgets our pages`() throws {
        let app = try AccessApp()
        let client = try app.client(as: app.account("kim"))
        let cookies = client.cookieValues
        let out = try #require(client.get("/mitt-konto").form(sentTo: "/logga-ut"))
        let page = client.submit(out, [:])
        #expect(page.status == 303)
        #expect(
            page.response.fields[fields: FieldNamesOfTest.clearSiteData].first?.value
                == "\"cache\", \"storage\"")
        #expect(client.cookieValues["steget"] == nil)
        client.cookieValues = cookies
        #expect(client.get("/mitt-konto").location == "/logga-in?till=%2Fmitt-konto")
        #expect(client.get("/logga-in").contains("Du har loggat ut."))
    }

    @Test func `signing out works also when nothing can be written`() throws {
        let app = try AccessApp(patience: 0.5)
        let client = try app.client(as: app.account("kim"))
        let cookies = client.cookieValues
        let out = try #require(client.get("/mitt-konto").form(sentTo: "/logga-ut"))
        let hold = try app.hold()
        #expect(client.submit(out, [:]).location == "/logga-in?ut=ja")
        #expect(client.cookieValues["steget"] == nil)
        try hold.release()
        client.cookieValues = cookies
        #expect(client.get("/mitt-konto").location?.hasPrefix("/logga-in") == true)
    }
}

/// Field names that the tests look at.
enum FieldNamesOfTest {
    static let clearSiteData = HTTPField.Name("clear-site-data") ?? .server
}
