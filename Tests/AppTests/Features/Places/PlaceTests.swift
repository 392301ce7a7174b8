import SQL
import Store
import TestSupport
import Testing

/// From a grant over the queue to a place, and out again.
struct PlaceTests {
    @Test("Queued, offered, thought over and begun, with a contact person")
    func goesOverTheQueue() throws {
        let app = try TestApp()
        let number = try app.queuedCase()
        #expect(try app.phase(number) == "placement")
        // The decision is not served yet: that stands.
        #expect(try app.nextStep(number) == "serveDecision")
        #expect(try app.place("erbjud", TestApp.offer, in: number).status == 303)
        let thinks = ["svar": "thinking", "nasta": "2026-11-30", "text": "Vill sova på det."]
        #expect(try app.place("svar", thinks, in: number).status == 303)
        #expect(try app.placePage(number).contains("Vill sova på det."))
        #expect(try app.place("svar", ["svar": "yes"], in: number).status == 303)
        let began = try app.place("borja", ["kontakt1": app.staff("koordinator2")], in: number)
        #expect(began.status == 303, "\(began.text.prefix(600))")
        #expect(try app.phase(number) == "plan")
        #expect(try app.placePage(number).contains("Kerstin Åhlund"))
    }

    @Test("Interrupted, resumed, moved on and left: what the decision says of it stays true")
    func staysTrue() throws {
        let app = try TestApp()
        let number = try app.supportedCase()
        app.clock.move(days: 30)
        let away = ["skal": "away", "nasta": "2027-01-15"]
        #expect(try app.place("avbrott", away, in: number).status == 303)
        #expect(try app.placePage(number).contains("Återuppta stödet"))
        app.clock.move(days: 20)
        #expect(try app.place("ateruppta", [:], in: number).status == 303)
        #expect(try app.place("uppfoljningsplats", ["text": "Varannan vecka."], in: number).status == 303)
        let execution = try app.client(as: "handlaggare").get(app.issuedAddress(number) + "/verkstallighet")
        for words in ["Stödet började", "Stödet avbröts", "Stödet återupptogs"] {
            #expect(execution.contains(words), "\(words)")
        }
        #expect(try app.place("lamna", ["skal": "onItsFeet"], in: number).status == 303)
        let page = try app.placePage(number)
        #expect(page.contains("Klarar sig vidare på egen hand") && page.contains("Uppföljningsplats från"))
        #expect(try app.number("SELECT count(*) FROM placement WHERE follows_id IS NOT NULL") == 1)
    }

    @Test("A no leaves the person where they were in the queue, and another offer can be made")
    func noClosesNothing() throws {
        let app = try TestApp()
        let number = try app.offeredCase()
        #expect(try app.place("svar", ["svar": "no", "nasta": "2026-12-11"], in: number).status == 303)
        #expect(try app.phase(number) == "placement")
        #expect(try app.number("SELECT count(*) FROM queue_leaving") == 0)
        #expect(try app.place("erbjud", TestApp.offer, in: number).status == 303)
        #expect(try app.placePage(number).contains("Nej, inte nu"))
    }

    @Test("Without a decision in force nothing starts where one is needed, not even in the database")
    func needsDecision() throws {
        let app = try TestApp()
        let number = try app.caseToDecide()
        let start = ["kontakt1": try app.staff("koordinator")]
        let page = try app.place("borja", start, in: number)
        #expect(page.contains("Inget beslut om stödet gäller"))
        #expect(try app.place("ko", TestApp.waiting, in: number).contains("Inget stöd är beviljat än"))
        #expect(throws: (any Error).self) {
            try app.arranging { try $0.run(
                """
                INSERT INTO placement (id, episode_id, programme_id, kind, reserved_by, started_on, told_on,
                  told_by, told_how, allowed_why, noted_at, noted_on, noted_by)
                SELECT 5, id, programme_id, 'ordinary', '', '2026-11-20', '2026-11-20', owner_id, 'meeting',
                  '', '2026-11-20T10:00:00Z', '2026-11-20', owner_id FROM episode
                """) }
        }
    }

    @Test("A day after the decision's last is refused, one before it can still be noted, and it is told")
    func needsDecisionThatDay() throws {
        let app = try TestApp()
        let start = ["kontakt1": try app.staff("koordinator")]
        let granted = try app.grantedCase()
        app.clock.move(days: 200)
        let late = try app.place("borja", start, in: granted)
        #expect(late.status == 422 && late.contains("Inget beslut om stödet gäller den dagen"))
        let earlier = start.merging(["dag": "2027-05-19"]) { $1 }
        #expect(try app.place("borja", earlier, in: granted).status == 303)
        #expect(try app.placePage(granted).contains("Beslutet behöver förnyas"))
    }

    @Test("In open mode support starts without a decision, when the person was told of the right to apply")
    func isTold() throws {
        let app = try TestApp()
        let number = try app.openCase(), account = "koordinator-umea"
        let contact = ["kontakt1": try app.staff(account)]
        let early = try app.place("borja", contact, in: number, as: account)
        #expect(early.status == 422 && early.contains("rätten att ansöka (SoL 11 kap. 6 §)"))
        let late = try app.told().merging(["dag": "2026-11-19"]) { $1 }
        #expect(try app.place("borja", late, in: number, as: account).status == 422)
        #expect(try app.place("borja", app.told(), in: number, as: account).status == 303)
        #expect(try app.phase(number) == "plan" && app.nextStep(number) == "writePlan")
        #expect(try app.placePage(number, as: account).contains("Inget beslut behövs"))
        let end = try app.client(as: account).submit("/arenden/\(number)/avslut", [
            "ansokt": "no", "skal": "movedAway", "besked": "2026-11-20", "beskedhur": "meeting",
            "beskedav": try app.staff(account), "alternativ": "inga",
        ])
        // Who has had support has it ended as support is.
        #expect(end.status != 303 && end.contains("avslutas tillsammans med stödet"), "\(end.status)")
        #expect(try app.phase(number) == "plan")
    }

    @Test("A renewal takes the case to a decision and back while the support goes on")
    func renewalComesBack() throws {
        let app = try TestApp()
        let number = try app.supportedCase()
        app.clock.move(days: 150)
        try app.onIssued("uppfoljning", TestApp.followedUp, in: number)
        #expect(try app.phase(number) == "plan")
        try app.onIssued("forlangning", TestApp.wish, in: number)
        #expect(try app.phase(number) == "decision")
        #expect(try app.placePage(number).contains("Stöd sedan"))
        let draft = try app.decide("utkast", ["skal": "Du behöver stödet."], in: number)
        #expect(draft.status == 303, "\(draft.text.prefix(600))")
        try app.approve(number)
        #expect(try app.issue(number).status == 303)
        #expect(try app.phase(number) == "plan")
        #expect(try app.placePage(number).contains("Beslut till och med torsdag 19 augusti 2027"))
    }

    @Test("When what was given is over the case ends, and its place with it")
    func endsWithCase() throws {
        let app = try TestApp()
        let number = try app.supportedCase()
        try app.cease(number, from: "idag")
        let end = ["kommentar": "Klarar sig själv."]
        let sent = try app.client(as: "handlaggare").submit(app.latestDecision(number) + "/avslut", end)
        #expect(sent.status == 303, "\(sent.text.prefix(600))")
        #expect(try app.phase(number) == "ended")
        #expect(try app.number("SELECT count(*) FROM placement_ending WHERE reason = 'caseEnded'") == 1)
    }
}
