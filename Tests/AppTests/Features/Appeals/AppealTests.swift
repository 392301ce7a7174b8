import SQL
import Store
import TestSupport
import Testing

/// From an appeal that comes in to a judgment that is carried out.
struct AppealTests {
    @Test("An appeal of a refusal goes to the court, which changes it, and the board carries it out")
    func goesAllTheWay() throws {
        let app = try TestApp()
        let number = try app.reconsideredCase()
        #expect(try app.client(as: "handlaggare").get("/frister").contains("Lämna över överklagandet"))
        #expect(try app.appeal("lamna-over", in: number).contains("Allt i listan ska med"))
        #expect(try app.appeal("lamna-over", ["allt": "ja"], in: number).status == 303)
        #expect(try app.reconsider("asAsked", in: number).contains("Inget överklagande väntar på omprövning"))
        let asked = ["slag": "statementAsked", "sista": "2026-12-04"]
        #expect(try app.appeal("domstol", asked, in: number).status == 303)
        #expect(try app.client(as: "handlaggare").get("/frister").contains("Yttrande till domstolen"))
        #expect(try app.appeal("domstol", ["slag": "statementGiven"], in: number).status == 303)
        let told = try app.number("SELECT count(*) FROM sharing WHERE act IN ('appeal', 'statement')")
        #expect(told == 2)
        #expect(try app.judge("changed", in: number).status == 303)
        #expect(try app.client(as: "handlaggare").get("/arenden/\(number)").contains("Verkställ domen"))
        #expect(try app.appeals(number).contains("domen ska verkställas"))
        #expect(try app.appeal("verkstall", ["text": "Stödet börjar."], in: number).status == 303)
        let page = try app.appeals(number)
        #expect(page.contains("Överklagande: avgjort") && page.contains("1234-26"))
    }

    @Test("A decision that is changed goes to the court with the new one, which the appeal then covers")
    func coversTheNewDecision() throws {
        let app = try TestApp()
        let number = try app.reconsideredCase("asAsked")
        let first = try app.appealPage(number)
        let early = try app.appeal("lamna-over", ["allt": "ja"], in: number)
        #expect(early.contains("Fatta det nya beslutet först"))
        try app.changeDecision(number)
        #expect(try app.receive(in: number).contains("gäller redan det här beslutet"))
        let client = try app.client(as: "handlaggare")
        #expect(client.submit("\(first)/lamna-over", ["allt": "ja"]).status == 303)
        let letter = client.get(try app.letter("Öppna följebrevet", in: client.get(first)))
        #expect(letter.contains("omfatta det nya beslutet") && letter.contains("OSN-2026-00003"))
        #expect(letter.contains("Förvaltningsrätten i Uppsala") && letter.contains("Beviset om när"))
    }

    @Test("What comes late is dismissed by a person, in a decision that can be appealed and taken away")
    func isDismissedAndTakenUpAgain() throws {
        let app = try TestApp()
        let number = try app.lateCase()
        #expect(try app.appeals(number, as: "handlaggare").contains("En beslutsfattare avgör"))
        #expect(try app.dismiss(number).status == 303)
        let client = try app.client(as: "handlaggare")
        let link = try app.letter("Öppna avvisningen", in: app.appeals(number))
        let letter = client.get(link)
        #expect(letter.contains("Så överklagar du") && letter.contains("OSN-2026-00003"))
        #expect(letter.contains("Du fick beslutet fredag 20 november 2026."))
        app.clock.move(days: 365)
        #expect(try app.client(as: "handlaggare").get(link).text == letter.text)
        #expect(try app.receive(["vad": #require(try app.firstAppeal)], in: number).status == 303)
        #expect(try app.appeal("tid", in: number).status == 303)
        #expect(try app.reconsider("unchanged", in: number).status == 303)
        #expect(try app.appeal("lamna-over", ["allt": "ja"], in: number).status == 303)
        #expect(try app.judge("changed", in: number).status == 303)
        #expect(try app.appeals(number).contains("Överklagande: omprövas"))
        #expect(try app.appeal("aterkalla", ["text": "På telefon."], in: number).status == 303)
    }

