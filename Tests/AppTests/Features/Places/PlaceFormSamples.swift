import TestSupport

/// The forms of places, filled in rightly.
extension FormSample {
    private static func sample(
        _ step: String, _ values: [String: String], typed: String? = "text", entries: Int = 1,
        on make: @escaping @Sendable (TestApp) throws -> String
    ) -> FormSample {
        FormSample(
            pattern: "/arenden/{case}/plats/\(step)", sender: .signedIn("koordinator"),
            address: { try "/arenden/\(make($0))/plats/\(step)" }, values: values, typedField: typed,
            keepsDraft: typed != nil, entries: entries)
    }

    static let places = [
        sample("ko", TestApp.waiting.merging(["text": "Helst på tisdagar."]) { $1 }, entries: 2) {
            try $0.grantedCase()
        },
        sample("erbjud", TestApp.offer.merging(["text": "Träffa Kim först."]) { $1 }) { try $0.queuedCase() },
        sample("svar", ["svar": "no", "text": "Inte nu."]) { try $0.offeredCase() },
        sample("lamna-kon", ["skal": "ownWish", "text": "Vill vänta till våren."]) { try $0.queuedCase() },
        sample("avbrott", ["skal": "away", "text": "Hos sin mormor."], entries: 2) {
            try $0.supportedCase()
        },
        sample("ateruppta", ["dag": "idag"], typed: nil, entries: 2) { app in
            let number = try app.supportedCase()
            try app.place("avbrott", ["skal": "away"], in: number)
            return number
        },
        sample("uppfoljningsplats", ["text": "Varannan vecka."]) { try $0.supportedCase() },
        sample("ordinarie", ["text": "Varje vecka igen."]) { app in
            let number = try app.supportedCase()
            try app.place("uppfoljningsplats", [:], in: number)
            return number
        },
        sample("lamna", ["skal": "onItsFeet", "text": "Studerar nu."], entries: 2) { try $0.supportedCase() },
        sample("borja", ["undantag": ""], typed: "undantag", entries: 2) { try $0.contactedCase() },
        sample("kontaktpersoner", [:], typed: nil) { try $0.contactedCase() },
    ]
}
