import Casework
import SQL
import Store
import TestSupport
import Testing

/// Decisions followed up and renewed through the front door, as far as a test needs it.
extension TestApp {
    static let followedUp = [
        "uppnatt": "Går ut varje vecka.", "egen": "Vill fortsätta.", "forslag": "goOn",
    ]
    static let wish = ["onskan": "Fortsätta som nu."]

    /// The page of the latest decision that was issued.
    func latestDecision(_ number: String) throws -> String {
        let sql: SQL = """
            SELECT d.id FROM decision d JOIN episode e ON e.id = d.episode_id
            WHERE e.number = \(number) AND d.state = 'issued' ORDER BY d.id DESC LIMIT 1
            """
        let id = try store.read { try $0.first(sql) { try $0.id(0, DecisionID.self) } }
        return "/arenden/\(number)/beslut/\(try #require(id))"
    }

    func grantedCase() throws -> String { try issuedCase(TestApp.grant) }

    func followedUpCase() throws -> String {
        let number = try grantedCase()
        try onIssued("uppfoljning", TestApp.followedUp, in: number)
        return number
    }

    /// Whose support has ended today, by a decision.
    func ceasedCase() throws -> String {
        let number = try grantedCase()
        try cease(number, from: "idag")
        return number
    }

    /// A decision that the support ends, from that day.
    func cease(_ number: String, from day: String) throws {
        let values = DecisionOutcomeTests.cessation.merging(["fran": day]) { $1 }
        #expect(try decide("utkast", values, in: number).status == 303)
        try approve(number)
        #expect(try issue(number).status == 303)
    }

    /// What is noted on the latest decision's page.
    func onIssued(_ page: String, _ values: [String: String], in number: String) throws {
        let address = try latestDecision(number)
        let sent = try client(as: "handlaggare").submit("\(address)/\(page)", values)
        #expect(sent.status == 303, "\(sent.text.prefix(600))")
    }

    /// Followed up, asked for and granted once more, as the form proposes.
    func renew(_ number: String) throws {
        try onIssued("uppfoljning", TestApp.followedUp, in: number)
        try onIssued("forlangning", TestApp.wish, in: number)
        let draft = try decide("utkast", ["skal": "Det går framåt för dig. Du behöver stödet."], in: number)
        #expect(draft.status == 303, "\(draft.text.prefix(600))")
        try approve(number)
        #expect(try issue(number).status == 303)
    }
}
