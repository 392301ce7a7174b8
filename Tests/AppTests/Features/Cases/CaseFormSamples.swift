import TestSupport

/// The forms around a case, filled in rightly, for the tests over every form.
extension FormSample {
    static let cases = [
        FormSample(
            pattern: "/intresseanmalan/ny", sender: .signedIn("koordinator"),
            address: { _ in "/intresseanmalan/ny" },
            values: [
                "uppgiftslamnartelefon": "070-174 06 05", "namn": "Annas son",
                "situation": "Sover på dagarna.",
            ],
            typedField: "situation", keepsDraft: true),
        FormSample(
            pattern: "/arenden/{case}/anmalan", sender: .signedIn("koordinator"),
            address: { try "/arenden/\($0.logInquiry())/anmalan" }, values: ["situation": "Har ringt igen."],
            typedField: "situation", keepsDraft: true, merges: true),
        FormSample(
            pattern: "/arenden/{case}/nasta-steg", sender: .signedIn("koordinator"),
            address: { try "/arenden/\($0.logInquiry())/nasta-steg" },
            values: ["steg": "callPerson", "dag": "imorgon", "anteckning": "Bäst efter 15."],
            typedField: "anteckning", keepsDraft: true, merges: true),
        // There is nothing to put together: a second outcome is refused for good. See OutcomeTests.
        FormSample(
            pattern: "/arenden/{case}/utfall", sender: .signedIn("koordinator"),
            address: { try "/arenden/\($0.logInquiry())/utfall" },
            values: ["utfall": "assessmentMeeting", "dag": "30/11", "kommentar": "Vill gärna träffas."],
            typedField: "kommentar", keepsDraft: true),
    ]
}
