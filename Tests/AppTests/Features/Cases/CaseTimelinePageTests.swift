import TestSupport
import Testing

/// A long timeline is read page by page, latest first, and says what is left out.
struct CaseTimelinePageTests {
    /// With the inquiry that is more than one page.
    private func long(_ app: TestApp, tries: Int) throws -> (TestClient, String) {
        let number = try app.logInquiry()
        let client = try app.client(as: "koordinator")
        for _ in 0..<tries {
            app.clock.move(seconds: 60)
            let tried = ["till": "person", "kanal": "call", "resultat": "noAnswer"]
            try #require(client.submit("/arenden/\(number)/kontakt", tried).status == 303)
        }
        return (client, "/arenden/\(number)")
    }

    private func events(_ page: TestPage) -> Int {
        page.text.split(separator: "<li class=\"event\">").count - 1
    }

    @Test("Fifty at a time, the latest first; the rest by links, and the inquiry comes last")
    func pages() throws {
        let (client, address) = try long(try TestApp(), tries: 54)
        let first = client.get(address)
        #expect(events(first) == 50 && first.contains("Händelse 1–50 av 55, nyast först."))
        #expect(first.contains("href=\"\(address)?sida=2#tidslinje\" rel=\"next\""))
        #expect(!first.contains("Nyare"))
        let second = client.get("\(address)?sida=2")
        #expect(events(second) == 5 && second.contains("Händelse 51–55 av 55"))
        #expect(second.contains("href=\"\(address)?sida=1#tidslinje\"") && !second.contains("Äldre"))
        #expect(second.contains("<h3>Intresseanmälan") && !first.contains("<h3>Intresseanmälan"))
    }

    @Test("One kind has its own pages, and an address that asks for too much gets what there is")
    func kinds() throws {
        let (client, address) = try long(try TestApp(), tries: 52)
        let kind = client.get("\(address)?visa=kontakter")
        #expect(events(kind) == 50 && kind.contains("\(address)?visa=kontakter&amp;sida=2#tidslinje"))
        #expect(events(client.get("\(address)?visa=kontakter&sida=2")) == 2)
        for page in ["99", "0", "-1", "tolv", ""] {
            let shown = client.get("\(address)?sida=\(page)")
            #expect(shown.status == 200 && events(shown) == (page == "99" ? 3 : 50), "\(page)")
        }
    }

    @Test("A short one is whole, and nothing is said of pages")
    func isShort() throws {
        let (client, address) = try long(try TestApp(), tries: 2)
        let page = client.get(address)
        #expect(events(page) == 3 && !page.contains("nyast först") && !page.contains("Fler händelser"))
    }
}
