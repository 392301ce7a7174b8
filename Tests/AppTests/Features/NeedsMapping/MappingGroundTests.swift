import Casework
import SQL
import Store
import TestSupport
import Testing

/// What a mapping stands on when it begins, the work for it, and the day's occasions.
struct MappingGroundTests {
    @Test("Without a yes from both it begins only with a reason; the tables ask for it too")
    func ground() throws {
        let app = try TestApp()
        let number = try app.caseInMeeting()
        let client = try app.client(as: "koordinator")
        let address = "/arenden/\(number)/kartlaggning"
        let page = client.get(address)
        #expect(page.contains("Inget bedömningssamtal är inskrivet."))
        #expect(page.form(sentTo: "\(address)/borja") == nil)
        let silent = client.submit("\(address)/borja-anda", ["skal": ""])
        #expect(silent.status == 422 && silent.contains("Skriv kort varför ni börjar nu."))
        #expect(throws: (any Error).self) {
            try app.arranging { _ = try $0.run(MappingGroundTests.groundless) }
        }
    }

    @Test("The reason is kept with the mapping; who comes second keeps what was typed")
    func reason() throws {
        let app = try TestApp()
        let number = try app.caseInMeeting()
        let client = try app.client(as: "koordinator")
        let address = "/arenden/\(number)/kartlaggning"
        let open = try #require(client.get("\(address)/borja-anda").form(sentTo: "\(address)/borja-anda"))
        try app.beginMapping(number)
        let late = client.submit(open, ["skal": "Vi var två."])
        #expect(late.status == 409 && late.contains("Vi var två.") && late.contains("redan påbörjad"))
        for shown in [address, "\(address)/utskrift", "/arenden/\(number)"] {
            #expect(client.get(shown).contains("Samtalet hölls hos boendestödet."), "\(shown)")
        }
    }

    private static let groundless: SQL = """
        INSERT INTO needs_mapping (id, episode_id, begun_at, begun_by)
        SELECT 1, id, '2026-11-20T09:00:00Z', owner_id FROM episode
        """

    @Test("The work is summed over the meeting and the occasions")
    func sums() throws {
        let app = try TestApp()
        let number = try app.caseAfterMeeting(days: 0)
        let client = try app.client(as: "koordinator")
        #expect(client.get("/arenden/\(number)/kartlaggning").contains("Båda har inte svarat"))
        #expect(client.submit(app.meeting(number, "svar"), TestApp.answers).status == 303)
        try app.press("/arenden/\(number)/kartlaggning", "/arenden/\(number)/kartlaggning/borja")
        _ = try app.noteOccasion(number, ["minuter": "60"])
        let page = client.get("/arenden/\(number)/kartlaggning")
        #expect(page.contains("Arbete hittills: 2 tim 30 min, varav bedömningssamtal 1 tim 30 min."))
        #expect(!page.contains("Skäl att börja"))
    }

    @Test("A booked occasion stands among those one meets today, for who is booked")
    func today() throws {
        let app = try TestApp()
        let number = try app.caseInMapping()
        let booked = ["lage": "booked", "minuter": "", "klockan": "13.30"]
        #expect(try app.noteOccasion(number, booked.merging(["dag": "imorgon"]) { $1 }).status == 303)
        let staff = try app.client(as: "koordinator")
        #expect(!staff.get("/min-dag").contains("Idag träffar du"))
        #expect(staff.get("/arenden/\(number)/kartlaggning").contains("2026-11-21 kl. 13.30"))
        #expect(staff.get(try app.mappingAddress(number, "tillfalle/")).contains("value=\"13.30\""))
        app.clock.move(days: 1)
        let day = try app.client(as: "koordinator").get("/min-dag")
        for words in ["Idag träffar du", "kl. 13.30", "Kartläggning, i våra lokaler"] {
            #expect(day.contains(words), "\(words)")
        }
        #expect(!(try app.client(as: "koordinator2").get("/min-dag").contains("Idag träffar du")))
    }
}
