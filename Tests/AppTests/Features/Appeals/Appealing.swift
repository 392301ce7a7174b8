import Casework
import Law
import SQL
import Store
import TestSupport
import Testing

/// Appeals through the front door, as far as a test needs them.
extension TestApp {
    static let change = [
        "grund": "needs", "utgang": "change", "andring": "inFavour", "sokt": "Stöd att komma ut.",
        "beviljas": "Ett besök i veckan.",
        "fran": "2026-11-20", "till": "2027-05-19", "skal": "Du behöver stöd för att komma ut igen.",
    ]

    /// Of the case's latest decision.
    func appealPage(_ number: String) throws -> String {
        "\(try letterAddress(number).dropLast("/brev".count))/overklagande"
    }

    @discardableResult
    func appeal(
        _ page: String, _ values: [String: String] = [:], in number: String,
        as account: String = "handlaggare"
    ) throws -> TestPage {
        try client(as: account).submit("\(appealPage(number))/\(page)", values)
    }

    func appeals(_ number: String, as account: String = "handlaggare") throws -> TestPage {
        try client(as: account).get(appealPage(number))
    }

    static let appeal = ["andras": "Jag vill få stöd.", "skal": "Jag går inte i skolan.", "satt": "inPerson"]

    func appealedCase(_ values: [String: String] = [:]) throws -> String {
        let number = try issuedCase()
        #expect(try receive(values, in: number).status == 303)
        return number
    }

    func receive(_ values: [String: String] = [:], in number: String) throws -> TestPage {
        try appeal("nytt", TestApp.appeal.merging(values) { $1 }, in: number)
    }

    /// Nobody knows when the decision was received.
    func triedCase() throws -> String {
        let number = try appealedCase()
        #expect(try appeal("tid", in: number).status == 303)
        return number
    }

    /// Handed over Friday 20 November 2026, appealed on 20 December: nine days late.
    func lateArrival() throws -> String {
        let number = try issuedCase()
        let served = ["satt": "handedOver", "bevis": "Kvittens av personen."]
        #expect(try serve(served, at: issuedAddress(number)).status == 303)
        clock.move(days: 30)
        #expect(try receive(in: number).status == 303)
        return number
    }

    func lateCase() throws -> String {
        let number = try lateArrival()
        #expect(try appeal("tid", ["utfall": "late", "text": "Dagarna."], in: number).status == 303)
        return number
    }

    /// Late by what the rows say, two days after the decision: many samples share one clock.
    func caseLateByItsRows() throws -> String {
        let number = try issuedCase(), last = clock.clock.now.day.adding(days: 1)
        clock.move(days: 2)
        #expect(try receive(in: number).status == 303)
        try arranging { transaction in
            try transaction.run(
                """
                INSERT INTO appeal_trial (appeal_id, outcome, received_on, last_day, reasons, tried_at,
                  tried_on, tried_by)
                SELECT a.id, 'late', d.decided_on, \(last), 'x', a.noted_at, a.noted_on, a.noted_by
                FROM appeal a JOIN decision d ON d.id = a.decision_id JOIN episode e ON e.id = d.episode_id
                WHERE e.number = \(number)
                """)
        }
        return number
    }

    func dismiss(_ number: String) throws -> TestPage {
        try appeal("avvisa", ["delegation": delegation("needs")], in: number, as: "beslutsfattare")
    }

    func dismissedCase() throws -> String {
        let number = try caseLateByItsRows()
        #expect(try dismiss(number).status == 303)
        return number
    }

    func reconsider(_ outcome: String, in number: String) throws -> TestPage {
        try appeal(
            "omprova", ["utfall": outcome, "text": "Vi har sett på det igen."], in: number,
            as: "beslutsfattare")
    }

    func reconsideredCase(_ outcome: String = "unchanged") throws -> String {
        let number = try triedCase()
        #expect(try reconsider(outcome, in: number).status == 303)
        return number
    }

    func handedOverCase() throws -> String {
        let number = try reconsideredCase()
        #expect(try appeal("lamna-over", ["allt": "ja"], in: number).status == 303)
        return number
    }

    func judge(_ outcome: String, in number: String) throws -> TestPage {
        try appeal(
            "dom", ["utfall": outcome, "malnummer": "1234-26", "text": "Ge stöd."], in: number)
    }

    func judgedCase(_ outcome: String = "changed") throws -> String {
        let number = try handedOverCase()
        #expect(try judge(outcome, in: number).status == 303)
        return number
    }

    /// Writes, reviews and issues a change of what was decided.
    func changeDecision(_ number: String) throws {
        #expect(try decide("utkast", TestApp.change, in: number).status == 303)
        #expect(try decide("skicka", ["granskare": reviewer], in: number).status == 303)
        let read = try decide("granska", ["svar": "approved"], in: number, as: "beslutsfattare")
        #expect(read.status == 303)
        #expect(try issue(number).status == 303)
    }

    /// The address behind a link's words.
    func letter(_ label: String, in page: TestPage) throws -> String {
        let before = try #require(page.text.split(separator: ">\(label)").first { $0.hasSuffix("\"") })
        return String(try #require(before.split(separator: "\"").last))
    }

    var firstAppeal: String? { get throws { try key("SELECT id FROM appeal ORDER BY noted_at LIMIT 1") } }
    var changingDecision: String? {
        get throws { try key("SELECT id FROM decision WHERE changes_id IS NOT NULL") }
    }

    private func key(_ sql: SQL) throws -> String? {
        try store.read { try $0.first(sql) { try $0.id(0, AppealID.self) } }?.description
    }
}
