import Casework
import SQL
import Store
import TestSupport
import Testing

@testable import App

/// Every act by which something is told to another party: impossible without a consent that lives or a
/// recorded ground, and stopped by a withdrawal at the next request (I7).
struct SharingTests {
    private static let kinds: [SharingAct.Kind?] = [nil, .referral, .extract, .handover]

    private func told(_ app: TestApp) throws -> Int { try #require(app.rowCounts()["sharing"]) }

    @Test(arguments: kinds)
    func `nothing is told without a ground`(_ kind: SharingAct.Kind?) throws {
        let app = try TestApp(), way = try #require(SharingWays.of(kind))
        let number = try app.caseWithApplication()
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
        let number = try app.caseWithApplication()
        if kind != .handover { try app.agree(number, as: way.account) }
        let basis = kind == .handover ? "consent" : "samtycke.\(try app.latestConsent(way.party))"
        let first = try way.prepare(app, number, basis), second = try way.prepare(app, number, basis)
        let client = try app.client(as: way.account)
        let sent = client.submit(first.0, first.1)
        try #require(sent.status == 303, "\(sent.text)")
        let line = try app.store.read {
            try $0.first("SELECT act FROM sharing WHERE consent_id IS NOT NULL") { try $0.optionalText(0) }
        }
        #expect(line == kind?.rawValue)
        try app.takeBack(way.party, in: number, as: way.account)
        let stopped = client.submit(second.0, second.1)
        #expect(stopped.status == 422 && stopped.contains("Återkallat"), "\(stopped.text.prefix(400))")
        #expect(try told(app) == 1)
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

    private static let statements: [SQL] = [
        "UPDATE consent SET valid_to = '2030-01-01'", "DELETE FROM consent", "DELETE FROM consent_withdrawal",
        "UPDATE sharing SET told = 'x'", "DELETE FROM sharing",
        """
        INSERT INTO handover (id, episode_id, from_file, ground, reason, message, items, handed_at, handed_by,
          handed_by_name, handed_by_role)
        SELECT 1, e.id, 'execution', 'duty', 'x', '', 1, '2026-11-20T09:00:00Z', e.owner_id, 'x',
          'coordinator' FROM episode e
        """,
        """
        INSERT INTO referral (id, episode_id, whom, question, sent_on, answer_by, noted_at, noted_on,
          noted_by)
        SELECT 1, e.id, 'x', 'x', '2026-11-20', '2026-12-20', '2026-11-20T09:00:00Z', '2026-11-20',
          e.owner_id FROM episode e
        """,
        """
        INSERT INTO consent_guardian (consent_id, number, name, agrees) SELECT id, 1, 'x', 1 FROM consent
        """,
    ]

    @Test func `no statement tells on no ground, or changes what was agreed or told`() throws {
        let app = try TestApp()
        let number = try app.agree(app.caseWithApplication())
        let told = try app.telling(.psychiatry)
        let client = try app.client(as: "koordinator")
        #expect(client.submit("/arenden/\(number)/samtycken/lamnat", told).status == 303)
        try app.takeBack(.school, in: number)
        for statement in SharingTests.statements {
            #expect(throws: (any Error).self) { try app.arranging { try $0.run(statement) } }
        }
    }
}
