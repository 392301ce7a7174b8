@testable import App
import Casework
import HTTP
import HTTPTypes
import Law
import SQL
import Store
import TestSupport
import Testing

/// Finding people and cases by what the law lets be asked: name, number, case number.
@Suite struct SearchTests {
    private func search(
        _ typed: String, as account: String = "koordinator", _ app: TestApp
    ) throws -> TestPage {
        try app.client(as: account).submit("/sok", ["sok": typed])
    }

    /// The case numbers that a page links to, in order.
    private func found(_ page: TestPage) -> [String] {
        page.text.split(separator: "href=\"/arenden/").dropFirst().map { String($0.prefix { $0 != "\"" }) }
    }

    @Test(arguments: [
        "Alva Sundin", "alva sundin", "SUNDIN ALVA", "sundin", "alv", "al sun", "sun al", "Alwa Sundin",
        "Alva Zundin", "a", "alva s",
    ])
    func `a name is found in any order, partly typed and by its sound`(_ typed: String) throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        _ = try app.logInquiry(["namn": "Viktor Öberg"])
        let page = try search(typed, app)
        #expect(page.status == 200 && found(page) == [number], "\(typed): \(found(page))")
    }

    @Test func `what is exactly so comes first, then what sounds so, then what begins so`() throws {
        let app = try TestApp()
        let begun = try app.logInquiry(["namn": "Carlos Ek"])
        let sound = try app.logInquiry(["namn": "Karl Ek"])
        let exact = try app.logInquiry(["namn": "Ek Carl"])
        let page = try search("carl", app)
        #expect(found(page) == [exact, sound, begun])
        #expect(page.contains("Låter lika: carl/Karl") && page.contains("Början av namnet"))
    }

    @Test(arguments: ["Alva Berg", "xyz", "Alva Alva", "sundinsson", "8"])
    func `nothing found says what can be searched, and that other units' cases are not here`(
        _ typed: String
    ) throws {
        let app = try TestApp()
        _ = try app.logInquiry()
        let page = try search(typed, app)
        #expect(page.status == 200 && found(page).isEmpty)
        #expect(page.contains("Ingen träff") && page.contains("Andra enheters ärenden finns inte här"))
    }

    @Test(arguments: ["UPP-2026-0001", "upp 2026 1", "2026-1", "1", "0001"])
    func `a case number that only one case has opens it`(_ typed: String) throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        #expect(try search(typed, app).location == "/arenden/\(number)")
        #expect(try search(typed, as: "koordinator-lulea", app).status == 200)
    }

    @Test(arguments: ["20040115-2384", "040115-2384", "200401152384", "0401152384"])
    func `a whole number opens the only case, a begun one lists it`(_ typed: String) throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        try app.arranging { try $0.run("UPDATE person SET personal_number = '200401152384'") }
        #expect(try search(typed, app).location == "/arenden/\(number)")
        for begun in ["040115", "20040115", "040115-23"] {
            let page = try search(begun, app)
            #expect(page.status == 200 && found(page) == [number], "\(begun)")
        }
        #expect(found(try search("040116", app)).isEmpty)
        #expect(found(try search(typed, as: "koordinator-lulea", app)).isEmpty)
    }

    @Test func `a number that was replaced still finds the person`() throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        try app.arranging { transaction in
            try transaction.run(
                """
                INSERT INTO person_number (person_id, number, noted_at)
                SELECT id, '200401752383', \(transaction.now) FROM person
                """)
        }
        #expect(try search("040175-2383", app).location == "/arenden/\(number)")
    }

    @Test func `another unit's people are not found, by anything`() throws {
        let app = try TestApp()
        let number = try app.logInquiry(as: "koordinator-lulea", ["namn": "Ella Fjärran"])
        for typed in ["Ella Fjärran", "ella", number, "1"] {
            let page = try search(typed, app)
            #expect(page.status == 200 && found(page).isEmpty && !page.contains("Fjärran</"), "\(typed)")
        }
    }

    @Test func `a protected person is found by who is on the case, and by nobody else`() throws {
        let app = try TestApp()
        let number = try app.logInquiry(["namn": "Hemlig Person", "skyddad": "ja"])
        try app.arranging { try $0.run("UPDATE person SET personal_number = '200401152384'") }
        for typed in ["Hemlig Person", "hemlig", "hem per", "040115", "0401152384"] {
            let other = try search(typed, as: "koordinator2", app)
            #expect(other.status == 200 && found(other).isEmpty && !other.contains("Person</"), "\(typed)")
            let own = try search(typed, app)
            #expect(own.location == "/arenden/\(number)" || found(own) == [number], "\(typed)")
        }
        #expect(try search(number, as: "koordinator2", app).location == "/arenden/\(number)")
    }

    @Test func `a new name is found and the old one no more`() throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        let changed = try app.client(as: "koordinator").submit(
            "/arenden/\(number)/anmalan", ["namn": "Alva Christina Ek"])
        #expect(changed.status == 303)
        #expect(found(try search("kristina ek", app)) == [number])
        #expect(found(try search("sundin", app)).isEmpty)
    }
}
