import Casework
import Foundation
import HTTP
import HTTPTypes
import Instruments
import TestSupport
import Testing

/// Forms as FHIR files, against the rules that are published for them.
struct RatingExportTests {
    private func object(_ page: TestPage) throws -> [String: Any] {
        let any = try JSONSerialization.jsonObject(with: Data(page.text.utf8))
        return try #require(any as? [String: Any])
    }

    @Test("A filled-in form is a QuestionnaireResponse that names the case and never the person")
    func response() throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        let points = [3, 3, 3, nil, 3, 3, 3, 3, 0]
        for (address, status) in [
            (try app.fillIn("MADRS-S", points, on: number), "completed"),
            (try app.fillIn("AUDIT", [1, 1, 1, 1, 1, 1, 1, 1, 2, 4], on: number), "completed"),
            (try app.beginRating("DUDIT", on: number), "in-progress"),
        ] {
            let page = try app.client(as: "koordinator").get(address + "/fil")
            #expect(page.response.fields[.contentType]?.hasPrefix("application/fhir+json") == true)
            let value = try object(page)
            var rules = FHIRRules()
            rules.checkResponse(value)
            #expect(rules.faults == [])
            #expect(value["status"] as? String == status)
            #expect(page.contains(number) && !page.contains("Alva") && !page.contains("2004-01-15"))
        }
        #expect(try app.auditCount(.ratingExported) == 3)
    }

    @Test("What a form asks beside its items is in the file too")
    func beside() throws {
        let app = try TestApp()
        let client = try app.client(as: "koordinator")
        let address = try app.beginRating("SPSQ", on: app.logInquiry(), by: client)
        let values = ["q2": "13, 14", "q8_1": "ja", "q8_2": "nej", "langd": "nej"]
        let points = TestApp.marks(Array(repeating: 3, count: 14))
        #expect(client.submit(address + "/svar", points.merging(values) { $1 }).status == 303)
        let value = try object(client.get(address + "/fil"))
        var rules = FHIRRules()
        rules.checkResponse(value)
        #expect(rules.faults == [])
        let items = try #require(value["item"] as? [[String: Any]])
        func answers(_ link: String) -> [[String: Any]] {
            items.first { $0["linkId"] as? String == link }?["answer"] as? [[String: Any]] ?? []
        }
        #expect(answers("q2").compactMap { $0["valueInteger"] as? Int } == [13, 14])
        #expect(answers("q8.2").first?["valueBoolean"] as? Bool == false && answers("q10.1").isEmpty)
    }

    @Test("A corrected form says that it was entered in error, and its correction that it amends")
    func corrected() throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        let client = try app.client(as: "koordinator")
        let old = try app.fillIn("MADRS-S", [1, 1, 1, 1, 1, 1, 1, 1, 0], on: number)
        let next = try #require(client.submit(old + "/ratta", ["skal": "Fel rad."]).location)
        let new = try #require(client.submit(next, ["s1": "2"]).location)
        #expect(try object(client.get(old + "/fil"))["status"] as? String == "entered-in-error")
        #expect(try object(client.get(new + "/fil"))["status"] as? String == "amended")
    }

    @Test("Each instrument is a Questionnaire with our labels", arguments: Instrument.ratings.map(\.code))
    func definition(code: String) throws {
        let page = try TestApp().client(as: "administrator").get("/formular/\(code)/fil")
        var rules = FHIRRules()
        rules.checkQuestionnaire(try object(page))
        #expect(rules.faults == [])
    }

    @Test("The rules find what is wrong")
    func find() throws {
        var rules = FHIRRules()
        rules.checkQuestionnaire([
            "resourceType": "Questionnaire", "status": "done", "name": "1", "colour": "",
            "item": [["linkId": "a", "type": "number"], ["linkId": "a", "type": "group"]],
        ])
        #expect(rules.faults.count >= 6)
    }
}
