import Crypto
import SQL
import Store
import TestSupport
import Testing

/// From an application that waits to a letter that stands.
struct DecisionTests {
    @Test("A refusal is drafted, reviewed by another and issued, and its letter comes back octet for octet")
    func goesAllTheWay() throws {
        let app = try TestApp()
        let number = try app.draftedCase()
        let preview = try app.client(as: "handlaggare").get(app.letterAddress(number))
        #expect(preview.contains("Nämnden avslår din ansökan.") && preview.contains("Så överklagar du"))
        try app.decide("skicka", ["granskare": app.reviewer], in: number)
        let back = ["svar": "back", "text": "Skriv kortare."]
        #expect(try app.decide("granska", back, in: number, as: "beslutsfattare").status == 303)
        #expect(try app.beslut(number).contains("Skriv kortare."))
        #expect(try app.decide("utkast", ["skal": "Du går i skolan."], in: number).status == 303)
        #expect(try app.decide("skicka", ["granskare": app.reviewer], in: number).status == 303)
        let yes = try app.decide("granska", ["svar": "approved"], in: number, as: "beslutsfattare")
        #expect(yes.status == 303)
        #expect(try app.issue(number).contains("Svara först på om du är jävig"))
        try app.client(as: "beslutsfattare").submit("/arenden/\(number)/utredning/jav", ["slag": "none"])
        #expect(try app.issue(number).status == 303)
        #expect(try app.client(as: "handlaggare").get("/arenden/\(number)").contains("Delge beslutet"))
    }

    @Test("A letter tells what the law asks for, and a year later it is the same")
    func letterStands() throws {
        let app = try TestApp()
        let number = try app.issuedCase()
        let letter = try app.client(as: "handlaggare").get(app.letterAddress(number))
        #expect(letter.contains("OSN-2026-00001") && letter.contains("Birgitta Broman"))
        #expect(letter.contains("11 kap. 1 § socialtjänstlagen (2025:400)"))
        #expect(letter.contains("Föredragande: Hedda Hallgren"))
        app.clock.move(days: 365)
        let later = try app.client(as: "handlaggare").get(app.letterAddress(number))
        #expect(later.text == letter.text)
    }

    @Test("A changed octet in a kept letter is noticed, and the letter is not shown")
    func noticesAChange() throws {
        let app = try TestApp()
        let number = try app.issuedCase()
        let address = try app.letterAddress(number)
        try app.arranging { transaction in
            try transaction.run("DROP TRIGGER decision_letter_stands")
            try transaction.run("UPDATE decision_letter SET octets = CAST('Hej' AS BLOB)")
        }
        let page = try app.client(as: "handlaggare").get(address)
        #expect(page.status == 500 && page.contains("kontrollsumman stämmer inte"))
    }

    @Test("What cannot be comes back with its own sentence, and nothing typed is lost", arguments: [
        (["till": "2026-12-20"], "kortare än verksamhetens kortaste beslut, 3 månader"),
        (["till": "2026-11-01"], "Sista dagen är före den första"),
        (["grund": "needs2001"], "grunden gäller inte den dag"),
        (["utgang": "change"], "Välj det som gäller"),
    ])
    func comesBack(change: [String: String], sentence: String) throws {
        let app = try TestApp()
        let number = try app.caseToDecide()
        let client = try app.client(as: "handlaggare")
        let rows = try app.rowCounts()
        let values = TestApp.grant.merging(change) { $1 }
        let sent = client.submit("/arenden/\(number)/beslut/utkast", values)
        #expect(sent.status == 422 && sent.contains(sentence), "\(sent.text.prefix(300))")
        #expect(sent.contains("Två besök i veckan."))
        #expect(try app.rowCounts() == rows)
    }

    @Test("A draft may lack anything, but goes nowhere until it is whole", arguments: [
        "skal", "avslas", "andravagar", "sokt", "grund", "utgang",
    ])
    func waitsUntilWhole(field: String) throws {
        let app = try TestApp()
        let number = try app.draftedCase(TestApp.refusal.merging([field: ""]) { $1 })
        #expect(try app.beslut(number).contains("Innan nästa steg"))
        let sent = try app.decide("skicka", ["granskare": app.reviewer], in: number)
        #expect(sent.status == 422 && sent.contains("Något saknas än"))
        #expect(throws: ConstraintViolation.self) {
            try app.arranging {
                try $0.run("UPDATE decision SET state = 'inReview', presented_by = changed_by")
            }
        }
    }

    @Test("The letter's appeal information is its ground's", arguments: [
        ("needs", "Skicka eller lämna det till nämnden", "Så överklagar du"),
        ("beyondNeeds", "direkt till domstolen", "laglighetsprövning"),
        ("withoutAssessment", "anslagstavla", "laglighetsprövning"),
    ])
    func tellsHowToAppeal(ground: String, way: String, heading: String) throws {
        let app = try TestApp()
        let number = try app.draftedCase(TestApp.refusal.merging(["grund": ground]) { $1 })
        let letter = try app.client(as: "handlaggare").get(app.letterAddress(number))
        #expect(letter.contains(way) && letter.contains(heading))
    }

    @Test("A draft stays about its own application when that is taken back and another comes")
    func keepsToItsApplication() throws {
        let app = try TestApp()
        let number = try app.draftedCase(TestApp.grant)
        let decider = try app.client(as: "beslutsfattare"), unit = try app.client(as: "koordinator")
        let back = "/arenden/\(number)/utredning/tillbaka"
        #expect(decider.submit(back, ["text": "Ett intyg saknas."]).status == 303)
        #expect(unit.submit("/arenden/\(number)/ansokan/aterkalla", [:]).status == 303)
        #expect(unit.submit("/arenden/\(number)/ansokan", ["onskan": "Stöd ändå."]).status == 303)
        #expect(try app.note("klar", [:], in: number).status == 303)
        #expect(try app.decide("utkast", TestApp.grant, in: number).contains("kan ärendet bara skrivas av"))
        let over = TestApp.grant.merging(["utgang": "writtenOff"]) { $1 }
        #expect(try app.decide("utkast", over, in: number).status == 303)
    }

    @Test("Where the application is taken back the investigation stays as it is, and the sentence says why")
    func opensNoInvestigationOfNothing() throws {
        let app = try TestApp()
        let number = try app.caseToDecide(), unit = try app.client(as: "koordinator")
        #expect(unit.submit("/arenden/\(number)/ansokan/aterkalla", [:]).status == 303)
        let sent = try app.client(as: "beslutsfattare").submit(
            "/arenden/\(number)/utredning/tillbaka", ["text": "Ett intyg saknas."])
        #expect(sent.status == 422 && sent.contains("Då finns inget att utreda"))
    }
}
