import Casework
import SQL
import Store
import TestSupport
import Testing

/// Planned absence: a deputy by name, a page built from the record, and why only to those who need it.
@Suite struct AbsenceTests {
    private func world() throws -> (TestApp, String, String) {
        let app = try TestApp()
        let number = try app.logInquiry()
        return (app, number, try app.planAbsence())
    }

    /// Budget 21: the page is ready when the absence is saved, and the deputy is named on it.
    @Test func `the page for the deputy is ready at once, built from the record`() throws {
        let app = try TestApp()
        let number = try app.caseWithVisit()
        let absence = try app.planAbsence()
        for reader in ["koordinator", "koordinator2"] {
            let page = try app.client(as: reader).get(absence)
            #expect(page.contains("Kerstin Åhlund") && page.contains("Alva Sundin"))
            #expect(page.contains("/arenden/\(number)"))
            #expect(page.contains("Nästa besök") && page.contains("fredag 27 november klockan 13.30"))
            #expect(page.contains("Att göra") && page.contains("Väntar"))
        }
        #expect(try app.auditCount(.caseloadViewed) == 2)
    }

    @Test func `why somebody is away is told to them and to the manager only`() throws {
        let (app, _, absence) = try world()
        let readers = [("koordinator", true), ("chef", true), ("koordinator2", false)]
        for (reader, isTold) in readers {
            let client = try app.client(as: reader)
            #expect(client.get(absence).contains("Semester") == isTold, "\(reader)")
            #expect(client.get("/franvaro").contains("Semester") == isTold, "\(reader)")
        }
        for other in ["handlaggare", "koordinator-lulea"] {
            #expect(try app.client(as: other).get(absence).status == 404, "\(other)")
        }
    }

    @Test func `the deputy meets it on Min dag from the day before, and nobody else does`() throws {
        let (app, _, absence) = try world()
        func sees(_ name: String) throws -> Bool {
            try app.client(as: name).get("/min-dag").contains("href=\"\(absence)\"")
        }
        #expect(try !sees("koordinator2"))
        app.clock.move(days: 30)
        #expect(try sees("koordinator2") && sees("koordinator"))
        #expect(try !sees("handlaggare"))
        let client = try app.client(as: "koordinator")
        let button = try #require(client.get(absence).forms.first { $0.action.hasSuffix("/stall-in") })
        #expect(client.submit(button, [:]).status == 303)
        #expect(try !sees("koordinator2"))
        #expect(try app.client(as: "koordinator2").get(absence).status == 404)
    }

    @Test func `a line about each stands on the page, and an earlier one stays behind it`() throws {
        let (app, _, absence) = try world()
        let client = try app.client(as: "koordinator")
        for words in ["Ring mamman först.", "Ring hellre än att skriva."] {
            #expect(client.submit(absence + "/rader", ["rad1": words]).location == absence)
        }
        let page = try app.client(as: "koordinator2").get(absence)
        #expect(page.contains("Ring hellre än att skriva.") && !page.contains("Ring mamman först."))
        #expect(try app.number("SELECT count(*) FROM absence_line") == 2)
        #expect(try app.client(as: "koordinator2").get(absence + "/rader").status == 404)
    }

    @Test func `who comes later gets a line of their own, and nobody's place moves`() throws {
        let (app, _, absence) = try world()
        let client = try app.client(as: "koordinator")
        _ = client.submit(absence + "/rader", ["rad1": "Om Alva."])
        _ = try app.logInquiry(["namn": "Bo Berg"])
        let more = try #require(client.get(absence).forms.first { $0.action.hasSuffix("/fler") })
        #expect(client.submit(more, [:]).location == absence + "/rader")
        let form = try #require(client.get(absence + "/rader").form(sentTo: absence + "/rader"))
        #expect(form.value("rad1") == "Om Alva." && form.value("rad2") == "")
    }

    @Test func `what of a protected person is for the owner is not for the deputy`() throws {
        let app = try TestApp()
        let number = try app.logInquiry(["namn": "Hemlig Person", "skyddad": "ja"])
        let absence = try app.planAbsence()
        _ = try app.client(as: "koordinator").submit(absence + "/rader", ["rad1": "Bor hos mostern."])
        let page = try app.client(as: "koordinator2").get(absence)
        #expect(page.contains(number) && page.contains("Skyddade uppgifter"))
        #expect(!page.contains("Hemlig") && !page.contains("mostern"))
        #expect(try app.client(as: "koordinator").get(absence).contains("mostern"))
    }

    @Test(arguments: [
        (["till": "1/12"], "före den första"), (["fran": "1/11", "till": "2/11"], "redan varit"),
        (["ersattare": ""], "Välj vem som är ersättare"), (["varfor": ""], "Välj varför"),
    ])
    func `what cannot be is told at its field`(_ values: [String: String], _ words: String) throws {
        let app = try TestApp()
        let sent = try app.client(as: "koordinator").submit("/franvaro/ny", app.absence(values))
        #expect(sent.status == 422 && sent.contains(words), "\(sent.status)")
        #expect(try app.number("SELECT count(*) FROM absence") == 0)
    }

    @Test func `days are taken once, and only the manager plans for others`() throws {
        let (app, _, _) = try world()
        let again = try app.client(as: "koordinator").submit("/franvaro/ny", app.absence())
        #expect(again.status == 422 && again.contains("redan en frånvaro"))
        let other = try app.absence(["vem": app.staff("koordinator2"), "ersattare": app.staff("koordinator")])
        #expect(try app.client(as: "koordinator").submit("/franvaro/ny", other).status == 422)
        #expect(try app.client(as: "chef").submit("/franvaro/ny", other).status == 303)
    }
}
