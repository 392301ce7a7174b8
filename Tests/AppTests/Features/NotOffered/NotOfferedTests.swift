import Casework
import SQL
import Store
import TestSupport
import Testing

/// The register of everybody not offered support: nobody is left out, and its figures add up.
struct NotOfferedTests {
    private static let address = "/ej-erbjudna"

    /// Three ended in different ways, one open, one gone on, one joined to that, one of another unit.
    private func unit() throws -> TestApp {
        let app = try TestApp()
        for ending in [
            TestApp.declined, TestApp.declined.merging(["skal": "handedOver", "vart": "Boendestödet"]) { $1 },
            ["skal": "deceased"],
        ] {
            let address = "/arenden/\(try app.logInquiry())/avslut"
            let sent = try app.client(as: "koordinator").submit(address, ending)
            #expect(sent.location?.hasPrefix("/arenden/") == true, "\(ending)")
        }
        let host = try app.caseInMeeting()
        let joined = try app.logInquiry()
        _ = try app.logInquiry()
        _ = try app.logInquiry(as: "koordinator-lulea")
        try app.arranging { try $0.run(NotOfferedTests.join(joined, host)) }
        return app
    }

    private static func join(_ number: String, _ host: String) -> SQL {
        """
        UPDATE episode SET joined_why = 'samePerson',
          joined_to = (SELECT id FROM episode WHERE number = \(host)) WHERE number = \(number)
        """
    }

    /// Every figure of the page, by its words: "1 av 6 (17 %)".
    private func share(_ label: String, _ page: TestPage) -> String? {
        guard let row = page.text.split(separator: "<tr").first(where: { $0.contains(">\(label)</a>") }),
            let cell = row.split(separator: "<td").first(where: { $0.contains("data-label=\"Andel\"") })
        else { return nil }
        return cell.split(separator: ">", maxSplits: 1)[1].split(separator: "<").first.map(String.init)
    }

    @Test("The figures are those of a recount by hand, and add up to every contact")
    func addsUp() throws {
        let app = try unit()
        let page = try app.client(as: "koordinator").get(NotOfferedTests.address)
        #expect(share("Anmälan är öppen", page) == "1 av 6 (17 %)")
        #expect(share("Har gått vidare", page) == "1 av 6 (17 %)")
        #expect(share("Avslutade innan stöd", page) == "3 av 6 (50 %)")
        for reason in ["Personen tackar nej", "Lämnad över till en annan verksamhet", "Har avlidit"] {
            #expect(share(reason, page) == "1 av 6 (17 %)", "\(reason)")
        }
        #expect(share("Sammanförd med personens andra ärende", page) == "1 av 6 (17 %)")
        #expect(share("Ej nådd", page) == nil)
        #expect(page.contains("n = 6, läs med försiktighet"))
        let all = try app.number("SELECT count(*) FROM episode WHERE number LIKE 'UPP%'")
        #expect(all == 6)
    }

    @Test("Each figure leads to exactly its rows", arguments: [
        ("", 3), ("alla", 6), ("oppna", 1), ("vidare", 1), ("sammanforda", 1), ("declined", 1),
        ("notReached", 0), ("nonsens", 3),
    ])
    func leadsToRows(part: String, count: Int) throws {
        let page = try unit().client(as: "koordinator").get("\(NotOfferedTests.address)?visa=\(part)")
        let rows = page.text.split(separator: "<section").last.map(String.init) ?? ""
        #expect(rows.split(separator: "href=\"/arenden/").count - 1 == count)
    }

    @Test("A row tells stage, reason, where to, and when, how and by whom the person was told")
    func tells() throws {
        let page = try unit().client(as: "chef").get("\(NotOfferedTests.address)?visa=handedOver")
        for words in ["2026-11-20, i anmälan", "Boendestödet", "2026-11-20, av Kim Karlberg", "Alva Sundin"] {
            #expect(page.contains(words), "\(words)")
        }
    }

    @Test("Without contacts in the period it says that there is nothing to go by", arguments: [
        ("2025-01-01", "2025-12-31"), ("1/1 2024", "31/1 2024"),
    ])
    func isEmpty(from: String, to: String) throws {
        let address = "\(NotOfferedTests.address)?fran=\(from.replacing(" ", with: "%20"))"
            + "&till=\(to.replacing(" ", with: "%20"))"
        let page = try unit().client(as: "koordinator").get(address)
        #expect(page.contains("Inget underlag"))
        #expect(!page.contains("Alva Sundin"))
    }

    @Test("A day that cannot be read is said, and stays in its field", arguments: [
        ("hej", "", "Dagen går inte att läsa"), ("2026-11-20", "2026-11-01", "Slutdagen ligger före"),
    ])
    func complains(from: String, to: String, sentence: String) throws {
        let address = "\(NotOfferedTests.address)?fran=\(from)&till=\(to)"
        let page = try unit().client(as: "koordinator").get(address)
        #expect(page.contains(sentence) && page.contains("value=\"\(from)\""))
    }

    @Test("A protected person stands there without name and words; another unit's people not at all")
    func isProtected() throws {
        let app = try TestApp()
        let number = try app.logInquiry(["skyddad": "ja"])
        let client = try app.client(as: "koordinator")
        let ending = TestApp.declined.merging(["vart": "Flyttar till mostern"]) { $1 }
        #expect(client.submit("/arenden/\(number)/avslut", ending).status == 303)
        let page = client.get(NotOfferedTests.address)
        #expect(page.contains(number) && page.contains("Skyddade uppgifter"))
        #expect(!page.contains("Alva Sundin") && !page.contains("mostern"))
        let elsewhere = try app.client(as: "koordinator-lulea").get("\(NotOfferedTests.address)?visa=alla")
        #expect(!elsewhere.contains(number))
    }
}
