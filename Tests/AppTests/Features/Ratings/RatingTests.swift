import SQL
import Store
import TestSupport
import Testing

/// Forms from paper to result: scored as they should, frozen, corrected by another, and never a diagnosis.
struct RatingTests {
    private let app: TestApp
    private let number: String
    private let client: TestClient

    init() throws {
        app = try TestApp()
        number = try app.logInquiry()
        client = try app.client(as: "koordinator")
    }

    @Test("A paper's marks become sum, both levels with their sources, parts and answers")
    func result() throws {
        let madrs = client.get(
            try app.fillIn("MADRS-S", [3, 3, 3, 3, 3, 3, 3, 1, 0], on: number, by: client))
        for words in [
            "22 (0 till 54 är möjligt)", "Skattningen ligger i nivån måttlig.", "Vanliga svenska gränser",
            "klinikerns formulär", "Källa: Region Jönköping", "1. Sinnesstämning",
        ] { #expect(madrs.contains(words), "\(words)") }
        let audit = client.get(
            try app.fillIn("AUDIT", [2, 1, 0, 1, 0, 0, 1, 0, 0, 2], on: number, by: client))
        for words in [
            "Frågorna om konsumtion: 3", "Frågorna om beroende: 1", "zon II, medel", "De lägre är använda",
        ] {
            #expect(audit.contains(words), "\(words)")
        }
        #expect(!madrs.contains("De lägre är använda"), "its limits are the same for all")
        for word in ["depression", "social fobi", "beroende av", "diagnos"] {
            #expect(!madrs.contains(word) && !audit.contains(word), "\(word)")
        }
    }

    @Test("What the lower limits and the men's limits say of the same form")
    func limits() throws {
        let points = [2, 2, 2, 0, 0, 0, 0, 0, 0, 0]
        #expect(client.get(try app.fillIn("AUDIT", points, on: number, by: client)).contains("zon II, medel"))
        let men = client.get(try app.fillIn("AUDIT", points, on: number, by: client, ["granser": "M"]))
        #expect(men.contains("zon I, låg") && !men.contains("De lägre är använda"))
    }

    @Test(
        "Values that are not on the scale come back with one sentence each, and nothing is lost",
        arguments: [
            ("MADRS-S", "s3", "7", "Fråga 3: svara 0 till 6."),
            ("MADRS-S", "s1", "1,5", "Fråga 1: svara 0 till 6."),
            ("AUDIT", "s9", "3", "Fråga 9: svara 0, 2 eller 4."),
            ("SPSQ", "q2", "1, 15", "Q2: skriv situationernas"),
        ])
    func comesBack(instrument: String, field: String, value: String, sentence: String) throws {
        let address = try app.beginRating(instrument, on: number, by: client) + "/svar"
        let values = ["s2": "2", "anteckning": "Lästes högt.", field: value]
        let page = client.submit(address, values)
        #expect(page.status == 422 && page.contains(sentence))
        let form = try #require(page.form(sentTo: address))
        #expect(form.value("s2") == "2" && form.value("anteckning") == "Lästes högt.")
        #expect(try app.number("SELECT count(*) FROM rating_answer") == 0)
    }

    @Test("Without one answer there is no sum, and the page says which is missing")
    func incomplete() throws {
        let page = client.get(
            try app.fillIn("MADRS-S", [1, 1, 1, nil, 1, 1, 1, 1, 0], on: number, by: client))
        #expect(page.contains("Ingen summa, för svar saknas.") && page.contains("4. Aptit"))
        #expect(!page.contains("Skattningen ligger i nivån"))
    }

    @Test("Change since the last time and the first, and what is called response and remission")
    func change() throws {
        try app.fillIn("MADRS-S", [4, 4, 4, 4, 3, 3, 2, 2, 0], on: number)
        app.clock.move(days: 14)
        try app.fillIn("MADRS-S", [3, 3, 3, 2, 2, 2, 2, 1, 0], on: number)
        app.clock.move(days: 14)
        let last = try app.fillIn("MADRS-S", [1, 1, 2, 1, 2, 2, 1, 1, 0], on: number)
        let client = try app.client(as: "koordinator")
        let page = client.get(last)
        for words in [
            "Sedan 2026-12-04: från 18 till 11, 7 lägre.", "Sedan första gången, 2026-11-20: från 26 till 11",
            "Halverad sedan första gången (kallas respons): ja.", "under 10, nej; högst 12, ja",
        ] { #expect(page.contains(words), "\(words)") }
        let trend = client.get("/arenden/\(number)/skattningar/utveckling")
        #expect(trend.contains("3 gånger, från 26 (2026-11-20) till 11 (2026-12-18)."))
        #expect(trend.contains("<polyline") && trend.contains("Sedan") == false)
    }

    @Test("Sheehan's days follow the form's own time, and no work and a rating of work are not both")
    func sheehan() throws {
        let admin = try app.client(as: "administrator")
        let permission = ["innehavare": "Förlaget", "hanvisning": "Brev 12", "fran": "idag"]
        #expect(admin.submit("/formular/SDS/tillstand", permission).status == 303)
        let address = try app.beginRating("SDS", on: number, by: client) + "/svar"
        let values = ["fonster": "7", "t1": "3", "t2": "5", "t3": "2", "t4": "12"]
        #expect(client.submit(address, values).contains("Fråga 4: svara 0 till 7."))
        let both = client.submit(address, ["fonster": "30", "ejarbete": "ja", "t1": "3"])
        #expect(both.contains("Fråga 1 ska vara tom"))
        let done = client.submit(address, values.merging(["fonster": "30"]) { $1 })
        let page = client.get(try #require(done.location))
        #expect(page.contains("10 (0 till 30") && page.contains("Minst en del ligger på gränsen eller över."))
    }

    @Test("SPSQ's criteria are told as the form's own, and only where they were filled in")
    func criteria() throws {
        let points = Array(repeating: 1, count: 12) + [4, 4]
        let bare = client.get(try app.fillIn("SPSQ", points, on: number, by: client))
        #expect(bare.contains("20 (0 till 56") && !bare.contains("kriterier är"))
        let address = try app.beginRating("SPSQ", on: number, by: client) + "/svar"
        let ticks = ["q2": "13", "q3": "13 14", "q6": "13", "q8_1": "ja", "q8_2": "nej", "q8_3": "nej"]
        let done = client.submit(address, TestApp.marks(points).merging(ticks) { $1 })
        #expect(client.get(try #require(done.location)).contains("Formulärets kriterier är uppfyllda."))
    }

    @Test("The result on paper is for the person: no flags, no alerts, and where one can turn")
    func paper() throws {
        let address = try app.fillIn("AUDIT", [4, 4, 4, 4, 4, 4, 4, 4, 4, 4], on: number, by: client)
        let page = client.get(address + "/utskrift")
        for words in ["Din summa är 40.", "ingen diagnos", "Alva Sundin", "1177"] {
            #expect(page.contains(words))
        }
        for words in ["Avråd", "Fråga om barn", "kräver"] { #expect(!page.contains(words)) }
    }
}
