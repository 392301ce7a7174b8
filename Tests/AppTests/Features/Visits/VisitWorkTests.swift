import Casework
import TestSupport
import Testing

@testable import App

/// Homework and goals in the form of how a visit went, and why the next day is suggested where one is booked.
struct VisitWorkTests {
    /// What the choice sends: whom it is about, and the answer.
    private func choice(_ name: String, _ answer: String, in form: TestPage) throws -> String {
        let start = "name=\"\(name)\" value=\"", end = " \(answer)\""
        let values = form.text.split(separator: start).compactMap { part -> String? in
            let line = String(part.prefix { $0 != ">" })
            return line.contains(end) ? String(line.prefix { $0 != "\"" }) : nil
        }
        return try #require(values.first, "\(name) \(answer)")
    }

    @Test("Each is one press in the note; what is left alone stays as it was, and is asked about again")
    func asked() throws {
        let app = try TestApp()
        let number = try app.caseWithPlan()
        let client = try app.client(as: TestApp.supporter)
        for chooses in [false, true] {
            let booked = try app.bookVisit(
                number, ["dag": "idag", "dubbelt": "ja"], as: TestApp.supporter)
            #expect(booked.status == 303, "\(booked.text)")
            let form = client.get(try app.openVisit(number))
            #expect(form.contains("Öppna fönstret en gång om dagen") && form.contains("Tar vi sedan"))
            let answers = try chooses
                ? ["hem1": choice("hem1", "well", in: form), "mal1": choice("mal1", "underway", in: form)]
                : [:]
            let noted = client.submit(try app.openVisit(number), TestApp.came.merging(answers) { $1 })
            #expect(noted.status == 303, "\(noted.text)")
            let plan = client.get(app.plan(number))
            #expect(plan.contains("Gick bra") == chooses && plan.contains("På väg") == chooses)
        }
    }

    @Test("The form of a booking says why its day is suggested")
    func why() throws {
        let app = try TestApp()
        let number = try app.caseWithVisit(["dag": "idag"])
        let form = try app.client(as: "koordinator").get(app.visits(number, "ny"))
        #expect(form.contains("I början brukar man ses ungefär en gång i veckan."))
    }
}
