import TestSupport
import Testing

/// Reports by lex Sarah through the front door.
extension TestApp {
    static let sarahReport = [
        "slag": "wrong", "omrade": "treatment", "vad": "Ett besök uteblev utan att någon ringde.",
        "foljder": "Den som väntade fick inget stöd.",
    ]

    func reportBySarah(
        as account: String = "koordinator", _ values: [String: String] = [:]
    ) throws -> String {
        try made("/lex-sarah/ny", TestApp.sarahReport.merging(values) { $1 }, as: account)
    }

    static let sarahSteps: [[String: String]] = [
        ["text": "Rutinen stoppades."], ["text": "Ingen hade ansvar.", "mer": "En ansvarig varje vecka."],
        ["text": "Ingen kom till skada.", "bedomning": "wrong"], ["text": "Det har inte hänt igen."],
    ]
}

extension FormSample {
    static let sarah = [
        FormSample(
            pattern: "/lex-sarah/ny", sender: .signedIn("koordinator"), address: { _ in "/lex-sarah/ny" },
            values: TestApp.sarahReport, typedField: "vad", keepsDraft: true),
        FormSample(
            pattern: "/lex-sarah/{report}/steg", sender: .signedIn("chef"),
            address: { try $0.reportBySarah() + "/steg" }, values: ["text": "Rutinen stoppades."],
            typedField: "text", keepsDraft: true),
    ]
}