    @Test("A judgment can be appealed to the next court, and only there")
    func goesToTheNextCourt() throws {
        let app = try TestApp()
        let number = try app.judgedCase("upheld")
        #expect(try app.appeal("domstol", ["slag": "stayGranted"], in: number).contains("redan dömt"))
        #expect(try app.appeal("domstol", ["slag": "appealedOn"], in: number).status == 303)
        #expect(try app.appeal("domstol", ["slag": "stayLifted"], in: number).contains("ingen att häva"))
        #expect(try app.judge("sentBack", in: number).status == 303)
        let done = ["text": "Ny prövning."]
        #expect(try app.appeal("verkstall", done, in: number).contains("Fatta det nya beslutet först"))
        let first = try app.appealPage(number)
        try app.changeDecision(number)
        let client = try app.client(as: "handlaggare")
        let new = try #require(try app.changingDecision)
        #expect(client.submit("\(first)/verkstall", done.merging(["beslut": new]) { $1 }).status == 303)
    }

    @Test("What the board says is told to the court that has the appeal then")
    func isToldToTheNextCourt() throws {
        let app = try TestApp()
        let number = try app.judgedCase("upheld")
        let asked = ["slag": "statementAsked", "sista": "2026-12-04"]
        for values in [["slag": "appealedOn"], asked, ["slag": "statementGiven"]] {
            #expect(try app.appeal("domstol", values, in: number).status == 303, "\(values)")
        }
        let names = try app.store.read {
            try $0.all("SELECT party_name FROM sharing WHERE act = 'statement'") { try $0.text(0) }
        }
        #expect(names == ["Kammarrätten"])
    }

    @Test("What cannot be comes back with its own sentence, and nothing is kept", arguments: [
        (["dag": "2026-11-19"], "kan inte överklagas innan det finns"),
        (["dag": "2026-11-21"], "Dagen har inte varit än"),
        (["domstolsdag": "2026-11-01"], "Dagen hos domstolen är före beslutet"),
        (["andras": ""], "Skriv hur beslutet ska ändras"), (["satt": ""], "Välj hur det kom"),
    ])
    func comesBack(change: [String: String], sentence: String) throws {
        let app = try TestApp()
        let address = try "\(app.appealPage(app.issuedCase()))/nytt"
        let client = try app.client(as: "handlaggare")
        let rows = try app.rowCounts()
        let sent = client.submit(address, TestApp.appeal.merging(change) { $1 })
        #expect(sent.status == 422 && sent.contains(sentence), "\(sent.text.prefix(200))")
        #expect(sent.contains("Jag går inte i skolan."))
        #expect(try app.rowCounts() == rows)
    }

    @Test("The same party appeals once, may take it back, and appeal anew")
    func appealsOnce() throws {
        let app = try TestApp()
        let number = try app.appealedCase()
        #expect(try app.receive(in: number).contains("har redan överklagat beslutet"))
        #expect(try app.appeal("tid", ["utfall": "late", "text": "x"], in: number).contains("JO 3372-2017"))
        #expect(try app.appeal("aterkalla", ["text": "På telefon."], in: number).status == 303)
        #expect(try app.appeals(number).contains("Överklagande: återkallat"))
        #expect(try app.receive(in: number).status == 303)
    }

    @Test("A legality review goes to the court, and is only sent on here")
    func isSentOn() throws {
        let app = try TestApp()
        let number = try app.issuedCase(ground: "beyondNeeds")
        #expect(try app.appeal("nytt", in: number).contains("direkt hos domstolen"))
        #expect(try app.appeal("laglighetsprovning", in: number).status == 303)
        #expect(try app.appeals(number).contains("Skickat vidare 2026-11-20"))
    }
}
