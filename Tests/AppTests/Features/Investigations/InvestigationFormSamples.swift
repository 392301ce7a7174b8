import TestSupport

/// The forms of an investigation, filled in rightly.
extension FormSample {
    static let investigations = [
        FormSample(
            pattern: "/arenden/{case}/utredning/texter", sender: .signedIn("handlaggare"),
            address: { try "/arenden/\($0.caseWithApplication())/utredning/texter" },
            values: TestApp.wholeTexts, typedField: "bedomning", keepsDraft: true, merges: true),
        investigation("uppgift", TestApp.fact, typed: "text"),
        investigation("jav", ["slag": "otherCircumstance", "text": "Vi är grannar."], typed: "text"),
        investigation("remiss", TestApp.referral, typed: "text"),
        FormSample(
            pattern: "/arenden/{case}/utredning/remiss/{item}", sender: .signedIn("handlaggare"),
            address: { try $0.referralAddress() },
            values: ["slag": "answered", "text": "Väntar på besök."], typedField: "text", keepsDraft: true),
        investigation("kommunicering", TestApp.sent, typed: "text"),
        FormSample(
            pattern: "/arenden/{case}/utredning/kommunicering/{item}", sender: .signedIn("handlaggare"),
            address: { try $0.communicationAddress() },
            values: ["slag": "answered", "text": "Håller med."], typedField: "text", keepsDraft: true),
        investigation("forsening", TestApp.delay, typed: "text"),
        FormSample(
            pattern: "/arenden/{case}/utredning/begaran", sender: .signedIn("handlaggare"),
            address: { try "/arenden/\($0.oldCase())/utredning/begaran" },
            values: ["text": "Jag vill ha ett beslut."], typedField: "text", keepsDraft: true),
        FormSample(
            pattern: "/arenden/{case}/utredning/begaran/avslag", sender: .signedIn("handlaggare"),
            address: { try "/arenden/\($0.requestedCase())/utredning/begaran/avslag" },
            values: TestApp.refusedRequest, typedField: "text",
            keepsDraft: true),
        FormSample(
            pattern: "/arenden/{case}/utredning/tillbaka", sender: .signedIn("beslutsfattare"),
            address: { try "/arenden/\($0.finishedCase())/utredning/tillbaka" },
            values: ["text": "Ett intyg har kommit."], typedField: "text", keepsDraft: true),
        investigation(
            "annan-vag", ["vag": "Träffpunkter", "slag": "no", "text": "Räcker inte ensamt."], typed: "text"),
        FormSample(
            pattern: "/arenden/{case}/utredning/klar", sender: .signedIn("handlaggare"),
            address: { try "/arenden/\($0.wholeCase())/utredning/klar" },
            values: ["text": "Ring först."], typedField: "text", keepsDraft: true),
    ]

    private static func investigation(
        _ page: String, _ values: [String: String], typed field: String
    ) -> FormSample {
        FormSample(
            pattern: "/arenden/{case}/utredning/\(page)", sender: .signedIn("handlaggare"),
            address: { try "/arenden/\($0.caseWithApplication())/utredning/\(page)" }, values: values,
            typedField: field, keepsDraft: true)
    }
}
