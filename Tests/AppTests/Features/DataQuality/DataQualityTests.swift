import Casework
import Law
import SQL
import Store
import TestSupport
import Testing

@testable import App

/// What is missing in the records, through the front door: each as many as its list, to who sees to it, with
/// the way to where it is mended.
struct DataQualityTests {
    private static let address = "/resultat/datakvalitet"

    /// The number beside a gap on the page; nil where the page does not have it.
    private func count(_ gap: DataGap, _ page: TestPage) -> Int? {
        let row = page.text.split(separator: "<tr>").first { $0.contains(">\(gap.name)<") }
        let cell = row?.split(separator: "data-label=\"Antal\">").dropFirst().first
        return cell.flatMap { Int($0.prefix { $0.isNumber }) }
    }

    private func gap(_ gap: DataGap, _ client: TestClient) -> TestPage {
        client.get("\(DataQualityTests.address)/\(gap.address)")
    }

    @Test("Support without plan or review, its missing profile and the visits of the past are on the list")
    func lists() throws {
        let app = try TestApp()
        let number = try app.caseWithVisit()
        let expected: [(days: Int, gaps: [DataGap])] = [
            (0, [.profileMissing]), (31, [.planMissing, .visitUnwritten]), (60, [.goalUnrated]),
        ]
        for (days, gaps) in expected {
            let before = try app.client(as: "chef").get(DataQualityTests.address)
            for gap in gaps where days > 0 { #expect(count(gap, before) == 0, "\(gap)") }
            app.clock.move(days: days)
            let client = try app.client(as: "chef"), page = client.get(DataQualityTests.address)
            for one in gaps {
                #expect(count(one, page) == 1, "\(one)")
                let list = gap(one, client)
                #expect(list.contains("Kim Karlberg</h2>") && list.contains("/arenden/\(number)"))
            }
        }
    }

    @Test("The list leads whoever may write to the form, and others to the page")
    func leads() throws {
        let app = try TestApp()
        let number = try app.caseWithVisit()
        app.clock.move(days: 120)
        for account in ["koordinator", "chef"] {
            let client = try app.client(as: account)
            for one in [DataGap.visitUnwritten, .goalUnrated, .planMissing, .profileMissing] {
                let list = gap(one, client)
                let link = list.text.split(separator: "Åtgärd\"><a href=\"").dropFirst().first
                let address = String(try #require(link, "\(one)").prefix { $0 != "\"" })
                #expect(client.get(address).status == 200, "\(address) as \(account)")
                #expect(address.hasPrefix("/arenden/\(number)"))
            }
        }
    }

    @Test("Staff see what they see to themselves, the manager what everybody does, and other units nothing")
    func isOwn() throws {
        let app = try TestApp()
        _ = try app.supportedCase()
        let expected = [("koordinator", 1), ("koordinator2", 0), ("chef", 1), ("koordinator-lulea", 0)]
        for (account, expected) in expected {
            let client = try app.client(as: account)
            #expect(count(.profileMissing, client.get(DataQualityTests.address)) == expected, "\(account)")
            #expect(gap(.profileMissing, client).contains("Alva Sundin") == (expected == 1))
        }
        let authority = try app.client(as: "handlaggare")
        #expect(count(.profileMissing, authority.get(DataQualityTests.address)) == nil)
        #expect(gap(.profileMissing, authority).status == 404)
        #expect(try app.client(as: "administrator").get(DataQualityTests.address).status == 403)
    }

    @Test("A decision that nobody has handed over is the authority's to see to")
    func isDelivered() throws {
        let app = try TestApp()
        _ = try app.supportedCase()
        let total = try app.number("SELECT count(*) FROM decision WHERE state = 'issued'")
        let served = try app.number("SELECT count(DISTINCT decision_id) FROM decision_delivery")
        app.clock.move(days: 8)
        let client = try app.client(as: "beslutsfattare")
        #expect(count(.decisionUndelivered, client.get(DataQualityTests.address)) == total - served)
        let unit = try app.client(as: "chef")
        #expect(count(.decisionUndelivered, unit.get(DataQualityTests.address)) == nil)
        #expect(gap(.decisionUndelivered, unit).status == 404)
    }

    @Test("A contact whose source nobody knows is missing until somebody says it")
    func isMended() throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        let client = try app.client(as: "koordinator")
        #expect(count(.sourceUnknown, client.get(DataQualityTests.address)) == 1)
        #expect(gap(.sourceUnknown, client).contains("href=\"/arenden/\(number)/anmalan\""))
        #expect(client.submit("/arenden/\(number)/anmalan", ["kalla": "school"]).status == 303)
        #expect(count(.sourceUnknown, client.get(DataQualityTests.address)) == 0)
    }

    @Test("A protected person stands in the list without a name, and whoever is shown is in the log once")
    func isProtected() throws {
        let app = try TestApp()
        _ = try app.logInquiry(["skyddad": "ja"])
        _ = try app.logInquiry(["namn": "Berit Berg"])
        let client = try app.client(as: "chef")
        _ = client.get(DataQualityTests.address)
        #expect(try app.auditCount(.gapsViewed) == 0)
        let page = gap(.sourceUnknown, client)
        #expect(page.contains("Skyddade uppgifter") && !page.contains("Alva Sundin"))
        #expect(page.contains("Berit Berg"))
        let logged = try app.number(
            "SELECT count(*) FROM audit_entry WHERE event = 'gapsViewed' AND person_id IS NOT NULL")
        #expect(logged == 2)
    }

    @Test("A gap that there is not is not found")
    func refuses() throws {
        #expect(try TestApp().client(as: "chef").get("\(DataQualityTests.address)/annat").status == 404)
    }
}
