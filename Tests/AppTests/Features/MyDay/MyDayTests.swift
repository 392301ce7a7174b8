import TestSupport
import Testing

/// Min dag, help and the accessibility statement.
struct MyDayTests {
    @Test("The first page leads to Min dag, which tells day and week in words")
    func tellsTheDay() throws {
        let client = try TestApp().client(as: "koordinator")
        #expect(client.get("/").location == "/min-dag")
        let page = client.get("/min-dag")
        #expect(page.contains("Fredag 20 november") && page.contains("v. 47"))
    }

    @Test("What waits is one link to the case, in words that blame nobody")
    func waits() throws {
        let app = try TestApp()
        let number = try app.logInquiry(["dag": "idag"])
        app.clock.move(days: 3)
        let page = try app.client(as: "koordinator").get("/min-dag")
        #expect(page.contains("href=\"/arenden/\(number)\""))
        #expect(page.contains("väntat 3 dagar") && page.contains("Alva Sundin"))
        #expect(!page.text.lowercased().contains("försenad"))
    }

    @Test(
        "Everybody has a Min dag, with what their role needs",
        arguments: [
            ("koordinator", "Att göra nu"), ("handlaggare", "Att göra nu"), ("chef", "/loggkontroll"),
            ("administrator", "/konton"), ("granskare", "/logg"), ("kombi", "Att göra nu"),
            ("beslutsfattare", "Att göra nu"), ("kaa", "/kaa"),
        ])
    func isForAll(username: String, words: String) throws {
        let page = try TestApp().client(as: username).get("/min-dag")
        #expect(page.status == 200)
        #expect(page.contains(words))
    }

    @Test("Those who read no cases see no people", arguments: ["administrator", "granskare", "kaa"])
    func showsNoPeople(username: String) throws {
        let app = try TestApp()
        _ = try app.logInquiry()
        let client = try app.client(as: username)
        #expect(!client.get("/min-dag").contains("Alva"))
        #expect(client.get("/arenden").status == 403)
    }

    @Test("Help and the accessibility statement are for everybody", arguments: ["/hjalp", "/tillganglighet"])
    func guides(address: String) throws {
        let app = try TestApp()
        #expect(TestClient(app.router).get(address).status == 200)
    }
}
