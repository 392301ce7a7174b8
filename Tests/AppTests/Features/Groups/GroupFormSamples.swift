import TestSupport

/// The forms of groups, filled in rightly, for the tests over every form.
extension FormSample {
    static let groups = [
        FormSample(
            pattern: "/grupper/ny", sender: .signedIn("koordinator"), address: { _ in "/grupper/ny" },
            values: TestApp.fridayGroup, typedField: "plats", keepsDraft: true),
        FormSample(
            pattern: "/grupper/{group}/andra", sender: .signedIn("koordinator"),
            address: { try $0.addGroup() + "/andra" }, values: ["plats": "Lilla rummet"],
            typedField: "plats", keepsDraft: true, merges: true),
        FormSample(
            pattern: "/grupper/{group}/ny-traff", sender: .signedIn("koordinator"),
            address: { try $0.addGroup() + "/ny-traff" },
            values: ["dag": "2026-11-25", "plats": "Museet", "dubbelt": "ja"], typedField: "plats",
            keepsDraft: true),
        FormSample(
            pattern: "/grupper/traffar/{session}/andra", sender: .signedIn("koordinator"),
            address: { try $0.firstSession(of: $0.addGroup()) + "/andra" }, values: ["plats": "Köket"],
            typedField: "plats", keepsDraft: true, merges: true),
        FormSample(
            pattern: "/grupper/traffar/{session}/stall-in", sender: .signedIn("koordinator"),
            address: { try $0.firstSession(of: $0.addGroup()) + "/stall-in" },
            values: ["skal": "Vi är sjuka."], typedField: "skal", keepsDraft: true),
        FormSample(
            pattern: "/grupper/traffar/{session}/narvaro", sender: .signedIn(TestApp.supporter),
            address: { app in
                let group = try app.addGroup(as: TestApp.supporter)
                try app.invite([try app.caseWithSupport()], to: group, as: TestApp.supporter)
                return try app.firstSession(of: group, as: TestApp.supporter) + "/narvaro"
            }, values: ["plats1": "1", "rad": "Vi spelade kort."], typedField: "rad", keepsDraft: true,
            merges: true, entries: 2),
        FormSample(
            pattern: "/grupper/aktiviteter/ny", sender: .signedIn("koordinator"),
            address: { _ in "/grupper/aktiviteter/ny" }, values: boardGames, typedField: "blad",
            keepsDraft: true),
        FormSample(
            pattern: "/grupper/aktiviteter/{activity}/andra", sender: .signedIn("koordinator"),
            address: { try $0.addActivity() + "/andra" }, values: ["blad": "Vi sitter vid ett bord."],
            typedField: "blad", keepsDraft: true, merges: true),
        FormSample(
            pattern: "/grupper/ideer", sender: .signedIn("koordinator"), address: { _ in "/grupper/ideer" },
            values: ["ide": "Gå på bio en tisdag."], typedField: "ide", keepsDraft: true),
        FormSample(
            pattern: "/arenden/{case}/grupper/bjud-in", sender: .signedIn(TestApp.supporter),
            address: { app in
                _ = try app.addGroup(as: TestApp.supporter)
                return "/arenden/\(try app.caseWithSupport())/grupper/bjud-in"
            }, values: ["fran": "27/11"], typedField: "fran", takesAnyText: false, keepsDraft: true),
    ]

    static let boardGames = [
        "namn": "Brädspel", "ork": "calm", "var": "indoors",
        "blad": "Vi sitter vid ett bord. Du kan vara med eller titta på, och gå när du vill.",
    ]
}

extension TestApp {
    func addActivity(as username: String = "koordinator") throws -> String {
        let page = try client(as: username).submit("/grupper/aktiviteter/ny", FormSample.boardGames)
        guard page.status == 303, let location = page.location else {
            throw NotMade(status: page.status, text: page.text)
        }
        return location
    }
}
