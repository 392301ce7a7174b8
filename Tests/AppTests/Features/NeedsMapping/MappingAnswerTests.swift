import TestSupport
import Testing

/// What may stand as an answer, and what comes back with its sentence.
struct MappingAnswerTests {
    @Test(
        "A year that cannot be is told at its question",
        arguments: [
            ("2003", "Personen är född 2004. Det kan inte ha börjat år 2003."),
            ("2027", "År 2027 har inte börjat än."), ("tjugo", "Skriv ett år med fyra siffror"),
            ("2023-06-31", "Skriv ett år med fyra siffror"),
        ])
    func years(typed: String, sentence: String) throws {
        let app = try TestApp()
        let address = try app.beginForm(app.caseInMapping(), "startprofil")
        let page = try app.client(as: "koordinator").submit(address, ["val1": "partner", "rad6": typed])
        #expect(page.status == 422 && page.contains(sentence))
        #expect(page.form(sentTo: address)?.value("rad6") == typed)
        #expect(page.form(sentTo: address)?.value("val1") == "partner")
        #expect(try app.rowCounts()["filled_answer"] == 0)
    }

    @Test("A choice that the version does not have, and an empty form locked, are complaints")
    func choices() throws {
        let app = try TestApp()
        let address = try app.beginForm(app.caseInMapping(), "startprofil")
        let client = try app.client(as: "koordinator")
        #expect(client.submit(address, ["val1": "castle"]).status == 422)
        let empty = client.submit(address, ["klar": "ja"])
        #expect(empty.status == 422 && empty.contains("Skriv minst ett svar"))
        #expect(client.submit(address, [:]).status == 303, "a draft may be empty")
    }
}
