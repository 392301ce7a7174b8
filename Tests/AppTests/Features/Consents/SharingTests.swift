import Casework
import SQL
import Store
import TestSupport
import Testing

@testable import App

/// Every act by which something is told to another party: impossible without a consent that lives or a
/// recorded ground, and stopped by a withdrawal at the next request (I7).
struct SharingTests {
    private static let kinds: [SharingAct.Kind?] = [
        nil, .referral, .extract, .handover, .attempt, .contact,
    ]
    /// Those for which the receiver is named in the form.
    private static let named = kinds.filter { $0 != .handover }

    private func told(_ app: TestApp) throws -> Int { try #require(app.rowCounts()["sharing"]) }

    @Test(arguments: kinds)
    func `nothing is told without a ground`(_ kind: SharingAct.Kind?) throws {
        let app = try TestApp(), way = try #require(SharingWays.of(kind))
        let number = try SharingTests.world(app, kind)
        let (address, values) = try way.prepare(app, number, "")
        for ground in ["", "samtycke.0123456789abc", "consent"] {
            let asked = kind == .handover && ground != "consent" ? "" : ground
            let sent = try app.client(as: way.account).submit(
                address, values.merging(["grund": asked]) { $1 })
            #expect(sent.status == 422, "\(ground) \(sent.text.prefix(300))")
        }
        #expect(try told(app) == 0)
    }

    @Test(arguments: kinds)
    func `it is told on a living consent, and not after it is taken back`(_ kind: SharingAct.Kind?) throws {
        let app = try TestApp(), way = try #require(SharingWays.of(kind))
        let number = try SharingTests.world(app, kind)
        let agreed = TestApp.consents.merging(["syfte": way.purpose.rawValue]) { $1 }
        if kind != .handover { try app.agree(number, as: way.account, agreed) }
        let basis = kind == .handover ? "consent" : "samtycke.\(try app.latestConsent(way.party))"
        let first = try way.prepare(app, number, basis), second = try way.prepare(app, number, basis)
        let sent = try app.client(as: way.account).submit(first.0, first.1)
        try #require(sent.status == 303, "\(sent.text)")
        let line = try app.store.read {
            try $0.first("SELECT act FROM sharing WHERE consent_id IS NOT NULL") { try $0.optionalText(0) }
        }
        #expect(line == kind?.rawValue)
        let client = try app.client(as: way.account)
        try app.takeBack(way.party, in: number, as: way.account)
        let stopped = client.submit(second.0, second.1)
        #expect(stopped.status == 422 && stopped.contains("Återkallat"), "\(stopped.text.prefix(400))")
        #expect(try told(app) == 1)
    }

    /// Whoever is told is asked for by itself, and the consent that is chosen is compared with that.
    @Test(arguments: named, [
        ["partschool": "ja"], ["partrelative": "ja", "vemrelative": "Linden"],
        ["partpsychiatry": "ja", "syfte": "aftercare"], ["partpsychiatry": "ja", "fran": "2026-11-21"],
    ])
    func `a consent for another party, purpose or time grounds nothing`(
        _ kind: SharingAct.Kind?, _ agreed: [String: String]
    ) throws {
        let app = try TestApp(), way = try #require(SharingWays.of(kind))
        let number = try SharingTests.world(app, kind)
        let party: Party = agreed["partschool"] != nil
            ? .school : agreed["partrelative"] != nil ? .relative : .psychiatry
        let values = ["syfte": way.purpose.rawValue].merging(agreed) { $1 }
        try app.agree(number, as: way.account, values)
        let (address, fields) = try way.prepare(
            app, number, "samtycke.\(try app.latestConsent(party))")
        let sent = try app.client(as: way.account).submit(address, fields)
        #expect(sent.status == 422 && sent.contains("Samtycket"), "\(sent.text.prefix(400))")
        #expect(try told(app) == 0)
    }

    @Test func `a consent for one relative is for no other`() throws {
        let app = try TestApp()
        let number = try app.agree(app.logInquiry(), ["partrelative": "ja", "vemrelative": "Mor, Eva Ek"])
        let told = try app.telling(.relative), client = try app.client(as: "koordinator")
        for (name, status) in [("", 422), ("Far, Bo Ek", 422), ("Mor, Eva Ek", 303)] {
            let sent = client.submit(
                "/arenden/\(number)/samtycken/lamnat", told.merging(["namn": name]) { $1 })
            #expect(sent.status == status, "\(name)")
        }
    }

    /// A case in which the act can be done: contacts by other ways are noted while the support goes on.
    static func world(_ app: TestApp, _ kind: SharingAct.Kind?) throws -> String {
        try kind == .contact ? app.supportedCase() : app.caseWithApplication()
    }

    @Test func `what is given of what is asked for is told by law, and nothing by a refusal`() throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        let client = try app.client(as: "koordinator")
        let refused = try app.requested(number)
        #expect(client.submit("\(refused)/svar", TestApp.partly).status == 303)
        #expect(try told(app) == 0)
        let given = try app.requested(number)
        let answer = ["svar": "given", "dag": "idag", "lamnat": "Anmälan."]
        #expect(client.submit("\(given)/svar", answer).status == 303)
        #expect(try told(app) == 1)
        let page = client.get("/arenden/\(number)/samtycken")
        #expect(page.contains("26 kap. 1 § OSL") && page.contains("Alva Sundin (den som har begärt"))
    }
}
