import TestSupport
import Testing

/// What a reader of notes sees beside the words: when they were written, and who has seen them.
@Suite struct NoteReadingTests {
    private func file(_ number: String) -> String { "/arenden/\(number)/anteckningar" }

    @Test func `a late entry shows both days, and a note about tomorrow is refused`() throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        _ = try app.writeNote(number, ["nar": "2026-11-10"])
        let page = try app.client(as: "chef").get(file(number))
        #expect(page.contains("tisdag 10 november 2026") && page.contains("Skriven 2026-11-20"))
        #expect(page.contains("Skriven 10 dagar efter"))
        let refused = try app.client(as: "koordinator").submit(
            "\(file(number))/ny", ["slag": "visit", "nar": "imorgon", "text": "x"])
        #expect(refused.status == 422 && refused.contains("Dagen har inte varit än"))
    }

    @Test func `a colleague marks a note as seen, once; its author does not`() throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        let note = try app.writeNote(number)
        let address = "\(file(number))/\(note)/sett"
        let manager = try app.client(as: "chef")
        let button = try #require(manager.get(file(number)).form(sentTo: address))
        #expect(manager.submit(button, [:]).status == 303)
        let page = manager.get(file(number))
        #expect(page.contains("Sett av Charlotte Cederlund 2026-11-20"))
        #expect(page.form(sentTo: address) == nil)
        #expect(manager.submit(button, [:]).status == 409)
        #expect(try app.client(as: "koordinator").get(file(number)).form(sentTo: address) == nil)
    }
}
