import Casework
import SQL
import TestSupport
import Testing

/// Who sees a meeting: the programme's own staff, and protected people's names and lines only who is on the
/// case.
@Suite struct MeetingAccessTests {
    @Test func `another unit's meeting answers as one that does not exist`() throws {
        let app = try TestApp()
        let theirs = try app.meet([try app.logInquiry(as: "koordinator-lulea")], as: "koordinator-lulea")[0]
        let meeting = theirs.split(separator: "/").dropFirst().first.map(String.init) ?? ""
        let own = try app.logInquiry()
        let client = try app.client(as: "koordinator")
        let wrong = ["/arendedragning/\(meeting)/\(own)", "/arendedragning/\(meeting)/protokoll"]
        for address in [theirs] + wrong {
            #expect(client.get(address).status == 404, "\(address)")
        }
        #expect(client.get("/arendedragning").contains("Listan är tom"))
    }

    @Test func `a protected person is named in no list, and read at the meeting by who is on the case`()
        throws
    {
        let app = try TestApp()
        let number = try app.logInquiry(["namn": "Hemlig Person", "skyddad": "ja"])
        let address = try app.meet([number])[0]
        let owner = try app.client(as: "koordinator")
        #expect(owner.submit(address, ["rad": "Bor hos mostern nu."]).status == 303)
        let close = try #require(
            owner.get("/arendedragning").forms.first { $0.action.hasSuffix("/avsluta") })
        #expect(!owner.get("/arendedragning").contains("Hemlig Person"))
        let colleague = try app.client(as: "koordinator2")
        #expect(!colleague.get(address).contains("Bor hos mostern"))
        let minutes = try #require(owner.submit(close, [:]).location)
        let own = owner.get(minutes)
        #expect(own.contains("Hemlig Person") && own.contains("Bor hos mostern"))
        let read = colleague.get(minutes)
        #expect(read.contains(number) && read.contains("Skyddade uppgifter"))
        #expect(!read.contains("Hemlig Person") && !read.contains("Bor hos mostern"))
    }

    @Test func `whoever reads the minutes stands in the log of each person in them`() throws {
        let app = try TestApp()
        let numbers = [try app.logInquiry(), try app.logInquiry(["namn": "Bo Ek"])]
        let addresses = try app.meet(numbers + [try app.logInquiry(["namn": "Cia Dal"])])
        let client = try app.client(as: "koordinator")
        for address in addresses.prefix(2) { client.submit(address, ["rad": "Ring igen."]) }
        let meeting = addresses[0].split(separator: "/").dropFirst().first ?? ""
        #expect(client.get("/arendedragning/\(meeting)/protokoll").contains("Ring igen."))
        let people = try app.number(
            """
            SELECT count(DISTINCT e.number) FROM audit_entry a JOIN episode e ON e.id = a.episode_id
              AND e.person_id = a.person_id WHERE a.event = 'minutesViewed'
            """)
        #expect(people == 2)
    }

    @Test func `two who decide about the same case see both lines`() throws {
        let app = try TestApp()
        let address = try app.meet([try app.logInquiry()])[0]
        let (one, other) = try (app.client(as: "koordinator"), app.client(as: "koordinator2"))
        let form = try #require(one.get(address).form(sentTo: address))
        #expect(other.submit(address, ["rad": "Kerstins rad."]).status == 303)
        let conflict = one.submit(form, ["rad": "Kims rad."])
        #expect(conflict.status == 409)
        #expect(conflict.contains("Kerstins rad.") && conflict.contains("Kims rad."))
        #expect(conflict.contains("Kerstin Åhlund sparade medan du skrev"))
    }
}
