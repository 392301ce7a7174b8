import SQL
import Store
import TestSupport
import Testing

/// What was typed in no case and never sent does not outlive the files.
struct LeftDraftTests {
    @Test("Drafts of no case that nobody has touched for five years go at the next erasure, and no others")
    func leavesNoDrafts() throws {
        let app = try TestApp()
        _ = try app.agedCase()
        for (place, saved) in ["2026-11-20T10:00:00Z", "2031-11-20T10:00:00Z"].enumerated() {
            let key = "utkast-\(place)-0123456789"
            try app.arranging {
                try $0.run(
                    """
                    INSERT INTO draft (form_key, account_id, address, title, fields, saved_at)
                    SELECT \(key), id, '/arenden/ny', 'Ny', 'namn=Anna', \(saved) FROM account
                    WHERE username = 'koordinator'
                    """)
            }
        }
        let list = try app.proposeErasure()
        #expect(try app.approveErasure(list).status == 303)
        #expect(try app.number("SELECT count(*) FROM draft WHERE saved_at < '2030'") == 0)
        #expect(try app.number("SELECT count(*) FROM draft WHERE saved_at > '2030'") == 1)
    }
}
