import Casework
import SQL
import Store
import TestSupport
import Testing

@testable import App

/// Occasions: at most five, none before the case or in days to come, two of the staff or a reason.
struct MappingOccasionTests {
    @Test(
        "What cannot be is told at its field, in its own sentence, and what was typed stays",
        arguments: [
            (["dag": "2026-11-19"], "Ärendet började 2026-11-20."),
            (["dag": "imorgon"], "Dagen har inte varit än. Välj Bokat"),
            (["dag": "2023-06-31"], "Juni har bara 30 dagar."),
            (["dag": "2027-02-29"], "År 2027 har ingen 29 februari."),
            (["ensam": ""], "Två brukar vara med."),
            (["minuter": ""], "Skriv hur många minuter det tog"),
            (["minuter": "1441"], "Skriv ett heltal från 1 till 1440."),
            (["lage": "booked", "dag": "imorgon"], "Minuter skrivs när tillfället har varit."),
        ])
    func complains(values: [String: String], sentence: String) throws {
        let app = try TestApp()
        let number = try app.caseInMapping()
        let page = try app.noteOccasion(number, values)
        #expect(page.status == 422 && page.contains(sentence), "\(page.text)")
        #expect(page.contains("Lugnt."))
        #expect(try app.rowCounts()["mapping_occasion"] == 0)
    }

    @Test("A sixth occasion is refused, by the page and by the tables, until one of them is called off")
    func hasFive() throws {
        let app = try TestApp()
        let number = try app.caseInMapping()
        for _ in 1...5 { #expect(try app.noteOccasion(number).status == 303) }
        let sixth = try app.noteOccasion(number)
        #expect(sixth.status == 422 && sixth.contains("Det finns redan fem tillfällen."))
        #expect(throws: (any Error).self) {
            try app.arranging { _ = try $0.run(MappingOccasionTests.another) }
        }
        let client = try app.client(as: "koordinator")
        let off = ["lage": "cancelled", "minuter": ""]
        #expect(client.submit(try app.mappingAddress(number, "tillfalle/"), off).status == 303)
        #expect(try app.noteOccasion(number).status == 303)
    }

    private static let another: SQL = """
        INSERT INTO mapping_occasion (id, mapping_id, standing, day, place, first_staff_id, alone_reason,
            noted_on, noted_at, noted_by)
        SELECT 1, mapping_id, 'booked', day, place, first_staff_id, 'x', noted_on, noted_at, noted_by
        FROM mapping_occasion LIMIT 1
        """

    @Test("Two of the staff need no reason, and nobody is with themselves")
    func staff() throws {
        let app = try TestApp()
        let number = try app.caseInMapping()
        let other = try #require(try app.store.read { try AccountRepository.id(of: "koordinator2", $0) })
        let own = try #require(try app.store.read { try AccountRepository.id(of: "koordinator", $0) })
        let twice = try app.noteOccasion(number, ["andra": own.description, "ensam": ""])
        #expect(twice.status == 422 && twice.contains("Samma person är vald två gånger."))
        #expect(try app.noteOccasion(number, ["andra": other.description, "ensam": ""]).status == 303)
        let foreign = try #require(
            try app.store.read { try AccountRepository.id(of: "koordinator-lulea", $0) })
        let stranger = try app.noteOccasion(number, ["andra": foreign.description, "ensam": ""])
        #expect(stranger.status == 422)
    }
}
