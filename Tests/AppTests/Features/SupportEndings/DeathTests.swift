import SQL
import TestSupport
import Testing

/// How support ends where the person has died.
struct DeathTests {
    @Test("Whoever has died goes nowhere, whatever stood chosen in the form")
    func hasDied() throws {
        let app = try TestApp()
        let number = try app.caseWithReview()
        app.clock.move(days: 30)
        try app.endSupport(number, ["skal": "deceased"])
        #expect(try app.number("SELECT count(*) FROM support_ending WHERE destination IS NULL") == 1)
        #expect(try app.phase(number) == "ended")
    }
}
