import Casework
import Law
import Store
import TestSupport
import Testing

@testable import App

/// Plans made through the front door, as staff make them.
extension TestApp {
    static let plan = [
        "egnaord": "Vill kunna gå ut på kvällen.", "mal1": "Gå en promenad varje vecka", "omrade1": "d9",
        "delmal1": "Ut på gården\nTill brevlådan", "vem1": "Kim följer med på torsdagar.",
        "prova1": "Öppna fönstret en gång om dagen", "medverkan": "yes", "uppfoljning": "2027-02-01",
    ]
    static let answer = ["satt": "orally", "vem": "Alva själv", "dag": "idag", "ord": "Det känns bra."]

    func plan(_ number: String, _ step: String = "") -> String {
        "/arenden/\(number)/plan" + (step.isEmpty ? "" : "/\(step)")
    }

    @discardableResult
    func onPlan(_ step: String, _ values: [String: String], in number: String) throws -> TestPage {
        let page = try client(as: TestApp.supporter).submit(plan(number, step), values)
        try #require(page.status == 303, "\(page.text)")
        return page
    }

    /// Of a programme that decides nothing before support.
    static let supporter = "koordinator-umea"

    /// A case in which support is given.
    func caseWithSupport(_ values: [String: String] = [:]) throws -> String {
        let number = try logInquiry(as: TestApp.supporter, values)
        try beginSupport(in: number)
        return number
    }

    /// From an inquiry all the way to a place.
    func beginSupport(in number: String) throws {
        // A day ahead, also where a test has moved the clock.
        let met = ["utfall": "assessmentMeeting", "dag": store.clock.today.adding(days: 10).description]
        let sent = try client(as: TestApp.supporter).submit("/arenden/\(number)/utfall", met)
        try #require(sent.status == 303, "\(sent.text)")
        let trail = Trail(peer: nil, request: nil)
        let account = try #require(
            try store.read { try AccountRepository.id(of: TestApp.supporter, $0) })
        let actor = try #require(try store.standIn(for: account, trail: trail))
        let grant = try #require(
            try store.grant(.giveSupport, in: .execution, onCase: number, to: actor))
        let told = ToldOfRight(day: store.clock.today, by: account, way: .call)
        try store.run(
            ActOnPlace(
                proof: grant,
                act: StartedSupport(on: store.clock.today, told: told, contacts: [account])))
        try #require(store.waitUntilDurable(trail))
    }

    func caseWithDraft(_ values: [String: String] = [:]) throws -> String {
        let number = try caseWithSupport()
        try onPlan("skriv", TestApp.plan.merging(values) { $1 }, in: number)
        return number
    }

    func caseWithPlan() throws -> String {
        let number = try caseWithDraft()
        try onPlan("svar", TestApp.answer, in: number)
        return number
    }

    func caseWithTwoVersions() throws -> String {
        let number = try caseWithPlan()
        try onPlan("skriv", TestApp.plan, in: number)
        try onPlan("svar", TestApp.answer, in: number)
        return number
    }

    /// Where one thing of the plan is noted.
    func onPlanLink(_ start: String, in number: String) throws -> String {
        try link(of: plan(number, start), on: client(as: TestApp.supporter).get(plan(number)))
    }
}

/// The forms of a plan, filled in rightly, for the tests over every form.
extension FormSample {
    static let plans = [
        sample("skriv", TestApp.plan, typed: "egnaord", merges: true) {
            try $0.plan($0.caseWithDraft(), "skriv")
        },
        sample("svar", TestApp.answer, typed: "ord", entries: 2) {
            // From here two versions can be compared: no other sample has come so far.
            let number = try $0.caseWithTwoVersions()
            try $0.onPlan("skriv", TestApp.plan, in: number)
            return $0.plan(number, "svar")
        },
        FormSample(
            pattern: "/arenden/{case}/plan/utkast/ta-tillbaka", sender: .signedIn(TestApp.supporter),
            address: { try $0.plan($0.caseWithDraft(), "utkast/ta-tillbaka") }, values: [:]),
        sample("hemuppgift", ["vad": "Gå till brevlådan."], typed: "vad") {
            try $0.plan($0.caseWithPlan(), "hemuppgift")
        },
        sample("hemuppgift/{item}", ["hur": "well", "rad": "Gick till grinden."], typed: "rad") {
            try $0.onPlanLink("hemuppgift/", in: $0.caseWithPlan())
        },
        sample("mal/{item}", ["lage": "underway", "rad": "Var ute två gånger."], typed: "rad") {
            try $0.onPlanLink("mal/", in: $0.caseWithPlan())
        },
    ]

    private static func sample(
        _ step: String, _ values: [String: String], typed field: String, merges: Bool = false,
        entries: Int = 1, _ address: @escaping @Sendable (TestApp) throws -> String
    ) -> FormSample {
        FormSample(
            pattern: "/arenden/{case}/plan/\(step)", sender: .signedIn(TestApp.supporter), address: address,
            values: values, typedField: field, keepsDraft: true, merges: merges,
            entries: entries)
    }
}
