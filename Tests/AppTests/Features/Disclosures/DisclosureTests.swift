import Casework
import SQL
import Store
import TestSupport
import Testing

/// Requests for documents, answered or refused in writing, and extracts in which what was kept back is not.
struct DisclosureTests {
    @Test("A request from nobody in particular is answered, and a refusal in writing goes to kammarrätten")
    func isRefusedInWriting() throws {
        let app = try TestApp()
        let number = try app.caseWithApplication()
        let anonymous = TestApp.request.merging(["vem": ""]) { $1 }
        let request = try app.requested(number, as: "handlaggare", anonymous)
        let decider = try app.client(as: "beslutsfattare")
        #expect(decider.get("/frister").contains("2 kap. 15 § TF"))
        #expect(decider.get("\(request)/avslag").contains("Det finns inget nej att besluta om"))
        try app.client(as: "handlaggare").submit("\(request)/svar", TestApp.partly)
        #expect(!decider.get("/frister").contains("2 kap. 15 § TF"))
        #expect(try app.client(as: "handlaggare").get("\(request)/avslag").status == 403)
        let sent = try app.client(as: "beslutsfattare").submit("\(request)/avslag", app.refusal)
        #expect(sent.status == 303, "\(sent.text.prefix(400))")
        let letter = try app.client(as: "handlaggare").get("\(request)/brev")
        for words in DisclosureTests.letter { #expect(letter.contains(words), "\(words)") }
        app.clock.move(days: 365)
        #expect(try app.client(as: "handlaggare").get("\(request)/brev").text == letter.text)
    }

    private static let letter = [
        "OSN-2026-00001", "Kammarrätten", "26 kap. 1 § offentlighets- och sekretesslagen (2009:400)",
        "Uppgiften gäller någon annan", "Till dig som har begärt handlingen", "Birgitta Broman",
        "inom tre veckor", "Skicka eller lämna det till nämnden",
    ]

    @Test("What is missing in an answer has its own sentence", arguments: [
        (["skal": ""], "Skriv varför det inte lämnas ut."), (["grund": ""], "Välj på vilken grund"),
        (["upplyst": ""], "att det går att få ett skriftligt beslut"),
        (["dag": "2026-11-21"], "Dagen ligger i framtiden."),
        (["dag": "2026-11-01"], "före den dag då begäran kom in"),
        (["svar": "partly"], "Skriv vad som lämnades ut."),
    ])
    func answerIsWhole(change: [String: String], sentence: String) throws {
        let app = try TestApp()
        let request = try app.requested(app.logInquiry())
        let values = TestApp.partly.merging(change) { $1 }
        let sent = try app.client(as: "koordinator").submit("\(request)/svar", values)
        #expect(sent.status == 422 && sent.contains(sentence), "\(sent.text.prefix(400))")
        #expect(try app.rowCounts()["document_request_answer"] == 0)
    }

    @Test("A file is asked for and given out by those who open it")
    func staysInItsFile() throws {
        let app = try TestApp()
        let number = try app.caseWithApplication()
        let theirs = try app.requested(number, as: "handlaggare")
        let extract = try app.begunExtract(number, as: "handlaggare")
        let client = try app.client(as: "koordinator")
        for address in ["\(theirs)/svar", "\(theirs)/brev", extract, "\(extract)/forhandsgranska",
            "\(extract)/post/investigation", "\(extract)/klart", "\(extract)/dokument"] {
            #expect(client.get(address).status == 404, "\(address)")
        }
        #expect(!client.get("/arenden/\(number)/utlamnande").contains("Allt som står om mig."))
        #expect(try app.client(as: "beslutsfattare").get(extract).status == 200)
    }

    private static let texts = [
        "Pratade om Xerxes Qvist.", "Zeppelinaren bor granne.", "Ska gå ut på lördag.",
    ]

    /// Leaves out one note, covers a name in another, and gives out the rest.
    private func chosenExtract(_ app: TestApp) throws -> String {
        let number = try app.logInquiry(["situation": "Ringer om Xerxes varje kväll."])
        for text in DisclosureTests.texts { _ = try app.writeNote(number, ["text": text]) }
        let extract = try app.begunExtract(number)
        try app.chooseAll(extract) { page in
            if page.contains("Zeppelinaren") { return ["val": "leaveOut", "grund": "personal"] }
            return page.contains("Xerxes Qvist")
                ? ["val": "cover", "grund": "personal", "ord": "xerxes\nQVIST"] : nil
        }
        return extract
    }

    @Test("An extract holds what was given, and nothing of what was left out or covered")
    func holdsNothingKeptBack() throws {
        let app = try TestApp()
        let extract = try chosenExtract(app)
        let client = try app.client(as: "koordinator")
        let preview = client.get("\(extract)/forhandsgranska")
        #expect(client.submit("\(extract)/klart", [:]).status == 422)
        #expect(client.submit("\(extract)/klart", ["last": "ja"]).status == 303)
        let document = client.get("\(extract)/dokument")
        #expect(document.contains("Ska gå ut på lördag.") && document.contains("Pratade om [täckt] [täckt]."))
        #expect(document.contains("En post är utelämnad (26 kap. 1 § OSL)."))
        for words in ["xerxes", "qvist", "zeppelinaren", "granne"] {
            #expect(!document.text.lowercased().contains(words), "\(words)")
            #expect(!preview.text.lowercased().contains(words), "\(words)")
        }
        #expect(client.submit("\(extract)/lamnat", ["dag": "idag", "satt": "handedOver"]).status == 303)
        #expect(client.get(extract).contains("Lämnat ut") && client.get(extract).contains("Utelämnade: 1"))
        app.clock.move(days: 365)
        #expect(try app.client(as: "koordinator2").get("\(extract)/dokument").text == document.text)
    }

    @Test("A thing that has changed since it was chosen is chosen again before the extract is finished")
    func looksAgain() throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        let note = try app.writeNote(number, ["text": "Som det var."])
        let extract = try app.begunExtract(number)
        try app.chooseAll(extract)
        let client = try app.client(as: "koordinator")
        client.submit(
            "/arenden/\(number)/anteckningar/\(note)/ratta", ["skal": "Fel.", "text": "Som det är nu."])
        #expect(client.get(extract).contains("Ändrad sedan valet: välj igen"))
        #expect(client.get("\(extract)/klart").contains("En post saknar val."))
    }

