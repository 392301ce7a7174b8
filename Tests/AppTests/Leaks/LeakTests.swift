import App
import SQL
import Store
import TestSupport
import Testing

/// A protected person's facts are in no answer to anybody without the right to them, on any route there is or
/// will be, and move nothing in any list (I10). One after the other: they look at the same people, whom it
/// takes every form there is to make.
@Suite(.serialized)
struct LeakTests {
    /// Everybody but who is on the cases.
    private static let readers = [
        "koordinator2", "handlaggare", "beslutsfattare", "chef", "administrator", "granskare",
        "kaa", "koordinator-lulea",
    ]

    /// Routes that show nobody until a secret has been handed out, with how that is known.
    private static let shown = [
        "/anmalan/{unit}/{language}/{form}/klar": "the writer's own address; PublicInquiryTests",
        "/anmalan/{unit}/{language}/{form}/kontrollera": "the writer's own address; PublicInquiryTests",
        "/anmalan/{unit}/{language}/{form}/{question}": "the writer's own address; PublicInquiryTests",
        "/skatta/{tablet}": "the person's own answers; TabletTests",
        "/skatta/{tablet}/paus": "the person's own answers; TabletTests",
        "/skatta/{tablet}/stod": "the person's own answers; TabletTests",
        "/skatta/{tablet}/klar": "the person's own answers; TabletTests",
        "/skatta/{tablet}/{question}": "the person's own answers; TabletTests",
        "/formular/textpaket/{pack}": "texts of a form and nobody's answers; TextPackTests",
        "/konton/{account}/kod": "of an account, shown once; ShownOnceTests",
        "/svara/{tablet}": "a form of nobody's; SurveyTests",
        "/enkater/{unit}/{pack}/{quarter}": "figures of forms that are nobody's; SurveyTests",
        "/resultat/{figure}": "of whoever is behind a number, for the manager; ResultTests",
        "/arenden/{case}/efteruppfoljning/{contact}/fel": "of what was noted there; AftercareOrderTests",
        "/arenden/{case}/efteruppfoljning/kontakt": "months after; AftercareTests, and its list is walked",
        "/gallring/{unit}/forslag": "years after, and numbers of cases alone; RetentionTests",
        "/gallring/{unit}/{list}": "years after, and numbers of cases alone; RetentionTests",
        "/resultat/rapporter/{report}": "figures of nobody by name; AnnualReportTests",
        "/resultat/rapporter/{report}/rapport.pdf": "the same; AnnualReportTests",
        "/resultat/rapporter/{report}/texter": "texts of the unit; AnnualReportTests",
        "/resultat/rapporter/{report}/siffror": "figures of nobody by name; AnnualReportTests",
        "/franvaro/flyttade/{move}": "of a caseload that was moved; CaseloadMoveTests",
        "/siffror/ekonomi/{sheet}": "amounts and their sources; EconomyPageTests",
        "/siffror/ekonomi/{sheet}/andra": "amounts and their sources; EconomyPageTests",
        "/siffror/ekonomi/{sheet}/rad/ny": "amounts and their sources; EconomyPageTests",
        "/siffror/ekonomi/{sheet}/rad/{row}": "amounts and their sources; EconomyPageTests",
        "/siffror/publicera/{table}": "counts as readers see them; PublishingTests",
        "/siffror/publicerat/{table}": "counts as readers see them; PublishingTests",
        "/api/siffror": "what is published; FigureAPITests",
        "/api/siffror/{file}": "what is published; FigureAPITests",
        "/uttag/{layout}/{export}": "one's own, when one is asked for; ExportOfDecisionsTests",
        "/uttag/{layout}/{export}/fil": "one's own, when one is asked for; ExportOfDecisionsTests",
        "/uttag/{layout}/{export}/fil.ods": "the same rows; ExportTests",
        "/kalenderflode/{token}": "times without anybody's name; CalendarTests",
        "/arenden/{case}/aterfallsplan/utskrift": "of what its page shows, once it is written; ReturnTests",
        "/arenden/{case}/utlamnande/begaran/{item}/brev.pdf": "the letter beside it; RefusalLetterTests",
    ]

    /// What tells of the visits themselves, so that it is another page each time.
    private static let growing = ["/logg", "/loggkontroll", "/inloggningar", "/konton"]

