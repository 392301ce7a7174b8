import TestSupport

/// The forms of an appeal, filled in rightly.
extension FormSample {
    private static func appeal(
        _ page: String, _ values: [String: String], typed: String, as account: String = "handlaggare",
        entries: Int = 1, _ make: @escaping @Sendable (TestApp) throws -> String
    ) -> FormSample {
        FormSample(
            pattern: "/arenden/{case}/beslut/{item}/overklagande/\(page)", sender: .signedIn(account),
            address: { "\(try $0.appealPage(make($0)))/\(page)" }, values: values, typedField: typed,
            keepsDraft: true, entries: entries)
    }

    static let appeals = [
        appeal("nytt", TestApp.appeal, typed: "skal") { try $0.issuedCase() },
        appeal("tid", ["text": "Ingen vet när det kom fram."], typed: "text") { try $0.appealedCase() },
        appeal("aterkalla", ["text": "På telefon till mig."], typed: "text") { try $0.appealedCase() },
        appeal(
            "omprova", ["utfall": "unchanged", "text": "Inget nytt."], typed: "text", as: "beslutsfattare"
        ) { try $0.triedCase() },
        appeal(
            "omprova/igen", ["utfall": "partly", "text": "Ett intyg har kommit."], typed: "text",
            as: "beslutsfattare"
        ) { try $0.reconsideredCase() },
        appeal("lamna-over", ["allt": "ja", "mer": "Ett intyg."], typed: "mer") { try $0.reconsideredCase() },
        appeal("domstol", ["slag": "stayRefused", "text": "Inga skäl."], typed: "text") {
            try $0.handedOverCase()
        },
        appeal(
            "dom", ["utfall": "upheld", "malnummer": "1234-26", "text": "Beslutet är rätt."], typed: "text"
        ) { try $0.handedOverCase() },
        appeal(
            "dom/sista-dag", ["dag": "2030-01-07", "text": "Domstolens besked."], typed: "text", entries: 2
        ) { try $0.judgedCase("upheld") },
        appeal("verkstall", ["text": "Stödet börjar."], typed: "text") { try $0.judgedCase() },
        FormSample(
            pattern: "/arenden/{case}/beslut/{item}/overklagande/laglighetsprovning",
            sender: .signedIn("handlaggare"),
            address: { app in
                let number = try app.issuedCase(ground: "beyondNeeds")
                return "\(try app.appealPage(number))/laglighetsprovning"
            }, values: [:]),
        // Last: they move the clock.
        appeal("avvisa", ["text": "För sent."], typed: "text", as: "beslutsfattare") {
            try $0.caseLateByItsRows()
        },
        appeal("avvisning-mottagen", ["text": "Kvittot."], typed: "text") { try $0.dismissedCase() },
    ]
}