    @Test("What cannot be covered comes back with its own sentence, and what was typed stays", arguments: [
        (["ord": ""], "Skriv orden som ska täckas"), (["ord": "x"], "är för kort"),
        (["ord": "Ingenstans"], "står inte i posten"), (["grund": ""], "Välj på vilken grund"),
    ])
    func comesBack(change: [String: String], sentence: String) throws {
        let app = try TestApp()
        let extract = try app.begunExtract(app.logInquiry())
        let values = ["val": "cover", "grund": "personal", "ord": "Intresseanmälan"]
        let sent = try app.client(as: "koordinator").submit(
            "\(extract)/post/inquiry", values.merging(change) { $1 })
        #expect(sent.status == 422 && sent.contains(sentence), "\(sent.text.prefix(400))")
        #expect(try app.rowCounts()["extract_choice"] == 0)
    }

    @Test("A protected person's address is in no extract, also when nobody covers it")
    func holdsNoAddress() throws {
        let app = try TestApp()
        let number = try app.logInquiry(["adress": "Gömvägen 17\n123 45 Fjärran", "telefon": "070-111 22 33"])
        _ = try app.writeNote(number, ["text": "Bor på gömvägen 17 nu."])
        try app.arranging { try $0.run("UPDATE person SET is_protected = 1") }
        let extract = try app.finishedExtract(number)
        let document = try app.client(as: "koordinator").get("\(extract)/dokument")
        #expect(document.contains("[täckt]"))
        for words in ["Gömvägen", "gömvägen", "Fjärran", "070-111"] { #expect(!document.contains(words)) }
        let other = try app.client(as: "koordinator2")
        for page in [extract, "\(extract)/dokument", "\(extract)/forhandsgranska"] {
            #expect(other.get(page).status == 403)
        }
        #expect(!other.get("/arenden/\(number)/utlamnande").contains("Personen själv"))
    }
}
