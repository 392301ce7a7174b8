import Casework
import TestSupport

/// The forms of consents, filled in rightly.
extension FormSample {
    static let consents = [
        FormSample(
            pattern: "/arenden/{case}/samtycken", sender: .signedIn("koordinator"),
            address: { try "/arenden/\($0.logInquiry(["fodd": "2010-03-04"]))/samtycken" },
            values: TestApp.consents.merging(FormSample.together) { $1 }, typedField: "vad",
            keepsDraft: true),
        FormSample(
            pattern: "/arenden/{case}/samtycken/lamnat", sender: .signedIn("koordinator"),
            address: { try "/arenden/\($0.logInquiry())/samtycken/lamnat" },
            values: [
                "grund": "duty", "part": "otherSocialServices", "skal": "Begärt med stöd i lag.",
                "vad": "Att personen har ett ärende hos oss.", "satt": "phone",
            ], typedField: "vad", keepsDraft: true),
        FormSample(
            pattern: "/arenden/{case}/samtycken/{consent}/aterkalla", sender: .signedIn("koordinator"),
            address: { app in
                let number = try app.agree(app.logInquiry())
                return try app.withdrawal(.psychiatry, in: number)
            }, values: ["varfor": "Vill berätta själv."], typedField: "varfor", keepsDraft: true),
    ]

    /// Of somebody young, so that every field is shown.
    private static let together = [
        "vad": "Hur det går.", "sjalv": "ja", "vardnadshavare1": "Eva Ek", "vardnadssvar1": "agrees",
    ]
}
