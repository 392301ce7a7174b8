import TestSupport
import Testing

/// The register of kommunala aktivitetsansvaret, kept through the front door.
extension TestApp {
    /// 19 when tests begin.
    static let youth = [
        "namn": "Tove Ask", "fodd": "2007-03-14", "adress": "Storgatan 1", "telefon": "070-174 06 11",
        "in": "2026-08-20", "fore": "none", "nu": "unknown",
    ]

    /// The address of somebody in the register.
    func enterYouth(_ values: [String: String] = [:]) throws -> String {
        try made("/kaa/ny", TestApp.youth.merging(values) { $1 }, as: "kaa")
    }

    /// The address of the ending.
    func endDuty(_ youth: String) throws -> String {
        try made(youth + "/avslut", ["orsak": "moved", "dag": "2026-11-19"], as: "kaa")
        return youth + "/avslut"
    }

    func offerMeasure(_ youth: String, _ values: [String: String] = [:]) throws -> String {
        let usual = ["insats": "guidance", "erbjuden": "2026-11-02"]
        try made(youth + "/insats", usual.merging(values) { $1 }, as: "kaa")
        let text = try client(as: "kaa").get(youth).text
        let links = text.split(separator: "\"").map(String.init)
        return try #require(links.first { $0.hasPrefix(youth + "/insats/") })
    }
}

extension FormSample {
    static let duty = [
        FormSample(
            pattern: "/kaa/ny", sender: .signedIn("kaa"), address: { _ in "/kaa/ny" },
            values: TestApp.youth, typedField: "adress", keepsDraft: true),
        FormSample(
            pattern: "/kaa/{youth}/andra", sender: .signedIn("kaa"),
            address: { try $0.enterYouth() + "/andra" }, values: ["adress": "Storgatan 2"],
            typedField: "adress", keepsDraft: true, merges: true),
        FormSample(
            pattern: "/kaa/{youth}/kontakt", sender: .signedIn("kaa"),
            address: { try $0.enterYouth() + "/kontakt" },
            values: ["satt": "call", "resultat": "noAnswer", "dag": "2026-11-19"], typedField: "dag",
            takesAnyText: false, keepsDraft: true),
        FormSample(
            pattern: "/kaa/{youth}/insats", sender: .signedIn("kaa"),
            address: { try $0.enterYouth() + "/insats" },
            values: ["insats": "internship", "erbjuden": "2026-11-02"], typedField: "erbjuden",
            takesAnyText: false, keepsDraft: true),
        FormSample(
            pattern: "/kaa/{youth}/insats/{measure}", sender: .signedIn("kaa"),
            address: { try $0.offerMeasure($0.enterYouth()) }, values: ["borjade": "2026-11-10"],
            typedField: "borjade", takesAnyText: false, keepsDraft: true),
        FormSample(
            pattern: "/kaa/{youth}/avslut", sender: .signedIn("kaa"),
            address: { try $0.enterYouth() + "/avslut" }, values: ["orsak": "moved", "dag": "2026-11-19"],
            typedField: "dag", takesAnyText: false, keepsDraft: true),
        FormSample(
            pattern: "/kaa/{youth}/avslut/angra", sender: .signedIn("kaa"),
            address: { try $0.endDuty($0.enterYouth()) + "/angra" }, values: ["galler": "ja"]),
        FormSample(
            pattern: "/kaa/gallra", sender: .signedIn("kaa"),
            address: { app in
                _ = try app.enterYouth(["fodd": "2005-12-30", "in": "2024-01-10"])
                return "/kaa/gallra"
            }, values: ["sett": "ja"]),
    ]
}
