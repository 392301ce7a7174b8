import SQL
import TestSupport
import Testing

/// Whoever of the staff is in a group's meeting is not in a visit too, unless it is meant; both ways.
struct GroupStaffTests {
    private static let staff = TestApp.supporter
    private static let december = ["dag": "2026-12-04", "klockan": "13.30"]
    private static let taken = "är upptagen 13.30–14.30 fredag 4 december 2026."

    @Test("A group on a day when one of the staff has a visit is asked about, and booked where it is meant")
    func groupAfterVisit() throws {
        let app = try TestApp()
        #expect(try app.bookVisit(app.caseWithSupport(), Self.december, as: Self.staff).status == 303)
        let client = try app.client(as: Self.staff)
        #expect(!client.get("/grupper/ny").contains("Boka ändå"))
        let asked = client.submit("/grupper/ny", TestApp.fridayGroup)
        #expect(asked.status == 422 && asked.contains(Self.taken), "\(asked.text)")
        #expect(asked.contains("Boka ändå") && !asked.contains("Alva"))
        #expect(try app.number("SELECT count(*) FROM group_session") == 0)
        let meant = client.submit("/grupper/ny", TestApp.fridayGroup.merging(["dubbelt": "ja"]) { $1 })
        #expect(meant.status == 303, "\(meant.text)")
    }

    @Test("A visit when one of the staff has a group is asked about, also when it is moved there")
    func visitAfterGroup() throws {
        let app = try TestApp()
        _ = try app.addGroup(as: Self.staff)
        let number = try app.caseWithSupport()
        let sentence = "är upptagen 13.00–14.00"
        let asked = try app.bookVisit(number, as: Self.staff)
        #expect(asked.status == 422 && asked.contains(sentence), "\(asked.text)")
        #expect(try app.bookVisit(number, ["klockan": "15"], as: Self.staff).status == 303)
        let open = try app.openVisit(number), client = try app.client(as: Self.staff)
        let moved = ["klockan": "13.30", "skal": "travel"]
        let refused = client.submit("\(open)/flytta", moved)
        #expect(refused.status == 422 && refused.contains(sentence), "\(refused.text)")
        let meant = client.submit("\(open)/flytta", moved.merging(["dubbelt": "ja"]) { $1 })
        #expect(meant.status == 303, "\(meant.text)")
    }

    @Test("Only a change of when and who asks: words do not, and what is called off takes nobody's time")
    func onlyTimes() throws {
        let app = try TestApp()
        let group = try app.addGroup(as: Self.staff)
        let number = try app.caseWithSupport()
        let december = Self.december.merging(["dubbelt": "ja"]) { $1 }
        #expect(try app.bookVisit(number, december, as: Self.staff).status == 303)
        let client = try app.client(as: Self.staff)
        #expect(client.submit("\(group)/andra", ["plats": "Köket"]).location == group)
        let earlier = client.submit("\(group)/andra", ["klockan": "13.45"])
        #expect(earlier.status == 422 && earlier.contains(Self.taken), "\(earlier.text)")
        let session = try app.firstSession(of: group, as: Self.staff)
        let moved = client.submit("\(session)/andra", ["dag": "2026-12-04", "klockan": "14.10"])
        #expect(moved.status == 422 && moved.contains(Self.taken), "\(moved.text)")
        #expect(client.submit("\(session)/stall-in", ["skal": "Vi är sjuka."]).location == session)
        let today = ["dag": "idag", "klockan": "13.30"]
        #expect(try app.bookVisit(number, today, as: Self.staff).status == 303)
    }
}

/// One meeting more of a group, beside those of its day of the week.
struct GroupExtraSessionTests {
    private static let staff = TestApp.supporter
    private static let outing = ["dag": "2026-11-25", "klockan": "10", "plats": "Museet"]

    @Test("It stands on the group's page and in the calendar, and stays when the group is changed")
    func isAdded() throws {
        let app = try TestApp()
        let group = try app.addGroup(as: Self.staff), client = try app.client(as: Self.staff)
        #expect(client.get(group).contains("href=\"\(group)/ny-traff\""))
        let sent = client.submit("\(group)/ny-traff", Self.outing)
        let session = try #require(sent.location, "\(sent.text)")
        #expect(client.get(session).contains("Museet"))
        #expect(client.get(group).contains("Onsdag 25 november klockan 10.00"))
        #expect(client.get("/kalender?dag=2026-11-25").contains("Museet"))
        #expect(client.submit("\(group)/andra", ["klockan": "14", "plats": "Köket"]).location == group)
        let stays: SQL = "SELECT count(*) FROM group_session WHERE place = 'Museet' AND starts = 600"
        #expect(try app.number(stays) == 1)
        let over = try app.client(as: Self.staff).submit("\(group)/andra", ["till": "2026-11-24"])
        #expect(over.location == group, "\(over.text)")
        #expect(try app.number("\(stays) AND standing = 'cancelled'") == 1)
    }

    @Test("Not on a day when the group is not, nor in a room that is taken; two of the staff is the rule")
    func refuses() throws {
        let app = try TestApp()
        let room = try app.room(as: Self.staff)
        let group = try app.addGroup(as: Self.staff)
        let visit = ["dag": "2026-11-25", "klockan": "10", "rum": room]
        #expect(try app.bookVisit(app.caseWithSupport(), visit, as: Self.staff).status == 303)
        let client = try app.client(as: Self.staff)
        for (values, sentence) in [
            (["dag": ""], "Skriv vilken dag ni ses."), (["dag": "2026-11-19"], "Dagen har redan varit."),
            (["dag": "2027-11-01"], "Gruppen träffas från"), (["plats": ""], "Skriv rummet"),
            (["rum": room], "är redan bokat 10.00–11.00"), ([:], "är upptagen 10.00–11.00"),
        ] {
            let sent = client.submit("\(group)/ny-traff", Self.outing.merging(values) { $1 })
            #expect(sent.status == 422 && sent.contains(sentence), "\(sentence)")
        }
        let alone = Self.outing.merging(["andra": "", "klockan": "15"]) { $1 }
        let session = try #require(client.submit("\(group)/ny-traff", alone).location)
        #expect(client.get(session).contains("Bara en av er är med"))
        #expect(try app.client(as: "chef").get("\(group)/ny-traff").status == 403)
    }
}
