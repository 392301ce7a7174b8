import SQL
import Store
import TestSupport
import Testing

/// A group's meetings have their room as visits have: booked with the meeting, by one at a time.
struct GroupRoomTests {
    private static let staff = TestApp.supporter
    private static let visit = ["dag": "idag", "klockan": "13.30"]

    @Test("A group books its room for every meeting, and no visit takes it, by the page or by the tables")
    func isBookedOnce() throws {
        let app = try TestApp()
        let room = try app.room(as: Self.staff)
        let group = try app.addGroup(as: Self.staff, ["rum": room])
        let session = try app.firstSession(of: group, as: Self.staff)
        let client = try app.client(as: Self.staff)
        for page in [group, session, "/kalender?dag=2026-11-20"] {
            #expect(client.get(page).contains("Stora rummet"), "\(page)")
        }
        #expect(client.get(session).contains("Rum: Stora rummet"))
        let number = try app.caseWithSupport()
        let taken = try app.bookVisit(
            number, Self.visit.merging(["rum": room]) { $1 }, as: Self.staff)
        #expect(taken.status == 422, "\(taken.text)")
        #expect(taken.contains("Stora rummet är redan bokat 13.00–14.00"))
        #expect(throws: (any Error).self) {
            try app.arranging { _ = try $0.run(GroupRoomTests.another) }
        }
        #expect(try app.number("SELECT count(*) FROM resource_booking") == 16)
    }

    private static let another: SQL = """
        INSERT INTO resource_booking (id, resource_id, day, starts, ends, booked_at, booked_by)
        SELECT 1, resource_id, day, starts + 30, ends, booked_at, booked_by FROM resource_booking LIMIT 1
        """

    @Test("What somebody else has booked is told with its day at the room's field, and nothing is planned")
    func isTaken() throws {
        let app = try TestApp()
        let room = try app.room(as: Self.staff), number = try app.caseWithSupport()
        let visit = ["dag": "2026-12-04", "klockan": "13.30", "rum": room]
        #expect(try app.bookVisit(number, visit, as: Self.staff).status == 303)
        let client = try app.client(as: Self.staff)
        let wanted = TestApp.fridayGroup.merging(["rum": room]) { $1 }
        let sent = client.submit("/grupper/ny", wanted)
        #expect(sent.status == 422, "\(sent.text)")
        #expect(sent.contains("Stora rummet är redan bokat 13.30–14.30 fredag 4 december 2026."))
        #expect(try app.number("SELECT count(*) FROM group_session") == 0)
        let group = try app.addGroup(as: Self.staff, ["dubbelt": "ja"])
        let changed = client.submit("\(group)/andra", ["rum": room])
        #expect(changed.status == 422 && changed.contains("fredag 4 december 2026"), "\(changed.text)")
    }

    @Test("Called off, moved, without the room or over: it is free again", arguments: [
        ("stall-in", ["skal": "Vi är sjuka."], 15), ("andra", ["dag": "2026-11-23"], 16),
        ("andra", ["rum": "inget"], 15),
    ])
    func isReleased(step: String, values: [String: String], left: Int) throws {
        let app = try TestApp()
        let room = try app.room(as: Self.staff)
        let group = try app.addGroup(as: Self.staff, ["rum": room])
        let session = try app.firstSession(of: group, as: Self.staff)
        let number = try app.caseWithSupport(), client = try app.client(as: Self.staff)
        #expect(client.submit("\(session)/\(step)", values).location == session)
        let standing: SQL = "SELECT count(*) FROM resource_booking WHERE released_at IS NULL"
        #expect(try app.number(standing) == left)
        let visit = Self.visit.merging(["rum": room, "dubbelt": "ja"]) { $1 }
        #expect(try app.bookVisit(number, visit, as: Self.staff).status == 303)
        let ended = try app.client(as: Self.staff).submit("\(group)/andra", ["till": "2026-12-04"])
        #expect(ended.location == group)
        #expect(try app.number("\(standing) AND day > '2026-12-04'") == 0)
    }

    @Test("A room that was taken away stays booked when something else of the group is changed")
    func staysBooked() throws {
        let app = try TestApp()
        let room = try app.room(as: Self.staff)
        let group = try app.addGroup(as: Self.staff, ["rum": room])
        let list = "/kalender/resurser", client = try app.client(as: Self.staff)
        let away = try #require(client.get(list).form(sentTo: "\(list)/\(room)/ta-bort"))
        #expect(client.submit(away, [:]).status == 303)
        let sent = client.submit("\(group)/andra", ["plats": "Köket"])
        #expect(sent.location == group, "\(sent.text)")
        #expect(try app.number("SELECT count(*) FROM resource_booking WHERE released_at IS NULL") == 16)
        #expect(client.get(group).contains("Stora rummet"))
    }

    private static let overlaps: SQL = """
        SELECT count(*) FROM resource_booking a JOIN resource_booking b ON b.id > a.id AND b.day = a.day
          AND a.starts < b.ends AND b.starts < a.ends
        """

    @Test("Many who want the same room at the same time: one gets it")
    func isBookedOnceInParallel() throws {
        let app = try TestApp()
        let room = try app.room(as: Self.staff)
        let pages = try (0..<4).flatMap { _ in
            [
                ("/grupper/ny", TestApp.fridayGroup),
                (try app.visits(app.caseWithSupport(), "ny"), TestApp.visit),
            ]
        }
        let client = try app.client(as: Self.staff)
        let forms = try pages.map { address, values in
            (
                try #require(client.get(address).form(sentTo: address)),
                values.merging(["rum": room, "dubbelt": "ja"]) { $1 }
            )
        }
        onThreads(8) { _ = client.submit(forms[$0].0, forms[$0].1) }
        #expect(try app.number(Self.overlaps) == 0)
        #expect(try app.number("SELECT count(*) FROM resource_booking WHERE day = '2026-11-27'") == 1)
    }

    @Test("In the staff's other calendar a meeting has the neutral word, and one that is called off is off")
    func isInFeed() throws {
        let app = try TestApp()
        let group = try app.addGroup(as: Self.staff), client = try app.client(as: Self.staff)
        let address = try app.feed(client), reader = TestClient(app.router, keeping: app)
        let feed = reader.get(address).text
        #expect(feed.contains("DTSTART;TZID=Europe/Stockholm:20261120T130000"))
        for word in ["Spel", "fika", "Grupp", "grupp", "rummet"] { #expect(!feed.contains(word), "\(word)") }
        #expect(!feed.contains("STATUS:CANCELLED"))
        let session = try app.firstSession(of: group, as: Self.staff)
        #expect(client.submit("\(session)/stall-in", ["skal": "Vi är sjuka."]).status == 303)
        #expect(reader.get(address).text.contains("STATUS:CANCELLED"))
    }

    @Test("The person's file holds the person's own times in groups, and nobody else's")
    func isInFile() throws {
        let app = try TestApp()
        let group = try app.addGroup(as: Self.staff)
        let own = try app.caseWithSupport(["namn": "Alva Sundin"])
        let other = try app.caseWithSupport(["namn": "Bo Berg"])
        try app.invite([own, other], to: group, as: Self.staff)
        let client = try app.client(as: Self.staff)
        let session = try app.firstSession(of: group, as: Self.staff)
        let noted = ["plats1": "1", "plats2": "0", "rad": "Bo Berg mådde bra."]
        #expect(client.submit("\(session)/narvaro", noted).status == 303)
        #expect(client.submit("\(session)/narvaro", ["plats1": "0", "plats2": "1"]).status == 303)
        let file = client.get("/arenden/\(own)/akt/genomforande")
        for words in [
            "Inbjuden till gruppen Spel och fika", "Grupp fredag 20 november 2026: Spel och fika", "Var med",
            "Rättad av en senare.", "Inte den här gången",
        ] { #expect(file.contains(words), "\(words)") }
        #expect(!file.contains("Bo Berg") && !file.contains(other))
    }
}
