import Casework
import SQL
import Store
import TestSupport
import Testing

/// A note in the wrong person's case, protected people, and authors who have left.
@Suite struct NoteMoveTests {
    private func file(_ number: String) -> String { "/arenden/\(number)/anteckningar" }

    /// Two cases; a note of the wrong one, with an objection, is moved to the right one.
    private func moved(_ app: TestApp) throws -> (wrong: String, right: String, note: String) {
        let right = try app.logInquiry(["namn": "Rätt Person"])
        let wrong = try app.logInquiry(["namn": "Fel Person"])
        let note = try app.writeNote(wrong)
        let client = try app.client(as: "koordinator")
        let objection = client.submit("\(file(wrong))/\(note)/invandning", ["text": "Det stämmer inte."])
        try #require(objection.status == 303)
        let sent = client.submit(
            "\(file(wrong))/\(note)/flytta", ["arende": right.lowercased(), "skal": "Två flikar öppna."])
        try #require(sent.location == file(wrong), "\(sent.text)")
        return (wrong, right, note)
    }

    @Test func `a moved note leaves that it was moved, by whom and why, and nothing of what or where to`()
        throws
    {
        let app = try TestApp()
        let (wrong, right, note) = try moved(app)
        let left = try app.client(as: "koordinator2").get(file(wrong))
        #expect(left.contains("En anteckning flyttades härifrån 2026-11-20"))
        #expect(left.contains("av Kim Karlberg. Skäl: Två flikar öppna."))
        #expect(!left.contains(TestApp.noteText) && !left.contains("Det stämmer inte."))
        #expect(!left.contains(right) && !left.contains("Rätt Person"))
        let client = try app.client(as: "koordinator")
        #expect(client.get("/arenden/\(wrong)").contains("Anteckning flyttad"))
        for act in ["ratta", "invandning", "flytta"] {
            let page = client.get("\(file(wrong))/\(note)/\(act)")
            #expect(page.contains("Anteckningen är flyttad") && !page.contains(right), "\(act)")
        }
    }

    @Test func `a moved note arrives whole, with its objections, and does not tell whose it was`() throws {
        let app = try TestApp()
        let (wrong, right, _) = try moved(app)
        let arrived = try app.client(as: "koordinator2").get(file(right))
        #expect(arrived.contains("Flyttad hit från ett annat ärende 2026-11-20"))
        #expect(arrived.contains(TestApp.noteText) && arrived.contains("Det stämmer inte."))
        #expect(!arrived.contains(wrong) && !arrived.contains("Fel Person"))
        #expect(try app.auditCount(.noteMoved) == 2)
    }

    @Test func `a case of another unit is answered as one that does not exist`() throws {
        let app = try TestApp()
        let theirs = try app.logInquiry(as: "koordinator-lulea")
        let number = try app.logInquiry()
        let note = try app.writeNote(number)
        let client = try app.client(as: "koordinator")
        for target in [theirs, "LUL-2026-0999"] {
            let page = client.submit(
                "\(file(number))/\(note)/flytta", ["arende": target, "skal": "Fel ärende."])
            #expect(page.status == 422)
            #expect(page.contains("Det finns inget ärende med det numret som du kan öppna"))
        }
        let same = client.submit("\(file(number))/\(note)/flytta", ["arende": number, "skal": "Fel."])
        #expect(same.status == 422 && same.contains("står redan i det ärendet"))
    }

    @Test func `a protected person's notes are read by who is on the case only, on every page`() throws {
        let app = try TestApp()
        let number = try app.logInquiry(["namn": "Hemlig Person", "skyddad": "ja"])
        let note = try app.writeNote(number)
        let colleague = try app.client(as: "koordinator2")
        for page in [file(number), "\(file(number))/utskrift", "/arenden/\(number)"] {
            let seen = colleague.get(page)
            #expect(seen.status == 200 && seen.contains("Telefonkontakt"), "\(page)")
            #expect(!seen.contains(TestApp.noteText) && !seen.contains("Hemlig Person"), "\(page)")
            #expect(try app.client(as: "koordinator").get(page).contains(TestApp.noteText), "\(page)")
        }
        for act in ["ratta", "invandning", "flytta"] {
            #expect(colleague.get("\(file(number))/\(note)/\(act)").status == 403, "\(act)")
        }
    }

    @Test func `everything about a person is on one page, every pass that the reader may open`() throws {
        let app = try TestApp()
        let first = try app.logInquiry()
        _ = try app.writeNote(first)
        let second = try app.logInquiry()
        _ = try app.writeNote(second, ["text": "Hörde av sig igen."])
        let theirs = try app.logInquiry(as: "koordinator-lulea")
        try app.arranging(.inquiryChanged) { transaction in
            try transaction.run(
                """
                UPDATE person SET root_id = (SELECT person_id FROM episode WHERE number = \(first))
                """)
        }
        let page = try app.client(as: "koordinator").get("\(file(second))/utskrift")
        #expect(page.contains(TestApp.noteText) && page.contains("Hörde av sig igen."))
        #expect(page.contains("\(first), Uppsala") && !page.contains(theirs))
        #expect(try app.auditCount(.notesViewed) >= 2)
    }

    @Test func `when an account is closed the manager sees that a note is unsigned, not what it says`()
        throws
    {
        let app = try TestApp()
        let number = try app.logInquiry()
        _ = try app.writeNote(number, as: "koordinator2", signed: false)
        let manager = try app.client(as: "chef")
        #expect(manager.get("/osignerade/efter-andra").contains("Inga. De kommer hit"))
        try app.arranging(.accountDisabled) {
            try $0.run("UPDATE account SET is_disabled = 1 WHERE username = 'koordinator2'")
        }
        let page = manager.get("/osignerade/efter-andra")
        #expect(page.contains(number) && page.contains("Kerstin Åhlund"))
        #expect(!page.contains(TestApp.noteText))
    }
}
