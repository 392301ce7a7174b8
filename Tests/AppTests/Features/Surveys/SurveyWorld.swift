import Law
import Casework
import SQL
import Store
import TestSupport
import Testing

/// Anonymous surveys through the front door.
extension TestApp {
    func installSurvey() throws {
        let pack = TestUpload.pack("VALD-7", items: 7, values: [0, 1])
        #expect(try installPack(pack).status == 303)
    }

    /// Staff hand a tablet over; gives the form's address.
    func handOverSurvey(as username: String = "koordinator") throws -> String {
        let staff = try client(as: username)
        let button = try #require(
            staff.get("/enkater").forms.first { $0.action.hasSuffix("/lamna-over") })
        let sent = staff.submit(button, [:])
        #expect(sent.status == 303)
        return try #require(sent.location)
    }

    /// Somebody fills one in who is nobody to the server.
    @discardableResult
    func answerSurvey(_ address: String, _ answers: [Int?]) throws -> TestPage {
        let person = TestClient(router, keeping: self)
        let form = try #require(person.get(address).forms.first { $0.action == address })
        var values: [String: String] = [:]
        for (index, answer) in answers.enumerated() {
            values["svar\(index + 1)"] = answer.map(String.init) ?? ""
        }
        return person.submit(form, values)
    }

    /// Reads in what can be, when the quarter is over.
    func releaseSurvey(as username: String = "chef") throws -> TestPage {
        endQuarter()
        let staff = try client(as: username)
        let button = try #require(staff.get("/enkater").forms.first { $0.action.hasSuffix("/las-in") })
        return staff.submit(button, [:])
    }

    /// Goes to the first day of the next quarter.
    func endQuarter() {
        let today = store.clock.today
        clock.move(days: Quarter(of: today).next.firstDay.number - today.number)
    }

    /// A button of a page that has been closed since.
    func pressAgain(_ button: HTMLForm, as username: String = "chef") throws -> TestPage {
        let staff = try client(as: username)
        let own = try #require(staff.get("/enkater").forms.compactMap { $0.values["_token"] }.first)
        return staff.submit(button, ["_token": own])
    }

    func mayRelease(as username: String = "chef") throws -> Bool {
        try client(as: username).get("/enkater").forms.contains { $0.action.hasSuffix("/las-in") }
    }
}
