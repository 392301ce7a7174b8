import SQL
import Store
import TestSupport
import Testing

/// What an act of the unit does to the case's next step, and what is noted on the decision.
struct PlaceStepTests {
    static let authoritys = [
        "investigateApplication", "decideApplication", "noteBoardDecision", "serveDecision", "handleAppeal",
        "awaitCourt", "carryOutJudgment",
    ]

    @Test("What the authority must do stands, whatever the unit notes of a place")
    func authoritysStepStands() throws {
        let app = try TestApp()
        let number = try app.supportedCase()
        for (index, step) in PlaceStepTests.authoritys.enumerated() {
            try app.set(step: step, in: number)
            let isInterruption = index.isMultiple(of: 2)
            let sent = isInterruption
                ? try app.place("avbrott", ["skal": "away"], in: number)
                : try app.place("ateruppta", [:], in: number)
            #expect(sent.status == 303, "\(sent.text.prefix(600))")
            #expect(try app.nextStep(number) == step)
        }
    }

    @Test("The unit's step is the contact person's, where the one who has the case is the authority's")
    func isTheUnits() throws {
        let app = try TestApp()
        let number = try app.grantedCase()
        try app.place("borja", ["kontakt1": app.staff("koordinator2")], in: number)
        try app.set(step: "awaitFinality", in: number)
        #expect(try app.place("avbrott", ["skal": "away"], in: number).status == 303)
        #expect(try app.nextStep(number) == "keepContact")
        let owner: SQL = """
            SELECT count(*) FROM episode e JOIN account a ON a.id = e.owner_id
            WHERE e.number = \(number) AND a.username = 'koordinator2'
            """
        #expect(try app.number(owner) == 1)
    }

    @Test("An interruption that lasts into the next decision is reported of that one")
    func goesOnInNextDecision() throws {
        let app = try TestApp()
        let number = try app.supportedCase()
        app.clock.move(days: 150)
        try app.renewLong(number)
        #expect(try app.place("avbrott", ["skal": "away"], in: number).status == 303)
        app.clock.move(days: 160)
        let report = try app.client(as: "handlaggare").get("/ej-verkstallda")
        #expect(report.contains(number) && report.contains("Inte verkställt"), "\(report.text)")
    }

    @Test("What began before the next decision gives anything is carried out under that one too")
    func isCarriedOutInNextDecision() throws {
        let app = try TestApp()
        let number = try app.queuedCase()
        app.clock.move(days: 80)
        try app.renewLong(number)
        let began = try app.place("borja", ["kontakt1": app.staff("koordinator")], in: number)
        #expect(began.status == 303, "\(began.text.prefix(600))")
        app.clock.move(days: 230)
        #expect(!(try app.client(as: "handlaggare").get("/ej-verkstallda").contains(number)))
    }

    @Test("Who left when the decision had run out has nothing carried out under the next one")
    func stoppedAfterDecision() throws {
        let app = try TestApp()
        let number = try app.supportedCase()
        app.clock.move(days: 200)
        #expect(try app.place("lamna", ["skal": "decisionOver"], in: number).status == 303)
        try app.renewLong(number)
        app.clock.move(days: 120)
        let report = try app.client(as: "handlaggare").get("/ej-verkstallda")
        #expect(report.contains(number) && report.contains("Inte verkställt"), "\(report.text)")
    }

    @Test("What was interrupted and resumed on one day runs on under the next decision")
    func resumedSameDay() throws {
        let app = try TestApp()
        let number = try app.supportedCase()
        #expect(try app.place("avbrott", ["skal": "away"], in: number).status == 303)
        #expect(try app.place("ateruppta", [:], in: number).status == 303)
        app.clock.move(days: 150)
        try app.renewLong(number)
        app.clock.move(days: 200)
        #expect(!(try app.client(as: "handlaggare").get("/ej-verkstallda").contains(number)))
    }

    @Test("Who leaves while the decision gives support is noted on it, whatever the reason")
    func isNotedOnDecision() throws {
        let app = try TestApp()
        let number = try app.supportedCase()
        #expect(try app.place("lamna", ["skal": "decisionOver"], in: number).status == 303)
        let execution = try app.client(as: "handlaggare").get(app.issuedAddress(number) + "/verkstallighet")
        #expect(execution.contains("Stödet avbröts"))
    }
}

extension TestApp {
    /// As another act has left it.
    func set(step: String, in number: String) throws {
        try arranging { try $0.run("UPDATE episode SET next_step = \(step) WHERE number = \(number)") }
    }

    /// From the day after the first decision, and a year on.
    func renewLong(_ number: String) throws {
        try onIssued("uppfoljning", TestApp.followedUp, in: number)
        try onIssued("forlangning", TestApp.wish, in: number)
        let values = ["skal": "Du behöver stödet.", "till": "2028-05-19"]
        let draft = try decide("utkast", values, in: number)
        #expect(draft.status == 303, "\(draft.text.prefix(600))")
        try approve(number)
        #expect(try issue(number).status == 303)
    }
}
