import TestSupport

/// The forms of delivery, filled in rightly.
extension FormSample {
    static let deliveries = [
        FormSample(
            pattern: "/arenden/{case}/beslut/{item}/delgivning", sender: .signedIn("handlaggare"),
            address: { app in
                let number = try app.issuedCase()
                return try app.issuedAddress(number) + "/delgivning"
            },
            values: ["satt": "handedOver", "bevis": "Undertecknat av Alva Sundin."],
            typedField: "bevis", keepsDraft: true),
        FormSample(
            pattern: "/arenden/{case}/beslut/{item}/delgivning/handelse", sender: .signedIn("handlaggare"),
            address: { app in
                let number = try app.issuedCase()
                let address = try app.issuedAddress(number)
                try app.serve(["satt": "confirmedLetter"], at: address)
                return address + "/delgivning/handelse"
            },
            values: ["handelse": "receipt", "text": "Kvittot, i akten."], typedField: "text",
            keepsDraft: true),
        FormSample(
            pattern: "/arenden/{case}/beslut/{item}/anslag", sender: .signedIn("handlaggare"),
            address: { app in
                let refusal = TestApp.refusal.merging(["grund": "beyondNeeds"]) { $1 }
                let number = try app.approvedCase(refusal)
                _ = try app.issue(number, ground: "beyondNeeds")
                return try app.issuedAddress(number) + "/anslag"
            }, values: [:]),
    ]
}
