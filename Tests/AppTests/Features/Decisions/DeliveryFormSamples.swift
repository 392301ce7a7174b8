import TestSupport

/// The forms of delivery and of carrying out, filled in rightly.
extension FormSample {
    static let deliveries = [
        FormSample(
            pattern: "/arenden/{case}/beslut/{item}/delgivning", sender: .signedIn("handlaggare"),
            address: { app in
                let number = try app.issuedCase()
                return try app.issuedAddress(number) + "/delgivning"
            },
            values: ["satt": "handedOver", "bevis": "Undertecknat av Alva Sundin."],
            typedField: "bevis", keepsDraft: true, entries: 2),
        FormSample(
            pattern: "/arenden/{case}/beslut/{item}/delgivning/handelse", sender: .signedIn("handlaggare"),
            address: { app in
                let number = try app.issuedCase()
                let address = try app.issuedAddress(number)
                try app.serve(["satt": "confirmedLetter"], at: address)
                return address + "/delgivning/handelse"
            },
            values: ["handelse": "receipt", "text": "Kvittot, i akten."], typedField: "text",
            keepsDraft: true, entries: 2),
        FormSample(
            pattern: "/arenden/{case}/beslut/{item}/anslag", sender: .signedIn("handlaggare"),
            address: { app in
                let refusal = TestApp.refusal.merging(["grund": "beyondNeeds"]) { $1 }
                let number = try app.approvedCase(refusal)
                _ = try app.issue(number, ground: "beyondNeeds")
                return try app.issuedAddress(number) + "/anslag"
            }, values: [:], entries: 2),
        FormSample(
            pattern: "/arenden/{case}/beslut/{item}/verkstallighet/ny", sender: .signedIn("koordinator"),
            address: { app in
                let number = try app.issuedCase(TestApp.grant)
                return try app.issuedAddress(number) + "/verkstallighet/ny"
            },
            values: ["handelse": "started", "insats": "group", "text": "Första träffen."],
            typedField: "text", keepsDraft: true),
        FormSample(
            pattern: "/arenden/{case}/beslut/{item}/verkstallighet/fel", sender: .signedIn("koordinator"),
            address: { "\(try $0.carriedOut().address)/fel" }, values: ["skal": "Det var en annan dag."],
            typedField: "skal", keepsDraft: true),
    ]
}
