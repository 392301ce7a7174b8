import SQL
import Store
import TestSupport
import Testing

/// Who is granted and has not begun.
struct BegunWithoutPlaceTests {
    @Test("Whose support is given without a place is not among those who have not begun")
    func isGiven() throws {
        let app = try TestApp()
        let number = try app.grantedCase(), client = try app.client(as: "koordinator")
        #expect(client.get("/platser").row(number) != nil)
        try app.arranging { _ = try $0.run(BegunWithoutPlaceTests.begun) }
        #expect(client.get("/platser").row(number) == nil)
    }

    private static let begun: SQL = """
        INSERT INTO execution_event (id, decision_id, kind, happened_on, support, text, noted_at, noted_on,
          noted_by)
        SELECT 1, id, 'started', decided_on, (SELECT min(code) FROM support_kind), '', issued_at, decided_on,
          issued_by FROM decision
        """
}
