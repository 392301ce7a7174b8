import TestSupport
import Testing

/// Which way an appeal goes by the day it came and by what is known of the decision's receipt.
struct AppealTimeTests {
    /// Handed over Friday 20 November 2026: the last day is Friday 11 December.
    @Test("An appeal goes its way by its day, and only what is late is dismissed", arguments: [
        ("2026-12-11", "email", "", "inTime", "omprövas"),
        ("2026-12-12", "email", "", "late", "väntar på beslut om avvisning"),
        ("2026-12-14", "post", "", "inTime", "omprövas"),
        ("2026-12-15", "post", "", "late", "väntar på beslut om avvisning"),
        ("2026-12-15", "post", "2026-12-10", "inTimeAtCourt", "omprövas"),
        ("2026-12-15", "post", "2026-12-14", "late", "väntar på beslut om avvisning"),
    ])
    func goesItsWay(reached: String, way: String, court: String, outcome: String, then: String) throws {
        let app = try TestApp()
        let number = try app.issuedCase()
        let values = ["satt": "handedOver", "bevis": "Kvittens av personen."]
        #expect(try app.serve(values, at: app.issuedAddress(number)).status == 303)
        app.clock.move(days: 30)
        let came = ["dag": reached, "satt": way, "domstolsdag": court]
        #expect(try app.receive(came, in: number).status == 303)
        let page = try app.appeals(number)
        #expect(page.contains("närmast föregående arbetsdag") == (way == "post"))
        let other = outcome == "late" ? "inTime" : "late"
        let wrong = try app.appeal("tid", ["utfall": other, "text": "x"], in: number)
        #expect(wrong.status == 422, "\(other)")
        #expect(try app.appeal("tid", ["utfall": outcome, "text": "Dagarna."], in: number).status == 303)
        #expect(try app.appeals(number).contains(then))
        if outcome != "late" { #expect(try app.dismiss(number).contains("Inget överklagande kan avvisas")) }
    }

    @Test("An appeal that came late for faulty information is tried, and a dismissed one keeps its days")
    func isExcused() throws {
        let app = try TestApp()
        let number = try app.issuedCase()
        let values = ["satt": "handedOver", "bevis": "Kvittens av personen."]
        #expect(try app.serve(values, at: app.issuedAddress(number)).status == 303)
        app.clock.move(days: 40)
        #expect(try app.client(as: "handlaggare").get(app.appealPage(number)).contains("Ja, sedan"))
        #expect(try app.receive(in: number).status == 303)
        let faulty = ["utfall": "faultyInformation"]
        #expect(try app.appeal("tid", faulty, in: number).contains("Skriv varför"))
        let reason = faulty.merging(["text": "Brevet sade fyra veckor."]) { $1 }
        #expect(try app.appeal("tid", reason, in: number).status == 303)
        let page = try app.appeals(number)
        #expect(page.contains("omprövas") && page.contains("Nej, beslutet är överklagat"))
    }
}
