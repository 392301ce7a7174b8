import SQL
import Store
import TestSupport
import Testing

/// What no employee has the right to decide goes to the board, and comes back as its decision.
struct BoardDecisionTests {
    @Test("The board decides as proposed: the letter tells its meeting, and nothing of a delegation")
    func decides() throws {
        let app = try TestApp()
        let number = try app.caseAtBoard()
        #expect(try app.client(as: "handlaggare").get("/arenden/\(number)").contains("vad nämnden beslutade"))
        #expect(try app.beslut(number).contains("Lämnat till nämnden"))
        #expect(try app.decide("utkast", TestApp.grant, in: number).status != 303)
        app.clock.move(days: 3)
        let answer = TestApp.asProposed.merging(["dag": "2026-11-20"]) { $1 }
        #expect(try app.decide("namndens-beslut", answer, in: number).status == 303)
        let preview = try app.client(as: "handlaggare").get(app.letterAddress(number))
        #expect(preview.contains("§ 112") && preview.contains("diarienummer ges när beslutet fattas"))
        #expect(try app.finishByBoard(number).status == 303)
        let letter = try app.letter(number)
        for piece in BoardDecisionTests.told {
            #expect(letter.contains(piece), "\(piece)")
        }
        #expect(!letter.contains("delegationsordningen") && !letter.contains("beslutsfattare"))
        let list = try app.client(as: "beslutsfattare").get("/delegationer/lista")
        #expect(list.contains("Inga delegationsbeslut"))
    }

    static let told = [
        "Nämnden avslår din ansökan.", "sitt sammanträde den 20 november 2026", "§ 112", "OSN 2026:11",
        "Föredragande: Hedda Hallgren", "Avvikande mening: Ulla Öman ville bevilja stödet.",
        "Beslutsdag: fredag 20 november 2026", "OSN-2026-00001", "Så överklagar du",
    ]

    @Test("What the board decided is served, appealed and corrected as any decision")
    func goesOn() throws {
        let app = try TestApp()
        let number = try app.caseDecidedByBoard()
        #expect(try app.finishByBoard(number).status == 303)
        let address = try app.latestDecision(number)
        let page = try app.client(as: "handlaggare").get(address)
        #expect(page.contains("Nämnden, sammanträdet 2026-11-20, § 112"))
        #expect(try app.serve(["satt": "handedOver", "bevis": "Kvitterat."], at: address).status == 303)
        #expect(try app.client(as: "handlaggare").get(address).contains("2026-12-11"))
        let sent = try app.receive(in: number)
        #expect(sent.status == 303, "\(sent.text.prefix(300))")
        let corrected = try app.client(as: "beslutsfattare").submit(
            address + "/rattelse", CorrectionTests.slip)
        #expect(corrected.status == 303)
        let file = try app.client(as: "handlaggare").get("/arenden/\(number)/akt/myndighet")
        #expect(file.contains("Nämnden, § 112, protokoll OSN 2026:11"))
    }

    @Test("Where the board decided otherwise, the text is written anew and read by another before its letter")
    func decidesOtherwise() throws {
        let app = try TestApp()
        let number = try app.caseAtBoard()
        let wordless = try app.decide(
            "namndens-beslut", TestApp.otherwise.merging(["text": ""]) { $1 }, in: number)
        #expect(wordless.status == 422 && wordless.contains("Skriv vad nämnden beslutade"))
        #expect(try app.decide("namndens-beslut", TestApp.otherwise, in: number).status == 303)
        #expect(try app.finishByBoard(number).contains("Texten ska först skrivas som nämnden beslutade"))
        #expect(try app.decide("utkast", TestApp.grant, in: number).status == 303)
        try app.approve(number)
        let delegated = try app.issue(number)
        #expect(delegated.contains("Nämnden har redan beslutat"))
        let back = try app.client(as: "koordinator").submit(
            "/arenden/\(number)/ansokan/aterkalla", ["dag": "idag", "kommentar": "Vill inte."])
        #expect(back.status == 422 && back.contains("Nämnden har redan beslutat"))
        #expect(try app.finishByBoard(number, as: "beslutsfattare").status == 303)
        let letter = try app.letter(number)
        #expect(letter.contains("Nämnden beviljar din ansökan.") && letter.contains("§ 112"))
        #expect(!letter.contains("Bifall i ett halvår."))
    }

    @Test("What the board returned is written anew, and may then be decided by delegation")
    func returns() throws {
        let app = try TestApp()
        let number = try app.caseAtBoard()
        let values = TestApp.otherwise.merging(["svar": "returned", "text": "Fråga skolan först."]) { $1 }
        #expect(try app.decide("namndens-beslut", values, in: number).status == 303)
        #expect(try app.beslut(number).contains("Fråga skolan först."))
        #expect(try app.decide("utkast", TestApp.refusal, in: number).status == 303)
        try app.approve(number)
        #expect(try app.issue(number).status == 303)
        #expect(try app.letter(number).contains("delegationsordningen"))
    }

    @Test("A committee decides on the board's behalf, and what the law lets only be reviewed is so")
    func isCommittee() throws {
        let app = try TestApp()
        let number = try app.approvedCase(TestApp.refusal.merging(["grund": "withoutAssessment"]) { $1 })
        let committee = ["organ": "committee", "utskott": "Individutskottet"]
        let nameless = try app.decide("namnd", ["organ": "committee", "dag": "idag"], in: number)
        #expect(nameless.contains("Skriv utskottets namn"))
        let proposal = TestApp.proposal.merging(committee) { $1 }
        #expect(try app.decide("namnd", proposal, in: number).status == 303)
        let answer = TestApp.asProposed.merging(committee) { $1 }
        #expect(try app.decide("namndens-beslut", answer, in: number).status == 303)
        #expect(try app.finishByBoard(number).status == 303)
        let letter = try app.letter(number)
        #expect(letter.contains("Individutskottet avslår din ansökan."))
        #expect(letter.contains("Individutskottet fattade beslutet på nämndens vägnar"))
        #expect(letter.contains("Så begär du laglighetsprövning"))
    }

    @Test("What cannot be comes back with its own sentence, and nothing is noted", arguments: [
        (["dag": "2026-11-19", "justerat": "2026-11-20"], "Sammanträdet kan inte vara före den dagen"),
        (["dag": "2026-11-21", "justerat": "2026-11-21"], "Sammanträdet kan inte vara före den dagen"),
        (["justerat": "2026-11-19"], "Protokollet justeras tidigast på sammanträdets dag"),
        (["paragraf": ""], "Skriv paragrafens nummer"), (["protokoll": ""], "Skriv protokollets beteckning"),
        (["organ": "committee"], "Skriv utskottets namn"), (["svar": ""], "Välj vad nämnden beslutade"),
    ])
    func comesBack(change: [String: String], sentence: String) throws {
        let app = try TestApp()
        let number = try app.caseAtBoard()
        let client = try app.client(as: "handlaggare")
        let rows = try app.rowCounts()
        let values = TestApp.asProposed.merging(change) { $1 }
        let sent = client.submit("/arenden/\(number)/beslut/namndens-beslut", values)
        #expect(sent.status == 422 && sent.contains(sentence), "\(sent.text.prefix(300))")
        #expect(try app.rowCounts() == rows)
    }
}
