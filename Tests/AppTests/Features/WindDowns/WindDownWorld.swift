import Casework
import SQL
import Store
import TestSupport
import Testing

/// Wind-downs made through the front door, as staff make them.
extension TestApp {
    static let closing = ["dag": "2027-01-31", "skal": "Nämndens beslut § 12."]

    /// The programme that a manager leads, by its key in addresses.
    func unit(_ code: String = "uppsala") throws -> String {
        let sql: SQL = "SELECT id FROM programme WHERE code = \(code)"
        let found = try store.read { try $0.first(sql) { try $0.id(0, ProgrammeID.self) } }
        return try #require(found).description
    }

    @discardableResult
    func windDown(
        _ values: [String: String] = TestApp.closing, of code: String = "uppsala", as account: String = "chef"
    ) throws -> TestPage {
        try client(as: account).submit("/avveckling/\(unit(code))/datum", values)
    }

    /// The way to the form of where the first thing of a kind goes.
    func remaining(_ kind: String, as account: String = "koordinator") throws -> String {
        let page = try client(as: account).get("/avveckling").text
        let start = try #require(page.firstRange(of: "/avveckling/\(unit())/\(kind)/"))
        return String(page[start.lowerBound...].prefix { $0 != "\"" })
    }
}

extension FormSample {
    static let windDowns = [
        FormSample(
            pattern: "/avveckling/{unit}/datum", sender: .signedIn("chef"),
            address: { "/avveckling/\(try $0.unit())/datum" }, values: TestApp.closing, typedField: "skal",
            keepsDraft: true),
        FormSample(
            pattern: "/avveckling/{unit}/angra", sender: .signedIn("chef"),
            address: { app in
                try app.windDown()
                return "/avveckling/\(try app.unit())/angra"
            }, values: ["skal": "Nämnden har ändrat sig."], typedField: "skal", keepsDraft: true),
        FormSample(
            pattern: "/avveckling/{unit}/{kind}/{item}", sender: .signedIn("koordinator"),
            address: { app in
                _ = try app.logInquiry()
                try app.windDown()
                return try app.remaining("episode")
            }, values: ["vart": "Boendestödet tar över."], typedField: "vart", keepsDraft: true,
            merges: true),
    ]
}
