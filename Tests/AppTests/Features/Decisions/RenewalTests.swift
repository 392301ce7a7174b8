import SQL
import TestSupport
import Testing

/// What happens when a decision ends: it is watched, followed up and renewed.
struct RenewalTests {
    @Test("A decision is watched from 60 days before its end, and says how far it has come")
    func isWatched() throws {
        let app = try TestApp()
        let number = try app.grantedCase(), address = try app.issuedAddress(number)
        try app.serve(["satt": "handedOver", "bevis": "Undertecknat."], at: address)
        try app.client(as: "koordinator").submit(
            address + "/verkstallighet/ny", ["handelse": "started", "insats": "group"])
        func deadlines() throws -> TestPage { try app.client(as: "handlaggare").get("/frister") }
        // The last day is 2027-05-19.
        app.clock.move(days: 119)
        #expect(try !deadlines().contains("Beslutet går ut"))
        app.clock.move(days: 1)
        #expect(try deadlines().contains("Beslutet går ut"))
        #expect(try deadlines().contains("2027-03-20, 2027-04-19, 2027-05-05"))
        #expect(try deadlines().contains("Uppföljningen är inte gjord än."))
        #expect(try app.client(as: "handlaggare").get("/min-dag").contains("Beslutet går ut"))
        try app.onIssued("uppfoljning", TestApp.followedUp, in: number)
        #expect(try deadlines().contains("förslag: fortsätta som nu"))
        try app.onIssued("forlangning", TestApp.wish, in: number)
        #expect(try deadlines().contains("Personen har bett om förlängning. Beslut återstår."))
    }

    @Test("A decision is renewed twice in a row, each time from the day after, with its own letter")
    func renewsTwice() throws {
        let app = try TestApp()
        let number = try app.grantedCase()
        for (days, first, last) in [
            (150, "20 maj 2027", "19 augusti 2027"), (90, "20 augusti 2027", "19 november 2027"),
        ] {
            app.clock.move(days: days)
            try app.renew(number)
            let letter = try app.letter(number)
            #expect(letter.contains(first) && letter.contains(last), "\(first)")
            #expect(letter.contains("Två besök i veckan."))
        }
        #expect(try app.number("SELECT count(*) FROM decision WHERE state = 'issued'") == 3)
        #expect(try !app.client(as: "handlaggare").get("/frister").contains("Beslutet går ut"))
    }

    @Test("Nobody asks to go on before it has been followed up, after a refusal, or while one waits")
    func asksInOrder() throws {
        let app = try TestApp()
        let number = try app.grantedCase(), client = try app.client(as: "handlaggare")
        let address = try app.latestDecision(number)
        #expect(client.get(address + "/forlangning").contains("Följ upp först"))
        try app.onIssued("uppfoljning", TestApp.followedUp, in: number)
        try app.onIssued("forlangning", TestApp.wish, in: number)
        #expect(client.get(address + "/forlangning").contains("En ansökan väntar redan"))
        #expect(client.get(address).contains("Går ut varje vecka.") && client.get(address).contains("som nu"))
        let other = try TestApp()
        let refused = try other.latestDecision(other.issuedCase())
        let page = try other.client(as: "handlaggare").get(refused + "/uppfoljning")
        #expect(page.contains("Beslutet ger inget stöd"))
    }

    @Test("What is wrong in a follow-up or a wish comes back with its own sentence", arguments: [
        ("uppfoljning", ["dag": "2026-11-21"], "Dagen ligger i framtiden"),
        ("uppfoljning", ["dag": "2026-11-19"], "Dagen ligger före beslutet"),
        ("uppfoljning", ["egen": ""], "Skriv vad personen tycker"),
        ("forlangning", ["onskan": ""], "Skriv vad personen ansöker om"),
        ("forlangning", ["inkom": "2026-11-21"], "Dagen ligger i framtiden"),
    ])
    func comesBack(page: String, change: [String: String], sentence: String) throws {
        let app = try TestApp()
        let number = try app.followedUpCase(), client = try app.client(as: "handlaggare")
        let rows = try app.rowCounts()
        let values = (page == "uppfoljning" ? TestApp.followedUp : TestApp.wish).merging(change) { $1 }
        let sent = client.submit(try app.latestDecision(number) + "/\(page)", values)
        #expect(sent.status == 422 && sent.contains(sentence), "\(sent.text.prefix(400))")
        #expect(try app.rowCounts() == rows)
    }

    @Test("Two decisions never run on the same day, and days between them are told of")
    func overlapsAndGaps() throws {
        let app = try TestApp()
        let number = try app.followedUpCase()
        try app.onIssued("forlangning", TestApp.wish, in: number)
        let text = ["skal": "Du behöver stödet."]
        let early = ["fran": "2027-05-19", "till": "2027-09-01"].merging(text) { $1 }
        let over = try app.decide("utkast", early, in: number)
        #expect(over.status == 422 && over.contains("Ett annat beslut gäller till och med 2027-05-19"))
        let late = ["fran": "2027-06-01", "till": "2027-09-01"].merging(text) { $1 }
        #expect(try app.decide("utkast", late, in: number).status == 303)
        #expect(try app.beslut(number).contains("Från 2027-05-20 till 2027-05-31 har personen inget beslut"))
    }

    @Test("Less than the person asked for is decided only when they have seen what it rests on")
    func communicatesFirst() throws {
        let app = try TestApp()
        let number = try app.followedUpCase()
        app.clock.move(days: 100)
        try app.onIssued("forlangning", TestApp.wish, in: number)
        let early = try app.decide("utkast", TestApp.refusal, in: number)
        #expect(early.status == 422 && early.contains("ska personen först få se underlaget (25 § FL)"))
        let back = ["text": "Förlängningen behöver utredas."]
        #expect(try app.note("tillbaka", back, in: number).status == 303)
        try app.note("kommunicering", ["slag": "obviouslyUnnecessary", "text": "Har sett allt."], in: number)
        #expect(try app.note("klar", [:], in: number).status == 303)
        #expect(try app.decide("utkast", TestApp.refusal, in: number).status == 303)
        try app.approve(number)
        #expect(try app.issue(number).status == 303)
        app.clock.move(days: 60)
        let page = try app.client(as: "handlaggare").get("/frister")
        #expect(page.contains("fått ett annat beslut"))
    }
}
