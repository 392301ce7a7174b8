@testable import App
import Casework
import HTTP
import HTTPTypes
import SQL
import Store
import TestSupport
import Testing

/// Who may already be known, told while an inquiry is typed, with the reasons in words.
@Suite struct MatchTests {
    private static let heading = "Kan det vara någon av dessa?"

    private func ask(_ values: [String: String], as account: String = "koordinator", _ app: TestApp) throws
        -> TestPage
    {
        let client = try app.client(as: account)
        let token = try #require(client.get("/sok").form(sentTo: "/sok")?.value("_token"))
        return client.post("/intresseanmalan/ny/lika", values.merging(["_token": token]) { $1 })
    }

    @Test(arguments: [
        (["namn": "Alva Sundin"], "Samma namn."), (["namn": "sundin, alva"], "Samma namn i annan ordning"),
        (["namn": "Alwa Sundin"], "Låter lika: Alwa/Alva"),
        (["namn": "Alva Sundin", "fodd": "040115"], "Samma namn. Samma födelsedag."),
        (["namn": "Alva Berg", "fodd": "2004-01-15"], "Samma förnamn: Alva. Samma födelsedag."),
        (["personnummer": "040115-2384"], "Samma personnummer"),
        (["personnummer": "200401152384", "namn": "Någon Annan"], "Samma personnummer"),
        (["roll": "person", "uppgiftslamnare": "Alva Sundin"], "Samma namn."),
        (["namn": "Alva Sundin", "fodd": "1999-05-05"], "Samma namn. Men en annan födelsedag."),
        (["namn": "Alva Sundin", "personnummer": "200401152392"], "Men ett annat personnummer"),
    ])
    func `who is alike is shown, with why`(_ typed: [String: String], why: String) throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        try app.arranging { try $0.run("UPDATE person SET personal_number = '200401152384'") }
        let answer = try ask(typed, app)
        #expect(answer.status == 200 && answer.contains(MatchTests.heading))
        #expect(answer.contains("value=\"\(number)\"") && answer.contains(why), "\(answer.text)")
        #expect(answer.contains("value=\"ingen\" checked"))
    }

    @Test(arguments: [
        ["namn": "Alva"], ["fodd": "2004-01-15"], ["namn": "Ella Sundin", "fodd": "2004-01-15"],
        ["namn": "Viktor Berg", "fodd": "2004-01-15"], ["namn": "Sundin", "fodd": "2004-01-15"], [:],
        ["namn": "Ella Sundin"], ["namn": "%"], ["personnummer": "0401"],
    ])
    func `a twin, a namesake by half and a shared birthday are nobody's match`(
        _ typed: [String: String]
    ) throws {
        let app = try TestApp()
        _ = try app.logInquiry()
        let answer = try ask(typed, app)
        #expect(answer.status == 200 && answer.text.allSatisfy(\.isWhitespace), "\(answer.text)")
        #expect(try app.auditCount(.possibleMatchesViewed) == 0)
    }

    @Test func `whoever is shown is logged; another unit's and the protected are not shown`() throws {
        let app = try TestApp()
        _ = try app.logInquiry()
        #expect(try ask(["namn": "Alva Sundin"], app).contains(MatchTests.heading))
        #expect(try app.auditCount(.possibleMatchesViewed) == 1)
        let foreign = try ask(["namn": "Alva Sundin", "fodd": "2004-01-15"], as: "koordinator-lulea", app)
        #expect(!foreign.contains("Sundin"))
        try app.arranging { try $0.run("UPDATE person SET is_protected = 1") }
        #expect(try !ask(["namn": "Alva Sundin"], as: "koordinator2", app).contains("Sundin"))
        #expect(try ask(["namn": "Alva Sundin"], app).contains("Sundin"))
    }

    @Test func `without script the form comes back once with the question, calmly and with everything in it`()
        throws
    {
        let app = try TestApp()
        let known = try app.logInquiry()
        let client = try app.client(as: "koordinator")
        let typed = [
            "uppgiftslamnartelefon": "070-174 06 07", "namn": "Alva Sundin", "situation": "Har ringt igen.",
        ]
        let asked = client.submit("/intresseanmalan/ny", typed)
        #expect(asked.status == 200 && asked.contains(MatchTests.heading) && !asked.contains("Fel:"))
        let form = try #require(asked.form(sentTo: "/intresseanmalan/ny"))
        #expect(form.value("situation") == "Har ringt igen." && form.value("person") == "ingen")
        let new = client.submit(form, [:])
        #expect(new.status == 303 && new.location != "/arenden/\(known)")
        #expect(try app.number("SELECT count(DISTINCT root_id) FROM person") == 2)
    }

    @Test func `the same person's new inquiry goes on in the open case`() throws {
        let app = try TestApp()
        let known = try app.logInquiry()
        _ = try app.logInquiry(["person": known, "fodd": "", "situation": "Mamman ringde igen."])
        #expect(try app.number("SELECT count(*) FROM person") == 1)
        let page = try app.client(as: "koordinator").get("/arenden/\(known)")
        #expect(page.contains("går vidare här") && page.contains("Mamman ringde igen."))
    }
}
