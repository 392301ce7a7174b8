import Casework
import Law
import SQL
import Store
import TestSupport
import Testing

@testable import App

/// A mapping from its first press to its proposal, or to the day somebody wants to stop.
struct NeedsMappingTests {
    @Test("Three occasions, in any order of days, with the work for them summed up")
    func occasions() throws {
        let app = try TestApp()
        let number = try app.caseInMapping()
        let begun = try app.client(as: "koordinator2").get("/arenden/\(number)")
        #expect(begun.contains("Kartläggning: pågår, 0 tillfällen"))
        app.clock.move(days: 9)
        for (day, minutes) in [("2026-11-27", "90"), ("2026-11-24", "60"), ("idag", "45")] {
            #expect(try app.noteOccasion(number, ["dag": day, "minuter": minutes]).status == 303)
        }
        let page = try app.client(as: "koordinator").get("/arenden/\(number)/kartlaggning")
        #expect(page.contains("Arbete hittills: 3 tim 15 min."))
        let days = ["2026-11-24", "2026-11-27", "2026-11-29"].map { "<td data-label=\"När\">\($0)" }
        let places = days.compactMap { page.position(of: $0) }
        #expect(places.count == 3 && places == places.sorted())
    }

    @Test("A proposal concludes it: it leads on to the application, and nothing more is written in it")
    func concludes() throws {
        let app = try TestApp()
        let number = try app.caseInMapping()
        let page = "/arenden/\(number)/kartlaggning"
        let client = try app.client(as: "koordinator")
        let values = ["forslag": "application", "text": "Vill ansöka om stödet."]
        let early = client.submit("\(page)/gor-klart", values)
        #expect(early.status == 422 && early.contains("Inget tillfälle har varit än."))
        _ = try app.noteOccasion(number)
        #expect(client.submit("\(page)/gor-klart", values).status == 303)
        let after = client.get(page)
        #expect(after.contains("href=\"/arenden/\(number)/ansokan\""))
        #expect(after.contains("Vill ansöka om stödet."))
        #expect(client.get("\(page)/tillfalle/nytt").contains("är inte öppen"))
    }

    @Test("Stopped midway, told of the right to apply in the ending, and all of it is there a year later")
    func stops() throws {
        let app = try TestApp()
        let number = try app.caseInMapping()
        _ = try app.noteOccasion(number)
        let draft = try app.beginForm(number, "samtal")
        let client = try app.client(as: "koordinator")
        #expect(client.submit(draft, ["text1": "Bodde i Boden."]).status == 303)
        let stop = ["vem": "person", "skal": "Orkar inte just nu."]
        #expect(client.submit("/arenden/\(number)/kartlaggning/stoppa", stop).status == 303)
        let page = client.get("/arenden/\(number)/kartlaggning")
        #expect(page.contains("Orkar inte just nu.") && page.contains("href=\"/arenden/\(number)/avslut\""))
        #expect(client.submit("/arenden/\(number)/avslut", TestApp.declined).status == 303)
        app.clock.move(days: 366)
        let later = try app.client(as: "koordinator")
        let paper = later.get("/arenden/\(number)/kartlaggning/utskrift")
        for words in ["Stoppad", "Orkar inte just nu.", "Bodde i Boden.", "1 tim 30 min", "Påbörjat"] {
            #expect(paper.contains(words), "\(words)")
        }
        #expect(later.get("/arenden/\(number)").contains("Kartläggningen stoppad"))
    }

    @Test("What was stopped is taken up again where it was")
    func resumes() throws {
        let app = try TestApp()
        let number = try app.caseInMapping()
        let client = try app.client(as: "koordinator")
        let page = "/arenden/\(number)/kartlaggning"
        let open = try #require(client.get("\(page)/tillfalle/nytt").form(sentTo: "\(page)/tillfalle/nytt"))
        client.submit("\(page)/stoppa", ["vem": "unit", "skal": "Två av oss är sjuka."])
        let late = client.submit(open, TestApp.occasion)
        #expect(late.status == 409 && late.contains("Kollegan var sjuk."), "what was typed is shown")
        try app.press(page, "\(page)/ateruppta")
        #expect(try app.noteOccasion(number).status == 303)
        #expect(client.get(page).contains("Upptagen igen."))
    }

    @Test("A diagnosis says who says so, and one that does not hold is marked and stays")
    func diagnoses() throws {
        let app = try TestApp()
        let number = try app.caseInMapping()
        let page = "/arenden/\(number)/kartlaggning"
        let client = try app.client(as: "koordinator")
        let values = ["diagnos": "Social fobi", "sakerhet": "assumed", "enligt": "Vårdcentralen"]
        #expect(client.submit("\(page)/diagnos/ny", values).status == 303)
        #expect(client.submit("\(page)/diagnos/ny", values.merging(["dag": "imorgon"]) { $1 }).status == 422)
        let shown = client.get(page)
        let mark = try #require(shown.forms.first { $0.action.hasSuffix("/galler-inte") })
        #expect(client.submit(mark, [:]).status == 303)
        let after = client.get(page)
        #expect(after.contains("Social fobi") && after.contains("Vårdcentralen"))
        #expect(!after.contains("/galler-inte\""))
    }

    @Test("Before anybody has said yes to going on there is nothing to begin")
    func waits() throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        let page = try app.client(as: "koordinator").get("/arenden/\(number)/kartlaggning")
        #expect(page.status == 200 && page.contains("när personen har sagt ja"))
        #expect(page.form(sentTo: "/arenden/\(number)/kartlaggning/borja") == nil)
    }

    @Test(
        "A protected person's mapping is for who is on the case",
        arguments: ["koordinator2"])
    func protects(username: String) throws {
        let app = try TestApp()
        let number = try app.caseInMapping()
        _ = try app.noteOccasion(number, ["anteckning": "Pratade om Boden."])
        try app.arranging { try $0.run("UPDATE person SET is_protected = 1") }
        let client = try app.client(as: username)
        for page in ["kartlaggning", "kartlaggning/utskrift"] {
            #expect(client.get("/arenden/\(number)/\(page)").status == 403)
        }
        let show = client.get("/arenden/\(number)")
        #expect(show.contains("Kartläggning 2026-11-20") && !show.contains("Kollegan var sjuk."))
    }

    @Test("Who leads the unit reads and does not write", arguments: ["chef"])
    func reads(username: String) throws {
        let app = try TestApp()
        let number = try app.caseInMapping()
        let client = try app.client(as: username)
        let page = client.get("/arenden/\(number)/kartlaggning")
        #expect(page.status == 200 && !page.contains("Nytt tillfälle"))
        #expect(client.get("/arenden/\(number)/kartlaggning/tillfalle/nytt").status == 403)
    }
}
