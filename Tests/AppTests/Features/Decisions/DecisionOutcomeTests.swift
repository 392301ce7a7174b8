import SQL
import Store
import TestSupport
import Testing

/// The ways of deciding that are neither a plain grant nor a plain refusal, each to its letter.
struct DecisionOutcomeTests {
    static let change = [
        "grund": "needs", "utgang": "change", "sokt": "Ett besök till i veckan.",
        "beviljas": "Tre besök i veckan.", "fran": "2026-11-20", "till": "2027-05-19",
        "skal": "Du kommer ut oftare nu.", "andring": "inFavour",
    ]
    static let cessation = [
        "grund": "needs", "utgang": "cessation", "sokt": "Att stödet avslutas.", "fran": "2026-12-01",
        "skal": "Du vill själv sluta.", "andring": "wished",
    ]

    @Test("An application that is not tried is dismissed, and the letter says what that means")
    func dismisses() throws {
        let app = try TestApp()
        let number = try app.issuedCase([
            "grund": "needs", "utgang": "dismissal", "sokt": "Stöd.", "skal": "Du bor i en annan kommun.",
        ])
        let letter = try app.letter(number)
        #expect(letter.contains("avvisar din ansökan. Det betyder att den inte prövas"))
        #expect(letter.contains("Så överklagar du") && !letter.contains("Det här avslås"))
    }

    @Test("What was taken back is only written off, and then decided once")
    func writesOff() throws {
        let app = try TestApp()
        let number = try app.caseToDecide()
        let back = try app.client(as: "koordinator").submit(
            "/arenden/\(number)/ansokan/aterkalla", ["dag": "idag", "kommentar": "Vill inte."])
        #expect(back.status == 303)
        let granted = try app.decide("utkast", TestApp.grant, in: number)
        #expect(granted.status == 422 && granted.contains("Då kan ärendet bara skrivas av"))
        let values = [
            "grund": "needs", "utgang": "writtenOff", "sokt": "Stöd.", "skal": "Du tog tillbaka ansökan.",
        ]
        #expect(try app.decide("utkast", values, in: number).status == 303)
        try app.approve(number)
        #expect(try app.issue(number).status == 303)
        #expect(try app.letter(number).contains("avskriver ditt ärende"))
        let again = try app.client(as: "handlaggare").get("/arenden/\(number)/beslut/utkast")
        #expect(again.contains("Det finns ingen ansökan och inget beslut att ta ställning till"))
    }

    @Test("A grant is changed or ended by a decision of its own, with its ground", arguments: [
        (change, ["ändrar sitt tidigare beslut", "Tre besök i veckan.", "37 § förvaltningslagen"]),
        (cessation, ["beslutar att stödet upphör", "Stödet upphör", "1 december 2026"]),
    ])
    func changes(values: [String: String], pieces: [String]) throws {
        let app = try TestApp()
        let number = try app.issuedCase(TestApp.grant)
        #expect(try app.decide("utkast", values, in: number).status == 303)
        try app.approve(number)
        #expect(try app.issue(number).status == 303)
        let letter = try app.letter(number)
        for piece in pieces { #expect(letter.contains(piece), "\(piece)") }
        #expect(letter.contains("OSN-2026-00002"))
    }

    @Test("What was given is not taken back without a ground of the law")
    func protectsWhatWasGiven() throws {
        let app = try TestApp()
        let number = try app.issuedCase(TestApp.grant)
        let new = DecisionOutcomeTests.cessation.merging(["andring": "changedCircumstances"]) { $1 }
        let sent = try app.decide("utkast", new, in: number)
        #expect(sent.status == 422 && sent.contains("Då räcker det inte att förhållandena har ändrats"))
        #expect(sent.contains("Du vill själv sluta."))
        let without = DecisionOutcomeTests.cessation.merging(["andring": ""]) { $1 }
        #expect(try app.decide("utkast", without, in: number).status == 303)
        #expect(try app.beslut(number).contains("Vad som gör att beslutet får ändras"))
        #expect(try app.decide("skicka", ["granskare": app.reviewer], in: number).status == 422)
        for ground in ["", "changedCircumstances"] as [String] {
            #expect(throws: ConstraintViolation.self) { try app.forceReview(ground: ground) }
        }
    }

    @Test("A second decision on the same application is a change or an end, never another answer")
    func decidesOnce() throws {
        let app = try TestApp()
        let number = try app.issuedCase(TestApp.grant)
        let client = try app.client(as: "handlaggare")
        let rows = try app.rowCounts()
        let sent = client.submit("/arenden/\(number)/beslut/utkast", TestApp.refusal)
        #expect(sent.status == 422 && sent.contains("Ansökan är redan avgjord"))
        #expect(try app.rowCounts() == rows)
    }

    @Test("Of a protected person nothing is read or written by somebody who is not on the case")
    func hides() throws {
        let app = try TestApp()
        let number = try app.draftedCase(TestApp.grant)
        let letter = try app.letterAddress(number)
        try app.arranging { try $0.run("UPDATE person SET is_protected = 1") }
        let other = try app.client(as: "handlaggare2")
        let page = other.get("/arenden/\(number)/beslut")
        #expect(page.contains("skyddade uppgifter") && !page.contains("Två besök") && !page.contains("Alva"))
        #expect(other.get(letter).status == 403)
        let form = try app.decide("utkast", TestApp.refusal, in: number, as: "handlaggare2")
        #expect(form.status != 303 && !form.contains("Två besök"))
        #expect(try app.number("SELECT count(*) FROM decision WHERE outcome = 'grant'") == 1)
    }
}

extension TestApp {
    /// From a whole draft to one that waits to be issued.
    func approve(_ number: String) throws {
        #expect(try decide("skicka", ["granskare": reviewer], in: number).status == 303)
        let sent = try decide("granska", ["svar": "approved"], in: number, as: "beslutsfattare")
        #expect(sent.status == 303)
        try client(as: "beslutsfattare").submit("/arenden/\(number)/utredning/jav", ["slag": "none"])
    }

    /// The letter of the latest decision.
    func letter(_ number: String) throws -> TestPage {
        try client(as: "handlaggare").get(letterAddress(number))
    }

    /// Past the forms: the draft as it is, on that ground.
    fileprivate func forceReview(ground: String) throws {
        try arranging { transaction in
            if !ground.isEmpty {
                try transaction.run(
                    """
                    INSERT INTO decision_change (decision_id, version, ground)
                    SELECT id, version, \(ground) FROM decision WHERE state = 'drafted'
                    """)
            }
            try transaction.run(
                """
                UPDATE decision SET state = 'inReview', presented_by = changed_by WHERE state = 'drafted'
                """)
        }
    }
}
