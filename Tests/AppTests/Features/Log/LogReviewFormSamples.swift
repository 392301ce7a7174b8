import TestSupport

/// The forms of the log's recurring check, filled in rightly, for the tests over every form.
extension FormSample {
    static let logReviews = [
        FormSample(
            pattern: "/loggkontroll/ny", sender: .signedIn("granskare"),
            address: { app in
                try app.client(as: "koordinator").get("/arenden/\(app.logInquiry())")
                return "/loggkontroll/ny"
            },
            values: ["fran": "2026-11-01", "till": "idag", "antal": "10"], typedField: "fran",
            keepsDraft: true),
        FormSample(
            pattern: "/loggkontroll/{review}", sender: .signedIn("granskare"),
            address: { app in
                try app.client(as: "koordinator").get("/arenden/\(app.logInquiry())")
                let drawn = try app.client(as: "granskare").submit("/loggkontroll/ny", ["antal": "10"])
                return drawn.location ?? ""
            },
            values: ["resultat": "followUp", "kommentar": "Fråga enheten."], typedField: "kommentar",
            keepsDraft: true, merges: true),
    ]
}
