import TestSupport

/// The forms around ratings, filled in rightly, for the tests over every form.
extension FormSample {
    static let ratings = [
        FormSample(
            pattern: "/arenden/{case}/skattningar/ny", sender: .signedIn("koordinator"),
            address: { try "/arenden/\($0.logInquiry())/skattningar/ny" },
            values: ["formular": "MADRS-S", "satt": "paper", "dag": "idag"]),
        FormSample(
            pattern: "/arenden/{case}/skattningar/{rating}/svar", sender: .signedIn("koordinator"),
            address: { try $0.beginRating("MADRS-S", on: $0.logInquiry()) + "/svar" },
            values: TestApp.marks([2, 2, 2, 2, 2, 2, 2, 2, 0]).merging(["anteckning": "Lästes högt."]) { $1 },
            typedField: "anteckning", keepsDraft: true),
        // There is nothing to put together: a form is corrected once.
        FormSample(
            pattern: "/arenden/{case}/skattningar/{rating}/ratta", sender: .signedIn("koordinator"),
            address: {
                try $0.fillIn("MADRS-S", [1, 1, 1, 1, 1, 1, 1, 1, 0], on: $0.logInquiry()) + "/ratta"
            },
            values: ["skal": "Fråga 3 lästes fel."], typedField: "skal", keepsDraft: true),
        // As little: a note is answered once.
        FormSample(
            pattern: "/arenden/{case}/skattningar/trygghet/{note}", sender: .signedIn("koordinator"),
            address: { app in
                let number = try app.logInquiry()
                try app.fillIn("MADRS-S", [0, 0, 0, 0, 0, 0, 0, 0, 4], on: number)
                return try app.safetyAddress(number)
            },
            values: ["gjort": "Pratade med personen.", "meddelad": "Chefen", "nastakontakt": "imorgon"],
            typedField: "gjort", keepsDraft: true),
        FormSample(
            pattern: "/formular/textpaket/nytt", sender: .signedIn("administrator"),
            address: { _ in "/formular/textpaket/nytt" }, values: ["fil": "paket.json"]),
        FormSample(
            pattern: "/formular/{instrument}/tillstand", sender: .signedIn("administrator"),
            address: { _ in "/formular/SDS/tillstand" },
            values: ["innehavare": "Påhittade förlaget", "hanvisning": "Brev 12", "fran": "idag"],
            typedField: "hanvisning", keepsDraft: true),
        FormSample(
            pattern: "/formular/rutin/{programme}", sender: .signedIn("administrator"),
            address: { _ in "/formular/rutin/uppsala" },
            values: ["minuter": "20", "akutminuter": "5", "akutrutin": "Ring avdelningen."],
            typedField: "akutrutin", keepsDraft: true, merges: true),
        FormSample(
            pattern: "/formular/stodnummer", sender: .signedIn("administrator"),
            address: { _ in "/formular/stodnummer" },
            values: ["nummer": "Råd om vård: 1177", "kontrollerade": "ja"], typedField: "nummer",
            keepsDraft: true),
    ]
}
