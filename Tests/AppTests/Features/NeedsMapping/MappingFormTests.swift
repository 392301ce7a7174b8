import Casework
import Law
import SQL
import Store
import TestSupport
import Testing

@testable import App

/// Forms stand as they were answered, whatever their template says later.
struct MappingFormTests {
    @Test("A template changed after use leaves old forms exactly as they were, on screen and on paper")
    func areFrozen() throws {
        let app = try TestApp()
        let number = try app.caseInMapping()
        let profile = try app.lockedForm(
            number, "startprofil", ["val1": "parents", "rad6": "2022", "rad11": "hen"])
        let draft = try app.beginForm(number, "samtal")
        let client = try app.client(as: "koordinator")
        client.submit(draft, ["text1": "Bodde i Boden."])
        let paper = "/arenden/\(number)/kartlaggning/utskrift"
        let before = [profile, paper].map { client.get($0).text }
        #expect(before.allSatisfy { $0.contains("Hos föräldrar eller en av dem") })
        try app.reword(["startprofil", "samtal"], from: app.clock.clock.today)
        #expect([profile, paper].map { client.get($0).text } == before)
        #expect(client.get(draft).contains(">Bakgrund<"), "a draft keeps its questions too")
        // A new one is asked in the new words.
        let other = try app.beginForm(number, "startprofil")
        #expect(client.get(other).contains("Omskrivet: Hur bor personen?"))
    }

    @Test("A version that is in use cannot be changed, by a file or in the tables")
    func stand() throws {
        let app = try TestApp()
        _ = try app.lockedForm(app.caseInMapping())
        let all = try app.store.read { try FormTemplateRepository.all($0) }
        let old = try #require(all.first { $0.version.code == "samtal" }).version
        let changed = try #require(old.reworded(number: old.number, from: old.validFrom))
        let trail = Trail(peer: nil, request: nil)
        #expect(throws: ProgrammeRefusal.changedForm(code: "samtal", number: 1)) {
            try app.store.write(.programmeUpdated, under: Operator(trail: trail)) {
                try FormTemplateUpdate([changed]).perform($0)
            }
        }
        for table in MappingFormTests.frozen {
            #expect(throws: (any Error).self) { try app.arranging { _ = try $0.run(table) } }
        }
    }

    private static let frozen: [SQL] = [
        "UPDATE form_question SET wording = 'annat'", "UPDATE form_choice SET label = 'annat'",
        "UPDATE form_template_version SET title = 'annat'", "UPDATE filled_answer SET words = 'annat'",
        "DELETE FROM filled_answer", "DELETE FROM filled_form", "UPDATE filled_form SET about = 'd1'",
        "UPDATE filled_form SET changed_at = begun_at", "DELETE FROM form_choice",
    ]

    @Test("A locked form is corrected by a new one, with both readable and the reason beside")
    func areCorrected() throws {
        let app = try TestApp()
        let number = try app.caseInMapping()
        let old = try app.lockedForm(number)
        let client = try app.client(as: "koordinator")
        #expect(client.get("\(old)/svar").contains("Formuläret är klart och låst"))
        let begun = client.submit("\(old)/ratta", ["skal": "Det var Luleå."])
        let draft = try #require(begun.location)
        #expect(client.get(draft).contains("Bodde i Boden."), "the answers are where they were")
        #expect(client.get(old).contains("Klart"), "it stands until the correction is locked")
        #expect(client.submit(draft, ["text1": "Bodde i Luleå.", "klar": "ja"]).status == 303)
        let paper = client.get("/arenden/\(number)/kartlaggning/utskrift")
        let new = try #require(paper.position(of: "Bodde i Luleå."))
        let earlier = try #require(paper.position(of: "Bodde i Boden."))
        #expect(new < earlier && paper.contains("Det var Luleå."))
        #expect(client.get("\(old)/ratta").contains("rättas redan"), "a form is corrected once")
    }

    @Test("Earlier answers are a beginning, with where they come from and the person's yes")
    func areReused() throws {
        let app = try TestApp()
        let (number, reuse) = try app.returned()
        let client = try app.client(as: "koordinator")
        let without = client.submit(reuse, ["hur": "Muntligt."])
        #expect(without.status == 422 && without.contains("Fråga personen först."))
        let begun = client.submit(reuse, ["hur": "Muntligt när vi sågs.", "samtycke": "ja"])
        let draft = try #require(begun.location)
        let page = client.get(draft)
        #expect(page.contains("Bodde i Boden.") && page.contains("Muntligt när vi sågs."))
        #expect(page.contains("Bygger på svar från UPP-2026-0001, 2026-11-20."))
        #expect(client.get("/arenden/\(number)/kartlaggning").contains("Svar från tidigare ärenden"))
        #expect(client.get("/arenden/UPP-2026-0001/kartlaggning/utskrift").contains("Bodde i Boden."))
    }

    @Test("A life area has its resources, limits, grade, the person's view, need and goal")
    func areas() throws {
        let app = try TestApp()
        let number = try app.caseInMapping()
        let address = try app.beginForm(number, "livsomraden/d7")
        let client = try app.client(as: "koordinator")
        let values = [
            "text1": "Skriver med en vän.", "val3": "3", "text4": "Vill träffa någon.", "val7": "1",
            "klar": "ja",
        ]
        #expect(client.submit(address, values).status == 303)
        let paper = client.get("/arenden/\(number)/kartlaggning/utskrift")
        for words in [
            "Livsområden: Mellanmänskliga interaktioner och relationer", "3 Stor begränsning",
            "1 Lätt begränsning", "Vill träffa någon.",
        ] { #expect(paper.contains(words), "\(words)") }
        #expect(client.post("/arenden/\(number)/kartlaggning/fyll-i/livsomraden/d12", [:]).status != 303)
    }
}
