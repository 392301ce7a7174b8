import Casework
import SQL
import Store
import TestSupport
import Testing

@testable import App

/// What people apply for: when it came by law, who speaks for them, and that it stands until it is decided or
/// taken back (I2). Today is Friday 2026-11-20.
struct ApplicationTests {
    @Test("The day it lay there and the day it came by law are both kept and told", arguments: [
        ("spoken", "2026-11-20", "2026-11-20"), ("email", "2026-11-15", "2026-11-15"),
        ("post", "2026-11-16", "2026-11-13"), ("letterBox", "2026-11-20", "2026-11-19"),
        ("inPerson", "2026-11-02", "2026-11-02"), ("post", "2026-11-02", "2026-10-30"),
    ])
    func arrives(way: String, reached: String, arrived: String) throws {
        let app = try TestApp()
        let number = try app.caseWithApplication(["satt": way, "inkom": reached])
        let kept = try app.store.read {
            try $0.first("SELECT reached_on || ' ' || arrived_on FROM application") { try $0.text(0) }
        }
        #expect(kept == "\(reached) \(arrived)")
        let page = try app.client(as: "handlaggare").get("/arenden/\(number)")
        #expect(page.contains("Stöd att komma ut.") && page.contains(arrived))
        #expect(page.contains("föregående arbetsdag") == (reached != arrived))
    }

    @Test("What cannot be is said in a sentence of its own, and nothing typed is lost", arguments: [
        (["inkom": "2026-11-21"], "Dagen ligger i framtiden. Skriv den dag då ansökan kom."),
        (["inkom": "2003-02-29"], "År 2003 har ingen 29 februari."),
        (["inkom": "1999-01-01"], "Dagen ligger före personens födelsedag"),
        (["onskan": ""], "Skriv vad personen ansöker om"),
        (["satt": ""], "Välj hur ansökan kom."),
        (["sokande": "aaaaaaaaaaaaa"], "Välj vem som ansöker"),
    ])
    func refuses(change: [String: String], sentence: String) throws {
        let app = try TestApp()
        let number = try app.logInquiry(["fodd": "2004-01-15", "personnummer": ""])
        let typed = ["onskan": "Vill ha <stöd> & lugn."].merging(change) { $1 }
        let answer = try app.client(as: "koordinator").submit("/arenden/\(number)/ansokan", typed)
        #expect(answer.status == 422 && answer.contains(sentence), "\(answer.text)")
        for (field, text) in typed where field != "sokande" && field != "satt" {
            #expect(answer.form(sentTo: "/arenden/\(number)/ansokan")?.value(field) == text)
        }
        #expect(try app.number("SELECT count(*) FROM application") == 0)
    }

