import Casework
import Law
import SQL
import Store
import TestSupport
import Testing

@testable import App

/// What passes from one file of a case to the other: listed, on a ground, and as it stood then.
struct HandoverTests {
    private static let said = ["forbehall": "Inte om systern.", "meddelande": "Ring före lunch."]

    @Test func `its list says what was handed over, on what ground and by whom`() throws {
        let app = try TestApp()
        let number = try app.caseInMeeting()
        let note = try app.writeNote(number, ["text": "Vill börja med att gå ut på kvällen."])
        let address = try app.handOver(
            ["note.\(note)"], in: number, TestApp.consent.merging(HandoverTests.said) { $1 })
        let page = try app.client(as: "handlaggare").get(address)
        for words in [
            "Vill börja med att gå ut på kvällen.", "Inte om systern.", "Ring före lunch.",
            "Personen själv, muntligt 2026-11-20", "12 kap. 2 § OSL", "koordinator",
        ] {
            #expect(page.contains(words), "\(words)")
        }
    }

    @Test func `a handover opens the authority file, and stands in the case's list and timeline`() throws {
        let app = try TestApp()
        let number = try app.caseInMeeting()
        let note = try app.writeNote(number)
        #expect(try app.client(as: "handlaggare").get("/arenden/\(number)").status == 404)
        _ = try app.handOver(["note.\(note)"], in: number)
        let form = try app.client(as: "koordinator").get("/arenden/\(number)/overlamning/ny")
        #expect(form.contains("Lämnades över 2026-11-20"))
        let list = try app.client(as: "handlaggare").get("/arenden/\(number)/overlamning")
        #expect(list.contains("Till myndigheten") && list.contains("1 anteckning"))
        let show = try app.client(as: "koordinator2").get("/arenden/\(number)")
        #expect(show.contains("Överlämnat till myndigheten") && show.contains("Överlämningar (1)"))
        #expect(try app.auditCount(.handedOver) == 1)
    }

    @Test func `what is corrected or taken out later stands in the copy as it was`() throws {
        let app = try TestApp()
        let number = try app.caseInMeeting()
        let note = try app.writeNote(number, ["text": "Som det var då."])
        let document = try app.addDocument(to: number)
        let address = try app.handOver(["note.\(note)", "document.\(document.id)"], in: number)
        let client = try app.client(as: "koordinator")
        client.submit(
            "/arenden/\(number)/anteckningar/\(note)/ratta", ["skal": "Fel.", "text": "Som det är nu."])
        #expect(client.submit("\(document.address)/ta-bort", ["varfor": "Fel ärende."]).status == 303)
        let receiver = try app.client(as: "handlaggare")
        let page = receiver.get(address)
        #expect(page.contains("Som det var då.") && !page.contains("Som det är nu."))
        #expect(receiver.get("\(address)/handling/2").status == 200)
        for missing in ["1", "3", "x"] {
            #expect(receiver.get("\(address)/handling/\(missing)").status == 404)
        }
        #expect(receiver.get(document.address).status == 404)
    }

    @Test func `all that the unit has found out can be handed over, and what is decided on back`() throws {
        let app = try TestApp()
        let number = try app.caseInMapping()
        _ = try app.lockedForm(number)
        _ = try app.noteOccasion(number)
        _ = try app.writeNote(number)
        let offered = try app.offered(in: number)
        #expect(offered.map { $0.split(separator: ".")[0] } == ["mapping", "form", "note"])
        let page = try app.client(as: "handlaggare").get(try app.handOver(offered, in: number))
        #expect(page.contains("Bodde i Boden.") && page.contains("Kollegan var sjuk."))
        let other = try app.wholeCase()
        try app.note("klar", [:], in: other)
        let back = try app.offered(in: other, as: "handlaggare")
        #expect(back.map { $0.split(separator: ".")[0] } == ["application", "investigation"])
        let address = try app.handOver(back, in: other, as: "handlaggare", TestApp.needed)
        let read = try app.client(as: "koordinator").get(address)
        #expect(read.contains("Stöd i ett halvår.") && read.contains("Stöd att komma ut."))
        #expect(read.contains("Överlämnat till utföraren") && !read.contains("Jäv"))
    }

    @Test func `a draft, another case's note and the other side's note cannot be ticked`() throws {
        let app = try TestApp()
        let number = try app.caseWithApplication()
        let draft = try app.writeNote(number, signed: false)
        let elsewhere = try app.writeNote(try app.logInquiry(["namn": "Bo Ek", "fodd": "2001-02-03"]))
        let theirs = try app.writeNote(number, as: "handlaggare")
        for key in [draft, elsewhere, theirs] {
            let sent = try app.tryHandingOver(["note.\(key)"], in: number)
            #expect(sent.status == 422 || sent.contains("inget att lämna över"), "\(key)")
        }
        #expect(try app.rowCounts()["handover"] == 0)
    }

    @Test(arguments: [
        ([:], "Välj på vilken grund."), (["grund": "duty"], "Skriv varför"),
        (["grund": "consent"], "Välj vem som har samtyckt."),
        (TestApp.consent.merging(["samtyckesdag": "2026-11-21"]) { $1 }, "Dagen ligger i framtiden."),
        (TestApp.consent.merging(["samtyckesdag": "2026-02-30"]) { $1 }, "Skriv till exempel"),
    ] as [([String: String], String)])
    func `what is missing gets its own sentence, and what was ticked stays ticked`(
        _ values: [String: String], _ sentence: String
    ) throws {
        let app = try TestApp()
        let number = try app.caseInMeeting()
        let first = try app.writeNote(number), second = try app.writeNote(number, ["text": "En till."])
        let page = try app.tryHandingOver(
            ["note.\(first)"], in: number, ["grund": "", "meddelande": "Hälsa."].merging(values) { $1 })
        #expect(page.status == 422 && page.contains(sentence) && page.contains("Hälsa."))
        #expect(page.contains("value=\"note.\(first)\" checked"))
        #expect(page.contains("value=\"note.\(second)\"") && !page.contains("\(second)\" checked"))
        let none = try app.tryHandingOver([], in: number)
        #expect(none.status == 422 && none.contains("Välj minst en sak"))
    }

    @Test func `a protected person's are for who is on the case`() throws {
        let app = try TestApp()
        let number = try app.caseInMeeting()
        let note = try app.writeNote(number)
        let address = try app.handOver(["note.\(note)"], in: number)
        try app.arranging { try $0.run("UPDATE person SET is_protected = 1") }
        let client = try app.client(as: "koordinator2")
        for page in [address, "/arenden/\(number)/overlamning", "/arenden/\(number)/overlamning/ny"] {
            #expect(client.get(page).status == 403)
        }
        #expect(!client.get("/arenden/\(number)").contains("1 anteckning"))
    }
}
