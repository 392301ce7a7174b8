import TestSupport

/// The forms that end a case after its inquiry, filled in rightly.
extension FormSample {
    static let endings = [
        // There is nothing to put together: a second ending is refused for good. See EndingTests.
        FormSample(
            pattern: "/arenden/{case}/avslut", sender: .signedIn("koordinator"),
            address: { try "/arenden/\($0.caseInMeeting())/avslut" }, values: TestApp.declined,
            typedField: "kommentar", keepsDraft: true),
    ]
}

extension TestApp {
    /// A rightly made ending.
    static let declined = [
        "ansokt": "no", "skal": "declined", "besked": "idag", "beskedhur": "call", "alternativ": "inga",
        "kommentar": "Tackar nej.",
    ]

    /// A case that has gone on from its inquiry to an assessment meeting.
    func caseInMeeting(as username: String = "koordinator") throws -> String {
        let number = try logInquiry(as: username)
        let outcome = ["utfall": "assessmentMeeting", "dag": "30/11"]
        try client(as: username).submit("/arenden/\(number)/utfall", outcome)
        return number
    }
}
