import HTTPTypes
import SQL
import Store
import TestSupport
import Testing

/// An answer that must be acted on is heard before the form is done, and stands whatever becomes of the form.
struct SafetyHearingTests {
    private let app: TestApp
    private let number: String
    private let owner: TestClient

    init() throws {
        app = try TestApp()
        number = try app.logInquiry()
        owner = try app.client(as: "koordinator")
    }

    private func waits() throws -> Bool { owner.get("/min-dag").contains("Svar som kräver handling") }

    private func points(_ item9: Int?) -> [Int?] { Array(repeating: 0, count: 8) + [item9] }

    @Test("An answer is heard in a draft that saves itself, and once only")
    func draft() throws {
        let address = try app.beginRating("MADRS-S", on: number, by: owner) + "/svar"
        let form = try #require(owner.get(address).form(sentTo: address))
        let fields = form.values.merging(["s9": "4"]) { $1 }
        for _ in 0..<2 { #expect(owner.post("/utkast", fields, [.accept: "application/json"]).status == 200) }
        #expect(try waits())
        #expect(try app.number("SELECT count(*) FROM safety_note") == 1)
        _ = owner.post("/utkast", form.values.merging(["s9": "0"]) { $1 }, [.accept: "application/json"])
        #expect(try waits(), "a changed answer takes nothing back")
    }

    @Test("An answer in a form that is turned down is heard all the same, and says so")
    func rejected() throws {
        let address = try app.beginRating("MADRS-S", on: number, by: owner) + "/svar"
        let page = owner.submit(address, TestApp.marks(points(6)).merging(["s1": "99"]) { $1 })
        #expect(page.status == 422 && page.contains("Akut: gör enligt akutrutinen nu"))
        #expect(owner.get(try app.safetyAddress(number)).contains("Formuläret kunde inte sparas då"))
    }

    @Test(
        "That the form is thrown away, corrected or repeated takes no note away, and a repeat raises its own")
    func neverHidden() throws {
        try app.fillIn("MADRS-S", points(4), on: number, by: owner)
        try app.fillIn("MADRS-S", points(4), on: number, by: owner)
        #expect(try app.number("SELECT count(*) FROM safety_note") == 2)
        for change in ["DELETE FROM safety_note", "UPDATE safety_note SET level = 'folj_upp'"] as [SQL] {
            #expect(throws: (any Error).self) { try app.arranging { try $0.run(change) } }
        }
        try app.fillIn("AUDIT", [4, 4, 4, 4, 4, 4, 4, 4, 4, 4], on: number, by: owner)
        #expect(try app.number("SELECT count(*) FROM safety_note") == 5)
    }
}
