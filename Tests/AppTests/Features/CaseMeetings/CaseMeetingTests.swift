import Casework
import SQL
import Store
import TestSupport
import Testing

/// Ärendedragning: cases are put up with one press, decided with one line each, and the minutes stand.
@Suite struct CaseMeetingTests {
    /// Presses "Avsluta": the button's form, and where the minutes are.
    private func closeMeeting(_ client: TestClient) throws -> (HTMLForm, String) {
        let close = try #require(
            client.get("/arendedragning").forms.first { $0.action.hasSuffix("/avsluta") })
        return (close, try #require(client.submit(close, [:]).location))
    }

    @Test func `a case is put on the list with one press and taken off with one`() throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        _ = try app.meet([number])
        let client = try app.client(as: "koordinator2")
        #expect(client.get("/arendedragning").contains("Kim Karlberg"))
        let page = client.get("/arenden/\(number)")
        let off = try #require(page.form(sentTo: "/arenden/\(number)/arendedragning/ta-bort"))
        #expect(client.submit(off, [:]).status == 303)
        #expect(client.get("/arendedragning").contains("Listan är tom"))
        #expect(client.submit(off, [:]).status == 409)
    }

    @Test func `cases that are to be discussed are suggested`() throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        let client = try app.client(as: "koordinator")
        #expect(
            client.submit("/arenden/\(number)/nasta-steg", ["steg": "discussInTeam", "dag": "idag"]).status
                == 303)
        let button = try #require(
            client.get("/arendedragning").form(sentTo: "/arendedragning/lista/\(number)/lagg-till"))
        #expect(client.submit(button, [:]).location == "/arendedragning")
        let page = client.get("/arendedragning")
        #expect(page.form(sentTo: "/arendedragning/lista/\(number)/ta-bort") != nil)
        #expect(!page.contains("Förslag att ta upp"))
    }

    /// Budget 13: for each case one line and Enter, which saves and goes on.
    @Test func `eight cases are run through with a line each, and the minutes are ready`() throws {
        let app = try TestApp()
        let numbers = try (0..<8).map { try app.logInquiry(["namn": "Person \($0)"]) }
        var address: String? = try app.meet(numbers)[0]
        let client = try app.client(as: "koordinator")
        for index in numbers.indices {
            let here = try #require(address)
            #expect(here.hasSuffix(numbers[index]))
            address = client.submit(here, ["rad": "Beslut nummer \(index)."]).location
        }
        #expect(address == "/arendedragning")
        let (_, minutes) = try closeMeeting(client)
        let page = client.get(minutes)
        #expect(page.contains("Ärendedragning fredag 20 november 2026"))
        #expect(page.contains("Med på mötet:</b> Kim Karlberg"))
        for index in numbers.indices {
            #expect(page.contains(numbers[index]) && page.contains("Beslut nummer \(index)."))
        }
        #expect(try app.auditCount(.nextStepPlanned) == 8)
    }

    @Test func `a decision is the case's next step, with owner and day`() throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        let address = try app.meet([number])[0]
        let client = try app.client(as: "koordinator")
        let sent = client.submit(
            address, ["rad": "Vi erbjuder en träff.", "slag": "assessmentMeeting", "dag": "2026-12-01"])
        #expect(sent.location == "/arendedragning")
        let page = client.get("/arenden/\(number)")
        #expect(page.contains("Boka bedömningssamtal") && page.contains("tisdag 1 december"))
        #expect(page.contains("Vi erbjuder en träff."))
    }

    @Test func `what was not reached goes on to the next meeting, and closed minutes stand`() throws {
        let app = try TestApp()
        let numbers = try (0..<2).map { try app.logInquiry(["namn": "Person \($0)"]) }
        let addresses = try app.meet(numbers)
        let client = try app.client(as: "koordinator")
        let early = try #require(client.get(addresses[0]).form(sentTo: addresses[0]))
        #expect(client.submit(addresses[0], ["rad": "Första raden."]).location == addresses[1])
        let (close, minutes) = try closeMeeting(client)
        #expect(client.get(minutes).contains("Togs inte upp: \(numbers[1])"))
        let next = client.get("/arendedragning")
        #expect(next.contains("från förra gången") && !next.contains("\(numbers[0])\""))
        let late = client.submit(early, ["rad": "En rad för sent."])
        #expect(late.status == 409)
        #expect(late.contains("Ärendedragningen är avslutad") && late.contains("En rad för sent."))
        #expect(throws: (any Error).self) {
            try app.arranging { try $0.run("UPDATE case_meeting_item SET line = 'x' WHERE line IS NOT NULL") }
        }
        #expect(client.submit(close, [:]).status == 409)
    }

    @Test func `who was there is noted with a press, and stands in the minutes`() throws {
        let app = try TestApp()
        let address = try app.meet([try app.logInquiry()])[0]
        let client = try app.client(as: "koordinator")
        let page = client.get("/arendedragning")
        let buttons = page.forms.filter { $0.action.contains("/med/") }
        #expect(buttons.count >= 3)
        #expect(client.submit(try #require(buttons.first), [:]).location == "/arendedragning")
        #expect(client.get("/arendedragning").contains("är med"))
        #expect(client.submit(address, ["rad": "En rad."]).status == 303)
        let leave = client.get("/arendedragning").forms.filter { $0.action.contains("/inte-med/") }
        #expect(leave.count == 2)
    }
}
