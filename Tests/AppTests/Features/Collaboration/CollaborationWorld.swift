import TestSupport
import Testing

/// The work with others, made through the front door as staff make it.
extension TestApp {
    static let partner = [
        "part": "psychiatry", "organisation": "Öppenvården Nord", "funktion": "Samordnare",
        "namn": "Sara Lind", "ersattare": "Per Ek", "telefon": "090-785 00 00", "vagin": "Remiss",
        "avtal": "Möte var fjärde vecka.", "till": "2027-03-31", "uppsagning": "3",
    ]

    static let coordinatedPlan = [
        "initiativ": "unit", "initiativdag": "2026-11-18", "svar": "yes", "svarsdag": "2026-11-19",
        "hur": "spoken", "svarsord": "Allt utom det om familjen, med vårdcentralen.",
        "deltar": "Vårdcentralen Kronan, Anna", "mal": "Sova på natten.",
        "insatser": "Sömnskola: vårdcentralen", "ansvarig": "Anna på vårdcentralen",
        "uppfoljning": "2026-12-18",
    ]

    static let relative = [
        "namn": "Maj Ek", "relation": "Mamma", "telefon": "070-111 22 33", "samtycke": "yes",
        "dag": "2026-11-19",
    ]

    /// The address that a form without faults leads to.
    @discardableResult
    func made(_ address: String, _ values: [String: String], as account: String = TestApp.supporter)
        throws -> String
    {
        let page = try client(as: account).submit(address, values)
        return try #require(page.status == 303 ? page.location : nil, "\(page.status) \(page.text)")
    }

    func addPartner() throws -> String { try made("/samverkan/ny", TestApp.partner, as: "koordinator") }

    /// The address of the newest thing under a page, as its link says it.
    func newest(_ page: String, linked prefix: String) throws -> String {
        let text = try client(as: TestApp.supporter).get(page).text
        let links = text.split(separator: "\"").map(String.init)
        return try #require(links.last { $0.hasPrefix(prefix) && $0 != prefix + "ny" })
    }

    func addOnward(_ number: String, _ values: [String: String] = [:]) throws -> String {
        let page = "/arenden/\(number)/vidare"
        let usual = ["vad": "En lärlingsplats", "part": "employmentService"]
        try made(page + "/ny", usual.merging(values) { $1 })
        return try newest(page, linked: page + "/")
    }

    func addRelative(_ number: String, _ values: [String: String] = [:]) throws -> String {
        let page = "/arenden/\(number)/anhoriga"
        try made(page + "/ny", TestApp.relative.merging(values) { $1 })
        return try newest(page, linked: page + "/").replacing("/anteckning", with: "")
    }
}

/// The forms of the work with others, filled in rightly, for the tests over every form.
extension FormSample {
    static let collaboration = [
        FormSample(
            pattern: "/samverkan/ny", sender: .signedIn("koordinator"), address: { _ in "/samverkan/ny" },
            values: TestApp.partner, typedField: "avtal", keepsDraft: true),
        FormSample(
            pattern: "/samverkan/{partner}/andra", sender: .signedIn("koordinator"),
            address: { try $0.addPartner() + "/andra" }, values: ["vagin": "Ring växeln."],
            typedField: "vagin", keepsDraft: true, merges: true),
        FormSample(
            pattern: "/samverkan/{partner}/kontakt", sender: .signedIn("koordinator"),
            address: { try $0.addPartner() + "/kontakt" },
            values: ["satt": "phone", "resultat": "noAnswer", "text": "Signalen gick fram."],
            typedField: "text", keepsDraft: true),
        FormSample(
            pattern: "/arenden/{case}/vidare/ny", sender: .signedIn(TestApp.supporter),
            address: { "/arenden/\(try $0.logInquiry(as: TestApp.supporter))/vidare/ny" },
            values: ["vad": "En kurs på folkhögskolan", "part": "school"], typedField: "vad",
            keepsDraft: true),
        FormSample(
            pattern: "/arenden/{case}/vidare/{path}", sender: .signedIn(TestApp.supporter),
            address: { try $0.addOnward($0.logInquiry(as: TestApp.supporter)) },
            values: ["steg": "contact", "vem": "together", "text": "Vi ringde tillsammans."],
            typedField: "text", keepsDraft: true),
        FormSample(
            pattern: "/arenden/{case}/sip/skriv", sender: .signedIn(TestApp.supporter),
            address: { "/arenden/\(try $0.logInquiry(as: TestApp.supporter))/sip/skriv" },
            values: TestApp.coordinatedPlan, typedField: "mal", keepsDraft: true, merges: true),
        FormSample(
            pattern: "/arenden/{case}/sip/avsluta", sender: .signedIn(TestApp.supporter),
            address: { app in
                let page = "/arenden/\(try app.logInquiry(as: TestApp.supporter))/sip"
                try app.made(page + "/skriv", TestApp.coordinatedPlan)
                return page + "/avsluta"
            }, values: ["skal": "Insatserna är klara."], typedField: "skal", keepsDraft: true),
        FormSample(
            pattern: "/arenden/{case}/anhoriga/ny", sender: .signedIn(TestApp.supporter),
            address: { "/arenden/\(try $0.logInquiry(as: TestApp.supporter))/anhoriga/ny" },
            values: TestApp.relative, typedField: "relation", keepsDraft: true),
        FormSample(
            pattern: "/arenden/{case}/anhoriga/{relative}", sender: .signedIn(TestApp.supporter),
            address: { try $0.addRelative($0.logInquiry(as: TestApp.supporter)) },
            values: ["relation": "Bonusmamma"], typedField: "relation", keepsDraft: true, merges: true),
        FormSample(
            pattern: "/arenden/{case}/anhoriga/{relative}/anteckning", sender: .signedIn(TestApp.supporter),
            address: { try $0.addRelative($0.logInquiry(as: TestApp.supporter)) + "/anteckning" },
            values: ["slag": "relief", "text": "Vill vara ledig en helg."], typedField: "text",
            keepsDraft: true),
    ]
}
