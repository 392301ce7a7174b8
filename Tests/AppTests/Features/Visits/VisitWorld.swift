import Casework
import SQL
import Store
import TestSupport
import Testing

@testable import App

/// Visits made through the front door, as staff make them.
extension TestApp {
    static let visit = ["dag": "27/11", "klockan": "13.30", "langd": "60", "plats": "premises"]
    static let came = [
        "utfall": "came", "anteckning": "Gick till biblioteket och tillbaka.", "minuter": "90",
        "boknasta": "",
    ]

    static let contact = ["satt": "phone", "med": "person", "anteckning": "Kommer gärna på torsdag."]
    static let help = ["vad": "drivingSchool", "text": "Övningskörning."]
    static let room = ["slag": "room", "namn": "Stora rummet"]

    /// Where the result of a practical help is noted.
    func openHelp(_ number: String) throws -> String {
        let sent = try client(as: "koordinator").submit(visits(number, "hjalp"), TestApp.help)
        try #require(sent.status == 303, "\(sent.text)")
        let sql: SQL = "SELECT id FROM practical_help ORDER BY id DESC LIMIT 1"
        let id = try store.read { try $0.first(sql) { try PracticalHelpID(value: $0.int64(0)) } }
        return visits(number, "hjalp/\(try #require(id))")
    }

    /// A room of the unit, as a form sends it.
    func room(as username: String = "koordinator") throws -> String {
        let sent = try client(as: username).submit("/kalender/resurser/ny", TestApp.room)
        try #require(sent.status == 303, "\(sent.text)")
        let sql: SQL = "SELECT id FROM resource ORDER BY id DESC LIMIT 1"
        let id = try store.read { try $0.first(sql) { try ResourceID(value: $0.int64(0)) } }
        return try #require(id).description
    }

    func visits(_ number: String, _ step: String = "") -> String {
        "/arenden/\(number)/besok" + (step.isEmpty ? "" : "/\(step)")
    }

    /// Books a visit and gives the page of its case's visits.
    @discardableResult
    func bookVisit(
        _ number: String, _ values: [String: String] = [:], as username: String = "koordinator"
    ) throws -> TestPage {
        try client(as: username).submit(
            visits(number, "ny"), TestApp.visit.merging(values) { $1 })
    }

    /// A case with a booked visit.
    func caseWithVisit(_ values: [String: String] = [:]) throws -> String {
        let number = try supportedCase()
        let sent = try bookVisit(number, values)
        try #require(sent.status == 303, "\(sent.text)")
        return number
    }

    private static func latest(_ number: String) -> SQL {
        """
        SELECT v.id FROM visit v JOIN episode e ON e.id = v.episode_id
        WHERE e.number = \(number) AND v.outcome IS NULL ORDER BY v.meets_on DESC, v.id DESC LIMIT 1
        """
    }

    /// Where the latest visit that is still open is noted.
    func openVisit(_ number: String) throws -> String {
        let id = try store.read {
            try $0.first(TestApp.latest(number)) { try VisitID(value: $0.int64(0)) }
        }
        return visits(number, try #require(id).description)
    }

    func noteVisit(_ number: String, _ values: [String: String] = [:]) throws -> TestPage {
        try client(as: "koordinator").submit(
            openVisit(number), TestApp.came.merging(values) { $1 })
    }

    /// Where a visit stands that has been noted.
    func notedVisit(_ number: String) throws -> String {
        let address = try openVisit(number)
        let sent = try noteVisit(number)
        try #require(sent.status == 303, "\(sent.text)")
        return address
    }

    func accountKey(_ username: String) throws -> String {
        try #require(try store.read { try AccountRepository.id(of: username, $0) }).description
    }
}

/// The forms of visits, filled in rightly, for the tests over every form.
extension FormSample {
    static let visits = [
        FormSample(
            pattern: "/arenden/{case}/besok/ny", sender: .signedIn("koordinator"),
            address: { try $0.visits($0.supportedCase(), "ny") },
            values: TestApp.visit.merging(["syfte": "Promenad", "dubbelt": "ja"]) { $1 },
            typedField: "syfte", keepsDraft: true),
        FormSample(
            pattern: "/arenden/{case}/besok/{visit}/flytta", sender: .signedIn("koordinator"),
            address: { try $0.openVisit($0.caseWithVisit(["dubbelt": "ja"])) + "/flytta" },
            values: ["dag": "30/11", "skal": "travel", "syfte": "Promenad", "dubbelt": "ja"],
            typedField: "syfte", keepsDraft: true),
        FormSample(
            pattern: "/arenden/{case}/besok/{visit}", sender: .signedIn("koordinator"),
            address: { try $0.openVisit($0.caseWithVisit(["dag": "idag", "dubbelt": "ja"])) },
            values: TestApp.came,
            typedField: "anteckning", keepsDraft: true, entries: 3),
        FormSample(
            pattern: "/arenden/{case}/besok/{visit}/ratta", sender: .signedIn("koordinator"),
            address: { try $0.notedVisit($0.caseWithVisit(["dag": "idag", "dubbelt": "ja"])) + "/ratta" },
            values: ["utfall": "cameLate", "rattasfor": "Kom tio minuter senare."],
            typedField: "rattasfor", keepsDraft: true),
        FormSample(
            pattern: "/arenden/{case}/besok/kontakt", sender: .signedIn("koordinator"),
            address: { try $0.visits($0.supportedCase(), "kontakt") }, values: TestApp.contact,
            typedField: "anteckning", keepsDraft: true, entries: 3),
        FormSample(
            pattern: "/arenden/{case}/besok/hjalp", sender: .signedIn("koordinator"),
            address: { try $0.visits($0.supportedCase(), "hjalp") }, values: TestApp.help,
            typedField: "text", keepsDraft: true),
        FormSample(
            pattern: "/arenden/{case}/besok/hjalp/{help}", sender: .signedIn("koordinator"),
            address: { try $0.openHelp($0.supportedCase()) },
            values: ["resultat": "done", "text": "Beviljad."], typedField: "text", keepsDraft: true),
        FormSample(
            pattern: "/kalender/resurser/ny", sender: .signedIn("koordinator"),
            address: { _ in "/kalender/resurser/ny" }, values: TestApp.room, typedField: "namn",
            keepsDraft: true),
        FormSample(
            pattern: "/kalender/prenumeration", sender: .signedIn("koordinator"),
            address: { _ in "/kalender/prenumeration" }, values: ["ord": "meeting"]),
    ]
}
