import Casework
import SQL
import Store
import TestSupport
import Testing

/// Places made through the front door, as far as a test needs them.
extension TestApp {
    /// The days are what the form proposes.
    static let waiting = ["skal": "noPlace"]
    static let offer = ["text": "Kim är den första att träffa."]

    /// Open mode: nobody decides, but the person was told of the right to apply.
    func openCase(_ name: String = "Alva Sundin", as account: String = "koordinator-umea") throws -> String {
        let number = try logInquiry(as: account, ["namn": name])
        let met = ["utfall": "assessmentMeeting", "dag": "2026-11-30"]
        let sent = try client(as: account).submit("/arenden/\(number)/utfall", met)
        #expect(sent.status == 303, "\(sent.text.prefix(600))")
        return number
    }

    func told(by account: String = "koordinator-umea") throws -> [String: String] {
        [
            "besked": "2026-11-20", "beskedhur": "meeting", "beskedav": try staff(account),
            "kontakt1": try staff(account),
        ]
    }

    func staff(_ username: String) throws -> String {
        let sql: SQL = "SELECT id FROM account WHERE username = \(username)"
        return try #require(try store.read { try $0.first(sql) { try $0.id(0, AccountID.self) } }).description
    }

    @discardableResult
    func place(
        _ step: String, _ values: [String: String] = [:], in number: String,
        as account: String = "koordinator"
    ) throws -> TestPage {
        try client(as: account).submit("/arenden/\(number)/plats/\(step)", values)
    }

    func placePage(_ number: String, as account: String = "koordinator") throws -> TestPage {
        try client(as: account).get("/arenden/\(number)/plats")
    }

    /// Granted and begun, in needs-tested mode.
    func supportedCase() throws -> String {
        let number = try grantedCase()
        let sent = try place("borja", ["kontakt1": staff("koordinator")], in: number)
        #expect(sent.status == 303, "\(sent.text.prefix(600))")
        return number
    }

    /// Granted and in the queue.
    func queuedCase() throws -> String {
        let number = try grantedCase()
        #expect(try place("ko", TestApp.waiting, in: number).status == 303)
        return number
    }

    func offeredCase() throws -> String {
        let number = try queuedCase()
        #expect(try place("erbjud", TestApp.offer, in: number).status == 303)
        return number
    }

    /// Granted, with the one to turn to.
    func contactedCase() throws -> String {
        let number = try grantedCase()
        let sent = try place("kontaktpersoner", ["kontakt1": staff("koordinator")], in: number)
        #expect(sent.status == 303, "\(sent.text.prefix(600))")
        return number
    }

    func phase(_ number: String) throws -> String {
        let sql: SQL = "SELECT phase FROM episode WHERE number = \(number)"
        return try store.read { try $0.first(sql) { try $0.text(0) } } ?? ""
    }

    func nextStep(_ number: String) throws -> String {
        let sql: SQL = "SELECT next_step FROM episode WHERE number = \(number)"
        return try store.read { try $0.first(sql) { try $0.text(0) } } ?? ""
    }

    /// From a day on the programme has only so many places.
    func leave(places: Int, in code: String, from day: String) throws {
        try arranging { transaction in
            try transaction.run(
                """
                INSERT INTO programme_version (id, programme_id, valid_from, title, source, mode,
                  ordinary_places, first_step_days, unsigned_note_days, criteria, goals, made_on, made_at)
                SELECT 77, id, \(day), 'Färre', 'Prov', mode, \(places), 3, 7, 0, 0, \(day),
                  \(transaction.now)
                FROM programme WHERE code = \(code)
                """)
        }
    }
}
