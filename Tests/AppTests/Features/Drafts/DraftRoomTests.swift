import HTTP
import HTTPTypes
import SQL
import Store
import TestSupport
import Testing

/// How large a draft may be, how many, and for whom.
@Suite struct DraftRoomTests {
    private static let script: HTTPFields = [.accept: "application/json"]
    private static let address = "/intresseanmalan/ny"

    private func typed(_ client: TestClient, _ text: String = "Sover dåligt.") throws -> [String: String] {
        let form = try #require(client.get(DraftRoomTests.address).form(sentTo: DraftRoomTests.address))
        let fields = Dictionary(form.fields.map { ($0.name, $0.value) }) { first, _ in first }
        return fields.merging(["situation": text]) { $1 }
    }

    @Test func `a draft as large as a form may be opens with all of its text`() throws {
        let client = try TestApp().client(as: "koordinator")
        let fields = try typed(client, "").filter { $0.key != "situation" }
        // A space is one octet in a browser's form and three as we write it.
        let body = QueryString.encode(fields.map { FormField(name: $0.key, value: $0.value) })
            + "&situation=" + String(repeating: "a+", count: 500_000)
        let address = try #require(client.post("/utkast", body: Array(body.utf8)).location)
        let form = client.get(address).form(sentTo: DraftRoomTests.address)
        #expect(form?.value("situation")?.utf8.count == 1_000_000)
    }

    @Test func `a draft that cannot be read is an error, never an empty form in its place`() throws {
        let app = try TestApp()
        let client = try app.client(as: "koordinator")
        let address = try #require(client.post("/utkast", try typed(client)).location)
        try app.arranging { try $0.run("UPDATE draft SET fields = 'situation=%zz'") }
        #expect(client.get(address).status == 500)
    }

    @Test(arguments: [(199, 1), (1, 20 * 1024 * 1024)])
    func `too many drafts, or too much in them, is refused with words and the text to copy`(
        count: Int, octets: Int
    ) throws {
        let app = try TestApp()
        let client = try app.client(as: "koordinator")
        let first = try typed(client), second = try typed(client, "Ett till")
        #expect(client.post("/utkast", first).status == 303)
        try fill(app, count: count, octets: octets)
        let page = client.post("/utkast", second)
        #expect(page.status == 409)
        #expect(page.contains("Kasta några") && page.contains("Ett till"))
        let answer = client.post("/utkast", second, DraftRoomTests.script)
        #expect(answer.status == 409 && answer.text.hasPrefix(#"{"refused":""#))
        let isFull = octets > 1
        #expect(client.post("/utkast", first).status == (isFull ? 409 : 303), "in its own place")
        let other = try app.client(as: "koordinator2")
        #expect(other.post("/utkast", try typed(other)).status == 303)
    }

    /// Drafts of `koordinator`, as if saved before.
    private func fill(_ app: TestApp, count: Int, octets: Int) throws {
        try app.arranging { transaction in
            try transaction.run("""
                WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < \(count))
                INSERT INTO draft (form_key, account_id, address, title, fields, saved_at)
                SELECT 'utkast-nummer-' || (1000 + i), a.id, '/a', 'T', printf('%.*c', \(octets), 'x'),
                       '2026-11-20T08:00:00.000Z'
                FROM n, account a WHERE a.username = 'koordinator'
                """)
        }
    }

    @Test(arguments: [
        ("handlaggare", "/utfall", 403), ("chef", "/anmalan", 403), ("koordinator-lulea", "/utfall", 404),
        ("koordinator2", "/utfall", 303),
    ])
    func `a draft is saved for who may open the form itself`(
        username: String, page: String, status: Int
    ) throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        let client = try app.client(as: username)
        let token = try #require(client.get("/utkast").form(sentTo: "/logga-ut")?.value("_token"))
        let fields = [
            "_token": token, "_nyckel": "ABCDEFGHIJKLMNOPQRSTUV", "_adress": "/arenden/\(number)\(page)",
            "kommentar": "Text",
        ]
        let saved = client.post("/utkast", fields).status
        #expect(saved == status)
        #expect(try app.rowCounts()["draft"] == (status == 303 ? 1 : 0))
    }
}
