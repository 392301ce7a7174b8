import Casework
import HTTP
import HTTPTypes
import Store
import Testing
import TestSupport

/// What is typed and not sent: kept on the server, for its owner alone.
@Suite struct DraftsTests {
    private static let script: HTTPFields = [.accept: "application/json"]
    private static let text = "Sonen har inte gått ut på två år.\r\nMamman ringde: <b>\"hjälp\"</b>"

    /// A form as it stands open in a browser, with something typed.
    private func typed(_ client: TestClient, _ text: String = DraftsTests.text) throws -> [String: String] {
        let form = try #require(client.get("/intresseanmalan/ny").form(sentTo: "/intresseanmalan/ny"))
        var fields = Dictionary(form.fields.map { ($0.name, $0.value) }) { first, _ in first }
        fields["situation"] = text
        return fields
    }

    @Test func `the button saves a draft and comes back to the form as it stood`() throws {
        let client = try TestApp().client(as: "koordinator")
        let answer = client.post("/utkast", try typed(client))
        #expect(answer.status == 303)
        let address = try #require(answer.location)
        #expect(address.hasPrefix("/intresseanmalan/ny?utkast="))
        let form = client.get(address).form(sentTo: "/intresseanmalan/ny")
        #expect(form?.value("situation") == DraftsTests.text.replacing("\r\n", with: "\n")
            || form?.value("situation") == DraftsTests.text)
    }

    @Test func `a script hears when the draft was saved and stays where it is`() throws {
        let client = try TestApp().client(as: "koordinator")
        let answer = client.post("/utkast", try typed(client), DraftsTests.script)
        #expect(answer.status == 200)
        #expect(answer.response.fields[.contentType] == "application/json; charset=utf-8")
        #expect(answer.text == #"{"saved":"10.00"}"#)
    }

    @Test func `my drafts are listed with a way on, and nobody else sees them`() throws {
        let app = try TestApp()
        let client = try app.client(as: "koordinator")
        client.post("/utkast", try typed(client))
        let page = client.get("/utkast")
        #expect(page.contains("Ny intresseanmälan"))
        #expect(page.contains("/intresseanmalan/ny?utkast="))
        #expect(!page.contains("Sonen"))
        let other = try app.client(as: "koordinator2").get("/utkast")
        #expect(other.contains("Du har inga utkast"))
    }

    @Test func `a draft is kept about its case, under the case's number`() throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        let client = try app.client(as: "koordinator")
        let address = "/arenden/\(number)/anmalan"
        let form = try #require(client.get(address).form(sentTo: address))
        let fields = Dictionary(form.fields.map { ($0.name, $0.value) }) { first, _ in first }
        #expect(client.post("/utkast", fields).status == 303)
        #expect(client.get("/utkast").contains(number))
    }

    @Test func `an autosave at every pause leaves one entry in the log, and another after a while`() throws {
        let app = try TestApp()
        let client = try app.client(as: "koordinator")
        var fields = try typed(client)
        for pause in 1...20 {
            fields["situation"] = "Version \(pause)"
            app.clock.move(seconds: 3)
            #expect(client.post("/utkast", fields, DraftsTests.script).status == 200)
        }
        #expect(try app.auditCount(.draftSaved) == 1)
        app.clock.move(seconds: 601)
        client.post("/utkast", fields, DraftsTests.script)
        #expect(try app.auditCount(.draftSaved) == 2)
    }

    @Test func `a discarded draft is gone, and its form opens empty`() throws {
        let app = try TestApp()
        let client = try app.client(as: "koordinator")
        let address = try #require(client.post("/utkast", try typed(client)).location)
        let discard = try #require(client.get("/utkast").forms.first { $0.action.hasSuffix("/kasta") })
        #expect(client.submit(discard, [:]).location == "/utkast")
        #expect(client.get("/utkast").contains("Du har inga utkast"))
        #expect(client.get(address).form(sentTo: "/intresseanmalan/ny")?.value("situation") == "")
        #expect(client.submit(discard, [:]).status == 404)
    }

    @Test func `another's draft can be neither opened, replaced nor discarded`() throws {
        let app = try TestApp()
        let owner = try app.client(as: "koordinator"), other = try app.client(as: "koordinator2")
        let mine = try typed(owner)
        let address = try #require(owner.post("/utkast", mine).location)
        let key = try #require(mine["_nyckel"])
        #expect(other.get(address).form(sentTo: "/intresseanmalan/ny")?.value("situation") == "")
        var theirs = try typed(other, "Någon annans text")
        let token = try #require(theirs["_token"])
        theirs["_nyckel"] = key
        #expect(other.post("/utkast", theirs, DraftsTests.script).status == 400)
        #expect(other.post("/utkast/\(key)/kasta", ["_token": token]).status == 404)
        #expect(owner.get(address).contains("Sonen har inte"))
    }

    @Test func `an autosave that arrives after its form was sent brings no draft back`() throws {
        let app = try TestApp()
        let client = try app.client(as: "koordinator")
        var fields = try typed(client)
        (fields["namn"], fields["telefon"]) = ("Elvira", "070-123 45 67")
        #expect(client.post("/intresseanmalan/ny", fields).status == 303)
        #expect(client.post("/utkast", fields, DraftsTests.script).text == #"{"sent":true}"#)
        #expect(client.get("/utkast").contains("Du har inga utkast"))
    }

    @Test(arguments: ["/finns-inte", "/logga-in", "/arenden", "//evil.example", ""])
    func `only a form of ours that keeps drafts can save itself`(_ address: String) throws {
        let client = try TestApp().client(as: "koordinator")
        var fields = try typed(client)
        fields["_adress"] = address
        #expect(client.post("/utkast", fields).status == 400)
    }
}
