import SQL
import Store
import TestSupport
import Testing

/// The queue in its order, and what staff have promised those who wait.
struct PlaceQueueTests {
    @Test("A day that was promised while the decision is served stands on the case, the list and Min dag")
    func isKeptBeside() throws {
        let app = try TestApp()
        let number = try app.grantedCase()
        let wait = TestApp.waiting.merging(["nasta": "2026-12-04"]) { $1 }
        #expect(try app.place("ko", wait, in: number).status == 303)
        #expect(try app.nextStep(number) == "serveDecision")
        #expect(try app.placePage(number).contains("håll kontakt medan personen väntar, fredag 4 december"))
        #expect(try app.client(as: "chef").get("/platser").contains("Håll kontakt 2026-12-04"))
        app.clock.move(days: 14)
        let day = try app.client(as: "koordinator").get("/min-dag")
        #expect(day.contains("/arenden/\(number)") && day.contains("Håll kontakt"), "\(day.text)")
        #expect(try app.place("erbjud", TestApp.offer, in: number).status == 303)
        #expect(!(try app.placePage(number).contains("håll kontakt medan personen väntar")))
        // What the unit itself plans in the case takes its place.
        try app.set(step: "awaitFinality", in: number)
        #expect(try app.place("svar", ["svar": "no", "nasta": "2026-12-30"], in: number).status == 303)
        #expect(try app.nextStep(number) == "keepContact")
        #expect(!(try app.placePage(number).contains("vänta på svar")))
    }

    @Test("Whoever leaves a place, or whose case ends, has nobody of the staff to turn to there")
    func contactEnds() throws {
        let app = try TestApp()
        let number = try app.supportedCase()
        #expect(try app.place("lamna", ["skal": "ownWish"], in: number).status == 303)
        #expect(try app.number("SELECT count(*) FROM contact_person_ending") == 1)
        #expect(try app.placePage(number).contains("Kontaktperson"))
    }

    @Test("Who comes back to the queue stands from that day, never before others who waited meanwhile")
    func comesBackLast() throws {
        let app = try TestApp()
        let number = try app.queuedCase()
        app.clock.move(days: 20)
        #expect(try app.place("lamna-kon", ["skal": "ownWish"], in: number).status == 303)
        let back = TestApp.waiting.merging(["dag": "2026-11-20"]) { $1 }
        let early = try app.place("ko", back, in: number)
        #expect(early.status == 422 && early.contains("Dagen är före 2026-12-10"))
        #expect(try app.place("ko", TestApp.waiting, in: number).status == 303)
    }

    @Test("A free place is for who has waited longest, and what is offered already is told")
    func goesInOrder() throws {
        let app = try TestApp()
        let first = try app.queuedCase()
        app.clock.move(days: 1)
        let second = try app.queuedCase()
        let offer = "class=\"button\" href=\"/arenden/\(second)/plats/erbjud\""
        let page = try app.placePage(second)
        #expect(page.contains("1 har väntat längre.") && !page.contains(offer))
        #expect(try app.placePage(first).contains("Ingen har väntat längre."))
        #expect(try app.place("erbjud", TestApp.offer, in: first).status == 303)
        let next = try app.placePage(second)
        #expect(next.contains("1 annan är erbjuden en plats.") && next.contains(offer), "\(next.text)")
        let client = try app.client(as: "koordinator")
        #expect(client.get("/arenden/\(second)/plats/erbjud").contains("1 har väntat längre."))
    }

    @Test("A place that takes one too many on the day that the programme gets fewer is refused, twice over")
    func fewerPlacesComing() throws {
        let app = try TestApp()
        _ = try app.supportedCase()
        let number = try app.grantedCase(), start = ["kontakt1": try app.staff("koordinator")]
        try app.leave(places: 1, in: "uppsala", from: "2026-12-15")
        let full = try app.place("borja", start, in: number)
        #expect(full.status == 422 && full.contains("Alla 1 platser är upptagna"))
        #expect(throws: (any Error).self) {
            try app.arranging { try $0.run(
                """
                INSERT INTO placement (id, episode_id, programme_id, kind, reserved_by, started_on,
                  decision_id, allowed_why, noted_at, noted_on, noted_by)
                SELECT 5, e.id, e.programme_id, 'ordinary', '', '2026-11-20', d.id, '',
                  '2026-11-20T10:00:00Z', '2026-11-20', e.owner_id
                FROM episode e JOIN decision d ON d.episode_id = e.id WHERE e.number = \(number)
                """) }
        }
    }

    @Test("Two who both wait are not said to be one before one of the waits is closed")
    func mergesOneWait() throws {
        let app = try TestApp(), account = "koordinator-umea"
        let one = try app.openCase(), two = try app.openCase("Alwa Sundin")
        for number in [one, two] {
            #expect(try app.place("ko", TestApp.waiting, in: number, as: account).status == 303)
        }
        let client = try app.client(as: account), address = "/arenden/\(two)/samma-person/\(one)"
        let page = client.get(address)
        #expect(page.contains("Båda har en plats eller väntar på en") && page.form(sentTo: address) == nil)
        let leaving = ["skal": "ownWish"]
        #expect(try app.place("lamna-kon", leaving, in: two, as: account).status == 303)
        let form = try #require(client.get(address).form(sentTo: address))
        #expect(try app.place("ko", TestApp.waiting, in: two, as: account).status == 303)
        // The page was open when the other began to wait again.
        client.submit(form, [:])
        #expect(try app.number("SELECT count(*) FROM episode WHERE joined_to IS NOT NULL") == 0)
    }
}