    @Test("A guardian applies for a young person, with what the person wants", arguments: [
        ("2010-05-01", "", "Skriv vad personen själv vill"), ("2010-05-01", "Är med på det.", nil),
        ("2012-05-01", "Vill inte säga.", nil),
    ])
    func guardian(born: String, view: String, sentence: String?) throws {
        let app = try TestApp()
        let number = try app.logInquiry(["fodd": born, "personnummer": ""])
        let client = try app.client(as: "koordinator")
        let guardian = ["slag": "guardian", "namn": "Eva Ek", "underlag": "register", "fran": "2026-01-01"]
        #expect(client.submit("/arenden/\(number)/foretradare", guardian).status == 303)
        let maker = try #require(try app.representative())
        let sent = client.submit(
            "/arenden/\(number)/ansokan", ["sokande": maker, "onskan": "Stöd.", "egen": view])
        #expect(sent.status == (sentence == nil ? 303 : 422))
        if let sentence { #expect(sent.contains(sentence)) }
    }

    @Test("Who has turned 18 has no guardian: neither noted, nor heard when the day has come")
    func ofAge() throws {
        let app = try TestApp()
        let client = try app.client(as: "koordinator")
        let adult = try app.logInquiry(["fodd": "2004-01-15", "personnummer": ""])
        let guardian = ["slag": "guardian", "namn": "Eva Ek", "underlag": "register", "fran": "2020-01-01"]
        let refused = client.submit("/arenden/\(adult)/foretradare", guardian)
        #expect(refused.status == 422 && refused.contains("har ingen vårdnadshavare längre"))
        let young = try app.logInquiry(
            ["namn": "Bo Ny", "fodd": "2008-11-25", "personnummer": "", "telefon": "070-174 06 99"])
        #expect(client.submit("/arenden/\(young)/foretradare", guardian).status == 303)
        app.clock.move(days: 7)
        let later = try app.client(as: "koordinator")
        let late = later.submit("/arenden/\(young)/ansokan", [
            "sokande": try #require(try app.representative()), "onskan": "Stöd.", "egen": "Ja.",
        ])
        #expect(late.status == 422 && late.contains("hade fyllt 18 år den dagen"))
        #expect(later.get("/arenden/\(young)/foretradare").contains("gäller inte längre"))
    }

    @Test("An ombud says what the mandate covers, and speaks until it is ended")
    func ombud() throws {
        let app = try TestApp()
        let number = try app.caseInMeeting()
        let client = try app.client(as: "koordinator"), address = "/arenden/\(number)/foretradare"
        let bare = client.submit(address, ["slag": "ombud", "namn": "Ulla Öman", "underlag": "shown"])
        #expect(bare.status == 422 && bare.contains("Skriv vad fullmakten gäller."))
        let backwards = client.submit(address, [
            "slag": "godMan", "namn": "Ulla", "underlag": "told", "fran": "2026-11-10", "till": "2026-11-01",
        ])
        #expect(backwards.status == 422 && backwards.contains("Sista dagen ligger före den första"))
        let ombud = ["slag": "ombud", "namn": "Ulla Öman", "omfattning": "Ansökan", "underlag": "inFile"]
        #expect(client.submit(address, ombud).location == address)
        let end = try #require(client.get(address).forms.first { $0.action.hasSuffix("/avsluta") })
        #expect(client.submit(end, [:]).location == address)
        app.clock.move(days: 1)
        let late = try app.client(as: "koordinator").submit("/arenden/\(number)/ansokan", [
            "sokande": try #require(try app.representative()), "onskan": "Stöd.", "egen": "Ja.",
        ])
        #expect(late.status == 422 && late.contains("uppdrag gällde inte den dagen"))
    }

    @Test("What was asked is taken back as an act of its own, and can be asked again")
    func takesBack() throws {
        let app = try TestApp()
        let number = try app.caseWithApplication(["inkom": "2026-11-18"])
        let client = try app.client(as: "koordinator"), address = "/arenden/\(number)/ansokan/aterkalla"
        let early = client.submit(address, ["dag": "2026-11-17"])
        #expect(early.status == 422 && early.contains("före den dag då ansökan kom in"))
        #expect(client.submit(address, ["dag": "idag", "kommentar": "Får vänta."]).status == 303)
        let reader = try app.client(as: "handlaggare"), page = reader.get("/arenden/\(number)")
        #expect(page.contains("Ansökan togs tillbaka") && page.contains("Får vänta."))
        #expect(client.get(address).contains("ingen ansökan att ta tillbaka"))
        let again = client.submit("/arenden/\(number)/ansokan", ["onskan": "Stöd ändå."])
        #expect(again.status == 303 && reader.get("/arenden/\(number)").contains("Stöd ändå."))
        #expect(try app.number("SELECT count(*) FROM application") == 2)
    }
}

extension TestApp {
    /// The newest representative's key, as it stands in a form.
    func representative() throws -> String? {
        try store.read {
            try $0.first("SELECT id FROM representative ORDER BY id DESC LIMIT 1") {
                RepresentativeID(value: Int64(try $0.int(0))).description
            }
        }
    }
}