    @Test("Nothing of a protected person is in any answer to anybody who is not on the case")
    func gives() throws {
        let (people, crawl) = try WalkedSite.shared.get()
        #expect(crawl.unreached.subtracting(LeakTests.shown.keys) == [], "tell the test how to get there")
        let own = try people.app.client(as: PlantedPeople.owner).get("/arenden/\(people.cases[0])")
        #expect(PlantedMarks.found(in: own.text).count >= 4, "the marks are there to be found")
        for reader in LeakTests.readers {
            let theirs = try people.cases(ownedBy: reader).map { "/arenden/\($0)" }
            let addresses = crawl.addresses.filter { address in !theirs.contains { address.hasPrefix($0) } }
            look(addresses, reader, try people.app.client(as: reader))
        }
        look(crawl.addresses, "nobody", TestClient(people.app.router, keeping: people.app))
    }

    private func look(_ addresses: [String], _ reader: String, _ client: TestClient) {
        for address in addresses {
            let page = client.get(address)
            let marks = PlantedMarks.found(in: page.text + (page.location ?? ""))
            #expect(marks.isEmpty, "\(address) as \(reader)")
            #expect(page.status < 500, "\(address) as \(reader)")
        }
    }

    @Test("No list is in another order, and no page another, whatever a protected person is called")
    func orders() throws {
        let (people, crawl) = try WalkedSite.shared.get()
        defer { try? people.set(PlantedMarks.first) }
        let client = try people.app.client(as: "koordinator2")
        let addresses = crawl.addresses.filter { address in
            !LeakTests.growing.contains { address.hasPrefix($0) }
        }
        let before = addresses.map { LeakTests.lasting(client.get($0).text) }
        try people.set(PlantedMarks.last)
        for (address, old) in zip(addresses, before) {
            #expect(LeakTests.lasting(client.get(address).text) == old, "\(address)")
        }
    }

    @Test("Who searches for a protected person's number learns as little as who searches for nobody's")
    func answers() throws {
        let app = try TestApp()
        _ = try app.logInquiry(PlantedMarks.first.person)
        for reader in ["koordinator2", "handlaggare", "chef"] {
            let client = try app.client(as: reader)
            for (field, other) in [("personnummer", "19990817-2399"), ("namn", "Aazqxbert Aazqxsson")] {
                let typed = PlantedMarks.first.person[field] ?? ""
                let (real, none) = (try search(typed, client), try search(other, client))
                #expect(real.status == 200 && PlantedMarks.found(in: real.text, besides: typed).isEmpty)
                let expected = none.text.replacing(other, with: typed)
                #expect(LeakTests.lasting(real.text) == LeakTests.lasting(expected), "\(field) as \(reader)")
            }
        }
    }

    @Test("Who types a protected person into a new inquiry is asked as if nobody were known", arguments: [
        ["namn": "Aazqxvid Aazqxström"], ["personnummer": "20010203-2380"], ["fodd": "2001-02-03"],
        ["namn": "Aazqxvid", "fodd": "2001-02-03"], ["telefon": "070-174 06 47"],
    ])
    func matches(typed: [String: String]) throws {
        let known = try TestApp(), empty = try TestApp()
        _ = try known.logInquiry(PlantedMarks.first.person)
        let answers = try [known, empty].map { app in
            let client = try app.client(as: "koordinator2")
            let form = try #require(client.get("/intresseanmalan/ny").form(sentTo: "/intresseanmalan/ny"))
            let token = try #require(form.fields.first { $0.name == "_token" }?.value)
            return client.post("/intresseanmalan/ny/lika", typed.merging(["_token": token]) { $1 })
        }
        #expect(answers[0].status == 200 && answers[0].text == answers[1].text)
        #expect(PlantedMarks.found(in: answers[0].text).isEmpty)
    }

    private func search(_ typed: String, _ client: TestClient) throws -> TestPage {
        let form = try #require(client.get("/sok").form(sentTo: "/sok"))
        let field = try #require(form.fields.first { !$0.name.hasPrefix("_") }?.name)
        return client.submit(form, [field: typed])
    }

    /// The page without what is new each time it is handed out: the form's one-time key.
    private static func lasting(_ page: String) -> String {
        let parts = page.split(separator: "name=\"_nyckel\" value=\"", omittingEmptySubsequences: false)
        return (parts.prefix(1) + parts.dropFirst().map { $0.drop { $0 != "\"" } }).joined()
    }
}
