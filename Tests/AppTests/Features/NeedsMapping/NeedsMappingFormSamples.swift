import TestSupport

/// The forms of a mapping, filled in rightly, for the tests over every form.
extension FormSample {
    static let needsMapping = [
        FormSample(
            pattern: "/arenden/{case}/kartlaggning/borja-anda", sender: .signedIn("koordinator"),
            address: { "/arenden/\(try $0.caseInMeeting())/kartlaggning/borja-anda" },
            values: ["skal": "Personen har redan sagt ja."], typedField: "skal", keepsDraft: true),
        FormSample(
            pattern: "/mallar/ny", sender: .signedIn("administrator"), address: { _ in "/mallar/ny" },
            values: ["fil": "mall.json"]),
        mapping("tillfalle/nytt", TestApp.occasion, typed: "anteckning"),
        FormSample(
            pattern: "/arenden/{case}/kartlaggning/tillfalle/{occasion}", sender: .signedIn("koordinator"),
            address: { app in
                let number = try app.caseInMapping()
                _ = try app.noteOccasion(number)
                return try app.mappingAddress(number, "tillfalle/")
            },
            values: ["anteckning": "Lugnt och bra."], typedField: "anteckning", keepsDraft: true,
            merges: true),
        mapping("uppgift/ny", ["vad": "Ring habiliteringen."], typed: "vad"),
        FormSample(
            pattern: "/arenden/{case}/kartlaggning/uppgift/{task}", sender: .signedIn("koordinator"),
            address: { app in
                let number = try app.caseInMapping()
                return try app.mappingAddress(number, "uppgift/")
            },
            values: ["vad": "Prata om helgen.", "lage": "ongoing"], typedField: "vad", keepsDraft: true,
            merges: true),
        mapping(
            "diagnos/ny", ["diagnos": "Social fobi", "sakerhet": "stated", "enligt": "Mamman"],
            typed: "diagnos"),
        mapping("stoppa", ["vem": "person", "skal": "Vill vila."], typed: "skal"),
        FormSample(
            pattern: "/arenden/{case}/kartlaggning/gor-klart", sender: .signedIn("koordinator"),
            address: { app in
                let number = try app.caseInMapping()
                _ = try app.noteOccasion(number)
                return "/arenden/\(number)/kartlaggning/gor-klart"
            },
            values: ["forslag": "application", "text": "Vill ansöka."], typedField: "text", keepsDraft: true),
        FormSample(
            pattern: "/arenden/{case}/kartlaggning/formular/{form}/svar", sender: .signedIn("koordinator"),
            address: { try $0.beginForm($0.caseInMapping(), "samtal") },
            values: ["text1": "Bodde i Boden."], typedField: "text1", keepsDraft: true, merges: true),
        FormSample(
            pattern: "/arenden/{case}/kartlaggning/formular/{form}/dag", sender: .signedIn("koordinator"),
            address: { try $0.beginForm($0.caseInMapping(), "dag") }, values: TestApp.night,
            typedField: "mer1", keepsDraft: true, merges: true),
        FormSample(
            pattern: "/arenden/{case}/kartlaggning/formular/{form}/ratta", sender: .signedIn("koordinator"),
            address: { try $0.lockedForm($0.caseInMapping()) + "/ratta" },
            values: ["skal": "Det var Luleå."], typedField: "skal", keepsDraft: true),
        FormSample(
            pattern: "/arenden/{case}/kartlaggning/tidigare/{form}", sender: .signedIn("koordinator"),
            address: { try $0.returned().reuse }, values: ["hur": "Muntligt idag.", "samtycke": "ja"],
            typedField: "hur", keepsDraft: true),
    ]

    private static func mapping(
        _ page: String, _ values: [String: String], typed field: String
    ) -> FormSample {
        FormSample(
            pattern: "/arenden/{case}/kartlaggning/\(page)", sender: .signedIn("koordinator"),
            address: { "/arenden/\(try $0.caseInMapping())/kartlaggning/\(page)" }, values: values,
            typedField: field, keepsDraft: true)
    }
}

extension TestApp {
    /// One row of a day.
    static let night = [
        "fran1": "0", "till1": "8.30", "vad1": "sova", "var1": "hemma", "med1": "ensam",
        "mer1": "Sover gott.",
    ]
}
