import SQL
import Store
import TestSupport
import Testing

/// The authority ends the case and the unit notes how the support ended, in either order.
struct LateEndingTests {
    private static let closing = ["kommentar": "Klarar sig själv."]

    @Test("When the authority has ended the case first, how the support ended can still be noted, once")
    func authorityFirst() throws {
        let app = try TestApp()
        let number = try app.supportedCase()
        try app.cease(number, from: "idag")
        try app.onIssued("avslut", LateEndingTests.closing, in: number)
        #expect(try app.phase(number) == "ended")
        let client = try app.client(as: "koordinator")
        let page = client.get("/arenden/\(number)")
        #expect(page.contains("Hur stödet slutade är inte inskrivet"))
        #expect(client.get(app.endingAddress(number)).contains("Myndigheten har avslutat ärendet"))
        try app.endSupport(number, ["skal": "decisionOver"], as: "koordinator")
        #expect(try app.number("SELECT count(*) FROM support_ending") == 1)
        #expect(try app.number("SELECT count(*) FROM ending WHERE reason = 'supportEnded'") == 1)
        #expect(!client.get("/arenden/\(number)").contains("Hur stödet slutade är inte inskrivet"))
        let again = client.get(app.endingAddress(number))
        #expect(again.contains("Rätta avslutet"))
    }

    @Test("When the unit has noted how the support ended first, the authority ends the case after it")
    func unitFirst() throws {
        let app = try TestApp()
        let number = try app.supportedCase()
        try app.endSupport(number, ["skal": "ownWish"], as: "koordinator")
        #expect(try app.phase(number) != "ended")
        try app.cease(number, from: "idag")
        try app.onIssued("avslut", LateEndingTests.closing, in: number)
        #expect(try app.phase(number) == "ended")
        #expect(try app.number("SELECT count(*) FROM placement_ending WHERE reason = 'caseEnded'") == 0)
        let page = try app.client(as: "koordinator").get("/arenden/\(number)")
        #expect(!page.contains("Hur stödet slutade är inte inskrivet"))
    }

    @Test("A case that ended before anybody got support has no ending of support to note")
    func neverBegan() throws {
        let app = try TestApp()
        let number = try app.ceasedCase()
        try app.onIssued("avslut", LateEndingTests.closing, in: number)
        let page = try app.client(as: "koordinator").get("/arenden/\(number)")
        #expect(!page.contains("Hur stödet slutade är inte inskrivet"))
        let form = try app.client(as: "koordinator").get(app.endingAddress(number))
        #expect(form.form(sentTo: app.endingAddress(number)) == nil)
    }
}
