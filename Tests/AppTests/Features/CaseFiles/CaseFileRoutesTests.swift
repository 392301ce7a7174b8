import Casework
import HTTPTypes
import SQL
import Store
import TestSupport
import Testing
import Web

/// Two files of a case, over every route there is or will be: neither side sees the other's words, and before
/// there is an authority file there is no case for the authority.
@Suite struct CaseFileRoutesTests {
    @Test(arguments: [
        ("koordinator", CaseFile.execution), ("koordinator2", .execution), ("chef", .execution),
        ("handlaggare", .authority), ("handlaggare2", .authority), ("beslutsfattare", .authority),
    ])
    func `no page shows a side what stands in the other's file`(_ account: String, _ own: CaseFile) throws {
        let world = try CaseFileWorld()
        let theirs = try #require(CaseFileWorld.words[own.other])
        let client = try world.app.client(as: account)
        for route in world.app.router.routes {
            for (method, _) in route.audits where method == .get {
                for file in CaseFile.allCases {
                    let page = client.get(world.address(route, of: file))
                    #expect(!page.contains(theirs), "\(route.pattern) as \(account)")
                }
            }
        }
        #expect(!client.submit("/sok", ["sok": world.number]).contains(theirs))
        let mine = try #require(CaseFileWorld.words[own])
        #expect(client.get("/arenden/\(world.number)").contains(mine))
        #expect(client.get("/arenden/\(world.number)/anteckningar").contains(mine))
    }

    @Test(arguments: [
        ("koordinator", CaseFile.execution), ("chef", .execution), ("handlaggare", .authority),
        ("beslutsfattare", .authority),
    ])
    func `what was handed over is read where it was handed over, and nowhere else`(
        _ account: String, _ own: CaseFile
    ) throws {
        let world = try CaseFileWorld()
        let handed = try #require(CaseFileWorld.handed[own.other])
        let client = try world.app.client(as: account)
        let address = try #require(world.handovers[own.other])
        #expect(client.get(address).contains(handed))
        #expect(client.get("\(address)/handling/2").status == 200)
        for route in world.app.router.routes where !isOfWholeFile(route) {
            for (method, _) in route.audits where method == .get {
                let page = client.get(world.address(route, of: own.other))
                #expect(!page.contains(handed), "\(route.pattern) as \(account)")
            }
        }
    }

    @Test(arguments: [("koordinator", CaseFile.authority), ("handlaggare", .execution)])
    func `a note or a document of the other side does not exist`(
        _ account: String, _ other: CaseFile
    ) throws {
        let world = try CaseFileWorld()
        for route in world.app.router.routes where isOfNoteOrDocument(route) {
            for (method, _) in route.audits {
                let client = try world.app.client(as: account)
                let token = client.get("/hjalp").forms.compactMap { $0.value("_token") }.first ?? ""
                let address = world.address(route, of: other)
                let page = method == .get
                    ? client.get(address)
                    : client.post(address, ["_token": token, "_nyckel": "AAAAAAAAAAAAAAAAAAAAAA"])
                #expect([404, 422].contains(page.status), "\(method) \(route.pattern): \(page.status)")
            }
        }
        let count = try world.app.store.read {
            try $0.first("SELECT count(*) FROM journal_note_seen") { try $0.int(0) }
        }
        #expect(count == 0)
    }

    @Test(arguments: ["handlaggare", "beslutsfattare"])
    func `before there is an authority file a case answers as one that does not exist`(
        _ account: String
    ) throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        let absent = String(number.dropLast(4)) + "9876"
        let client = try app.client(as: account)
        for route in app.router.routes where route.pattern.description.contains("{case}") {
            for (method, _) in route.audits where method == .get {
                let (here, missing) = (client.get(address(route, number)), client.get(address(route, absent)))
                #expect(here.status == missing.status && here.status >= 400, "\(route.pattern)")
                let expected = missing.text.replacing(absent, with: "")
                #expect(here.text.replacing(number, with: "") == expected, "\(route.pattern)")
            }
        }
        expectUnseen(number, by: client)
    }

    /// Neither in a list nor among what is found.
    private func expectUnseen(_ number: String, by client: TestClient) {
        for list in ["/min-dag", "/arenden", "/arenden?lage=avslutade", "/osignerade", "/utkast"] {
            let page = client.get(list)
            #expect(!page.contains(number) && !page.contains("Alva Sundin"), "\(list)")
        }
        for question in ["Alva Sundin", number] {
            let page = client.submit("/sok", ["sok": question])
            #expect(page.status == 200 && !page.contains("/arenden/\(number)"))
        }
    }

    @Test func `a route about cases says in which file`() throws {
        for route in try TestApp().router.routes {
            if case .holding(let permission, nil) = route.access {
                #expect(!permission.isOfCases, "\(route.pattern)")
            }
        }
    }

    /// The receiver's whole file holds what it was handed.
    private func isOfWholeFile(_ route: Route) -> Bool {
        ["/overlamning/", "/akt/"].contains { route.pattern.description.contains($0) }
    }

    private func isOfNoteOrDocument(_ route: Route) -> Bool {
        let pattern = route.pattern.description
        return (pattern.contains("{note}") && pattern.contains("anteckningar"))
            || (pattern.contains("{document}") && pattern.contains("handlingar"))
    }

    private func address(_ route: Route, _ number: String) -> String {
        route.pattern.description.split(separator: "/", omittingEmptySubsequences: false).map {
            $0 == "{case}" ? number : $0.hasPrefix("{") ? "0000000000001" : String($0)
        }.joined(separator: "/")
    }
}
