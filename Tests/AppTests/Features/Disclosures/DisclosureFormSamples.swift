import TestSupport

/// The forms of requests for documents and of extracts, filled in rightly.
extension FormSample {
    static let disclosures = [
        FormSample(
            pattern: "/arenden/{case}/utlamnande/begaran/ny", sender: .signedIn("koordinator"),
            address: { try "/arenden/\($0.logInquiry())/utlamnande/begaran/ny" }, values: TestApp.request,
            typedField: "vad", keepsDraft: true),
        FormSample(
            pattern: "/arenden/{case}/utlamnande/begaran/{item}/svar", sender: .signedIn("koordinator"),
            address: { try "\($0.requested($0.logInquiry()))/svar" }, values: TestApp.partly,
            typedField: "skal", keepsDraft: true),
        FormSample(
            pattern: "/arenden/{case}/utlamnande/begaran/{item}/avslag",
            sender: .signedIn("beslutsfattare"),
            address: { try "\($0.refusedRequest($0.caseWithApplication()))/avslag" },
            values: [
                "vad": "Anteckningen om en annan person.", "grund": "personal",
                "skal": "Uppgiften gäller någon annan.",
            ], typedField: "skal", keepsDraft: true),
        FormSample(
            pattern: "/arenden/{case}/utlamnande/utdrag/nytt", sender: .signedIn("koordinator"),
            address: { try "/arenden/\($0.logInquiry())/utlamnande/utdrag/nytt" },
            values: [
                "mottagare": "representative", "namn": "Lo Ek", "grund": "mandate",
                "stod": "Fullmakt 2026-11-01.",
            ],
            typedField: "stod", keepsDraft: true),
        FormSample(
            pattern: "/arenden/{case}/utlamnande/utdrag/{item}/post/{entry}",
            sender: .signedIn("koordinator"),
            address: { try "\($0.begunExtract($0.logInquiry()))/post/inquiry" },
            values: ["val": "cover", "grund": "reporter", "ord": "Intresseanmälan"], typedField: "ord",
            takesAnyText: false, keepsDraft: true),
        FormSample(
            pattern: "/arenden/{case}/utlamnande/utdrag/{item}/klart", sender: .signedIn("koordinator"),
            address: { app in
                let extract = try app.begunExtract(app.logInquiry())
                try app.chooseAll(extract)
                return "\(extract)/klart"
            }, values: ["last": "ja"]),
        FormSample(
            pattern: "/arenden/{case}/utlamnande/utdrag/{item}/lamnat", sender: .signedIn("koordinator"),
            address: { try "\($0.finishedExtract($0.logInquiry()))/lamnat" },
            values: ["satt": "handedOver", "till": "Personen"], typedField: "till", keepsDraft: true),
    ]
}
