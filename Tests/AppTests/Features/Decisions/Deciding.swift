import Casework
import SQL
import Store
import TestSupport
import Testing

/// Decisions made through the front door, as far as a test needs them.
extension TestApp {
    static let refusal = [
        "grund": "needs", "utgang": "refusal", "sokt": "Stöd att komma ut.", "avslas": "Hela ansökan.",
        "skal": "Du går i skolan varje dag. Behovet kan mötas där.", "andravagar": "Träffpunkter.",
    ]
    static let grant = [
        "grund": "needs", "utgang": "grant", "sokt": "Stöd att komma ut.", "beviljas": "Två besök i veckan.",
        "fran": "2026-11-20", "till": "2027-05-19", "skal": "Du behöver stöd för att komma ut igen.",
    ]

    @discardableResult
    func decide(
        _ page: String, _ values: [String: String], in number: String, as account: String = "handlaggare"
    ) throws -> TestPage {
        try client(as: account).submit("/arenden/\(number)/beslut/\(page)", values)
    }

    func beslut(_ number: String, as account: String = "handlaggare") throws -> TestPage {
        try client(as: account).get("/arenden/\(number)/beslut")
    }

    func caseToDecide() throws -> String {
        let number = try wholeCase()
        #expect(try note("klar", [:], in: number).status == 303)
        return number
    }

    func draftedCase(_ values: [String: String] = TestApp.refusal) throws -> String {
        let number = try caseToDecide()
        #expect(try decide("utkast", values, in: number).status == 303)
        return number
    }

    func caseInReview(_ values: [String: String] = TestApp.refusal) throws -> String {
        let number = try draftedCase(values)
        #expect(try decide("skicka", ["granskare": reviewer], in: number).status == 303)
        return number
    }

    /// The decision maker has answered that nothing makes them biased.
    func approvedCase(_ values: [String: String] = TestApp.refusal) throws -> String {
        let number = try caseInReview(values)
        let sent = try decide("granska", ["svar": "approved"], in: number, as: "beslutsfattare")
        #expect(sent.status == 303, "\(sent.path): \(sent.text.suffix(4500))")
        try client(as: "beslutsfattare").submit("/arenden/\(number)/utredning/jav", ["slag": "none"])
        return number
    }

    func issuedCase(_ values: [String: String] = TestApp.refusal) throws -> String {
        let number = try approvedCase(values)
        #expect(try issue(number).status == 303)
        return number
    }

    /// A refusal on another ground.
    func issuedCase(ground: String) throws -> String {
        let number = try approvedCase(TestApp.refusal.merging(["grund": ground]) { $1 })
        #expect(try issue(number, ground: ground).status == 303)
        return number
    }

    func issue(_ number: String, ground: String = "needs") throws -> TestPage {
        try decide("fatta", ["delegation": delegation(ground)], in: number, as: "beslutsfattare")
    }

    var reviewer: String {
        get throws { try key("SELECT id FROM account WHERE username = 'beslutsfattare'") }
    }

    func delegation(_ ground: String) throws -> String {
        try key("SELECT id FROM delegation WHERE ground = \(ground)")
    }

    private func key(_ sql: SQL) throws -> String {
        let id = try store.read { try $0.first(sql) { try $0.id(0, AccountID.self) } }
        return try #require(id).description
    }

    /// Where the latest decision's letter is.
    func letterAddress(_ number: String) throws -> String {
        let page = try beslut(number)
        return String(try #require(page.text.split(separator: "\"").first { $0.hasSuffix("/brev") }))
    }
}
