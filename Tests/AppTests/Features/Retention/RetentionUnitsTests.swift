import SQL
import Store
import TestSupport
import Testing

@testable import App

/// Somebody with cases in several units has files that go together.
struct RetentionUnitsTests {
    @Test("Files of several units go together: nobody of one alone proposes them, and what one keeps is kept",
        arguments: [("Luleå kommun", false), ("Linköpings kommun", true)])
    func severalUnits(municipality: String, isKept: Bool) throws {
        let app = try TestApp()
        let number = try app.agedCase()
        try app.arranging { transaction in
            try transaction.run("UPDATE programme SET municipality = \(municipality) WHERE code = 'lulea'")
            try transaction.run(Self.elsewhere)
        }
        let client = try app.client(as: "koordinator"), page = client.get("/gallring")
        #expect(page.contains("\(number), och ärenden i en annan verksamhet"))
        #expect(!page.contains("ANNAN-1") && page.contains("Bevaras för forskning") == isKept)
        #expect(client.get("/gallring/\(try app.unit())/forslag").contains("Ingen akt ska gallras nu."))
    }

    /// An earlier case of the same person in Luleå.
    private static let elsewhere: SQL = """
        INSERT INTO episode (id, number, programme_id, person_id, phase, opened_on, ended_on)
        SELECT id - 1, 'ANNAN-1', (SELECT id FROM programme WHERE code = 'lulea'), person_id, 'ended',
          opened_on, ended_on FROM episode
        """
}
