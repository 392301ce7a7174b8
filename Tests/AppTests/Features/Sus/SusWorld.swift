import TestSupport
import Testing

/// Sheets for SUS through the front door.
extension TestApp {
    static let susOccupation = [
        "arbete": "none", "studier": "none", "soker": "no", "inskriven": "no", "program": "no",
        "forsnopublic": "ja",
    ]
    static let susStart = susOccupation.merging(["utbildning": "upperSecondary", "behovstid": "none"]) { $1 }
    static let susEnd = susOccupation.merging(["orsak": "completed"]) { $1 }

    static let susConsent = [
        "partsocialinsurance": "ja", "syfte": "registration", "vad": "Det som bladet för SUS har.",
    ]

    /// Notes a sheet, and gives the page's address.
    @discardableResult
    func writeSus(_ number: String, _ turn: String = "start", _ values: [String: String] = [:]) throws
        -> String
    {
        let usual = turn == "start" ? TestApp.susStart : TestApp.susEnd
        return try made("/arenden/\(number)/sus/\(turn)", usual.merging(values) { $1 })
    }
}

extension FormSample {
    static let sus = [
        FormSample(
            pattern: "/arenden/{case}/sus/start", sender: .signedIn(TestApp.supporter),
            address: { "/arenden/\(try $0.logInquiry(as: TestApp.supporter))/sus/start" },
            values: TestApp.susStart.merging(["kommun": "Umeå"]) { $1 }, typedField: "kommun",
            keepsDraft: true, merges: true),
        FormSample(
            pattern: "/arenden/{case}/sus/slut", sender: .signedIn(TestApp.supporter),
            address: { app in
                let number = try app.logInquiry(as: TestApp.supporter)
                try app.writeSus(number)
                return "/arenden/\(number)/sus/slut"
            }, values: TestApp.susEnd.merging(["kommun": "Umeå"]) { $1 }, typedField: "kommun",
            keepsDraft: true, merges: true),
    ]
}
