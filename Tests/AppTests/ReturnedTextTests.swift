import App
import Casework
import HTTP
import SQL
import Store
import TestSupport
import Testing
import Web

/// Text that is not taken in goes to whoever wrote it: to their next log in, or back where it came from.
@Suite struct ReturnedTextTests {
    private func held(_ app: TestApp) throws -> Int { try app.rowCounts()["held_form"] ?? 0 }

    @Test func `what another wrote in this browser before waits for the other, and is not shown`() throws {
        let app = try TestApp()
        let client = try app.client(as: "koordinator")
        let form = try NewInquiry.form(client, "Bara min")
        let (other, _) = try app.signIn("koordinator2", keeping: client.cookieValues)
        let answer = other.submit(form, [:])
        #expect(answer.status == 403)
        #expect(!answer.contains("Bara min"))
        #expect(try held(app) == 1)
        let (owner, address) = try app.signIn("koordinator", keeping: other.cookieValues)
        #expect(try NewInquiry.text(owner, address) == "Bara min")
    }

    @Test func `no account fills the disk with forms that wait: the text stays in the browser`() throws {
        let app = try TestApp()
        let client = try app.client(as: "koordinator")
        let form = try NewInquiry.form(client, "Ryms inte")
        try app.arranging { transaction in
            for number in 1...200 {
                try transaction.run("""
                    INSERT INTO held_form (account_id, address, token_hash, sealed, held_at)
                    SELECT id, \("/x?utkast=\(number)"), zeroblob(32), x'00', \(transaction.now)
                    FROM account WHERE username = 'koordinator'
                    """)
            }
        }
        client.cookieValues = [:]
        let page = client.submit(form, [:])
        #expect(page.status == 503)
        #expect(page.form(sentTo: NewInquiry.address)?.value("situation") == "Ryms inte")
        #expect(try held(app) == 200)
    }

    @Test func `where the session cannot be read the text comes back too`() throws {
        let app = try TestApp()
        let client = try app.client(as: "koordinator")
        let form = try NewInquiry.form(client, "Kvar")
        try app.arranging { transaction in
            try transaction.run("ALTER TABLE session RENAME TO session_away")
            // What is known of sessions is forgotten.
            try transaction.run("UPDATE account SET version = version + 1")
        }
        let page = client.submit(form, [:])
        #expect(page.status == 500)
        #expect(page.form(sentTo: NewInquiry.address)?.value("situation") == "Kvar")
        #expect(client.get(NewInquiry.address).status == 500)
    }
}
