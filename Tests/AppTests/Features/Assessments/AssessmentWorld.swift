import Casework
import Store
import TestSupport
import Testing

@testable import App

/// Assessment meetings made through the front door, as staff make them.
extension TestApp {
    static let booking = ["dag": "27/11", "klockan": "13.30", "ensam": "Kollegan är på kurs."]
    static let report = [
        "minuter": "90", "personen": "ja", "forsta": "ja", "personensord": "Vill komma ut igen.",
    ]
    static let answers = [
        "person": "goOn", "verksamhet": "goOn", "personord": "Det känns bra.", "steg": "holdMappingOccasion",
        "nastadag": "2026-12-10",
    ]

    func meeting(_ number: String, _ step: String = "") -> String {
        "/arenden/\(number)/bedomningssamtal" + (step.isEmpty ? "" : "/\(step)")
    }

    /// A case with a booked meeting.
    func caseWithBooking(_ values: [String: String] = [:]) throws -> String {
        let number = try caseInMeeting()
        let sent = try client(as: "koordinator").submit(
            meeting(number, "boka"), TestApp.booking.merging(values) { $1 })
        try #require(sent.status == 303, "\(sent.text)")
        return number
    }

    /// A case whose meeting has been held, on its day.
    func caseAfterMeeting(_ values: [String: String] = [:], days: Int = 7) throws -> String {
        let number = try caseWithBooking(days == 0 ? ["dag": "idag"] : [:])
        clock.move(days: days)
        let sent = try client(as: "koordinator").submit(
            meeting(number, "genomfort"), TestApp.report.merging(values) { $1 })
        try #require(sent.status == 303, "\(sent.text)")
        return number
    }
}

/// The forms of an assessment meeting, filled in rightly, for the tests over every form.
extension FormSample {
    static let assessments = [
        sample("boka", TestApp.booking, typed: "ensam") { try $0.caseInMeeting() },
        sample("boka-om", ["dag": "30/11", "skal": "Hellre på måndag."], typed: "skal") {
            try $0.caseWithBooking()
        },
        sample("avboka", ["skal": "Sjuk."], typed: "skal") { try $0.caseWithBooking() },
        sample("genomfort", TestApp.report, typed: "personensord") { try $0.caseWithBooking() },
        sample("svar", TestApp.answers, typed: "personord") {
            try $0.caseAfterMeeting(days: 0)
        },
    ]

    private static func sample(
        _ step: String, _ values: [String: String], typed field: String,
        _ number: @escaping @Sendable (TestApp) throws -> String
    ) -> FormSample {
        FormSample(
            pattern: "/arenden/{case}/bedomningssamtal/\(step)", sender: .signedIn("koordinator"),
            address: { try $0.meeting(number($0), step) }, values: values, typedField: field,
            keepsDraft: true)
    }
}
