import TestSupport

/// The criteria of a case, filled in rightly, for the tests over every form.
extension FormSample {
    static let criteria = [
        FormSample(
            pattern: "/arenden/{case}/kriterier", sender: .signedIn("koordinator"),
            address: { try "/arenden/\($0.logInquiry())/kriterier" },
            values: ["svar1": "yes", "kommentar1": "Bor i Gottsunda.", "svar3": "no"],
            typedField: "kommentar1", keepsDraft: true, merges: true)
    ]
}
