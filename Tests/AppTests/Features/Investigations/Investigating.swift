import TestSupport
import Testing

/// Investigations made through the front door, as far as a test needs them.
extension TestApp {
    static let wholeTexts = [
        "fragor": "Har Alva rätt till stödet?", "egensyn": "Vill ut igen.", "tolk": "none",
        "bedomning": "Behovet finns.", "annatsatt": "no", "forslag": "grant",
        "forslagsord": "Stöd i ett halvår.",
    ]
    static let fact = ["text": "Har inte gått ut sedan i mars.", "kalla": "Mor"]
    static let referral = [
        "part": "primaryCare", "till": "Vårdcentralen", "text": "Finns det en vårdplan?", "grund": "ownWork",
        "skal": "Utan svaret går behovet inte att bedöma.",
    ]
    static let sent = [
        "slag": "sent", "satt": "letter", "muntligt": "ja", "text": "Utredningen",
        "_granskad": "ja",
    ]
    static let delay = [
        "text": "Vi väntar på ett intyg.", "senast": "2027-01-15", "satt": "letter", "_granskad": "ja",
    ]

    static let refusedRequest = ["text": "Läkaren svarar senare.", "satt": "letter", "_granskad": "ja"]

    /// Waits for its decision.
    func finishedCase() throws -> String {
        let number = try wholeCase()
        #expect(try note("klar", [:], in: number).status == 303)
        return number
    }

    /// Sends one of the investigation's forms as the investigator.
    @discardableResult
    func note(_ page: String, _ values: [String: String], in number: String) throws -> TestPage {
        try client(as: "handlaggare").submit("/arenden/\(number)/utredning/\(page)", values)
    }

    func utredning(_ number: String, as account: String = "handlaggare") throws -> TestPage {
        try client(as: account).get("/arenden/\(number)/utredning")
    }

    /// Whose application is older than six months.
    func oldCase() throws -> String { try caseWithApplication(["inkom": "2026-04-01"]) }

    func requestedCase() throws -> String {
        let number = try oldCase()
        #expect(try note("begaran", [:], in: number).status == 303)
        return number
    }

    /// Nothing is missing.
    func wholeCase() throws -> String {
        let number = try caseWithApplication()
        try note("jav", ["slag": "none"], in: number)
        try note("texter", TestApp.wholeTexts, in: number)
        try note("uppgift", TestApp.fact, in: number)
        try note("kommunicering", ["slag": "obviouslyUnnecessary", "text": "Bifall som sökt."], in: number)
        return number
    }

    /// Where the letters of delay and of a refused request are a link away.
    func caseWithLetters() throws -> String {
        let number = try requestedCase()
        try note("forsening", TestApp.delay, in: number)
        try note("begaran/avslag", TestApp.refusedRequest, in: number)
        return "/arenden/\(number)/utredning"
    }

    func referralAddress() throws -> String {
        let number = try caseWithApplication()
        try note("remiss", TestApp.referral, in: number)
        return try link(of: "/arenden/\(number)/utredning/remiss/", on: utredning(number))
    }

    func communicationAddress() throws -> String {
        let number = try caseWithApplication()
        try note("kommunicering", TestApp.sent, in: number)
        return try link(of: "/arenden/\(number)/utredning/kommunicering/", on: utredning(number))
    }

    /// The first address on the page that begins like this and names one thing.
    func link(of start: String, on page: TestPage) throws -> String {
        let rests = page.text.split(separator: "href=\"\(start)").dropFirst()
        let keys = rests.map { String($0.prefix { $0 != "\"" }) }
        return start + (try #require(keys.first { !$0.contains("/") }))
    }
}
