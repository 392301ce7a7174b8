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
        let number = try caseInMeeting()
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

    func accountKey(_ username: String) throws -> String {
        try #require(try store.read { try AccountRepository.id(of: username, $0) }).description
    }
}

/// The forms of visits, filled in rightly, for the tests over every form.
extension FormSample {
    static let visits = [
        FormSample(
            pattern: "/arenden/{case}/besok/ny", sender: .signedIn("koordinator"),
            address: { try $0.visits($0.caseInMeeting(), "ny") },
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
    ]
}
