import Casework
import Law
import SQL
import Store
import TestSupport
import Testing

/// Consents and what is told on them, through the front door.
extension TestApp {
    static let consents = ["partpsychiatry": "ja", "partschool": "ja"]

    /// Notes consents and gives the case number back.
    @discardableResult
    func agree(
        _ number: String, as account: String = "koordinator", _ values: [String: String] = TestApp.consents
    ) throws -> String {
        let sent = try client(as: account).submit("/arenden/\(number)/samtycken", values)
        try #require(sent.status == 303, "\(sent.text)")
        return number
    }

    /// The latest of the database for one kind of party.
    func latestConsent(_ party: Party) throws -> String {
        let key = try store.read {
            try $0.first("SELECT id FROM consent WHERE party = \(party) ORDER BY id DESC") {
                try $0.id(0, ConsentID.self)
            }
        }
        return try #require(key).description
    }

    /// Whether the ground is a consent for the party and the purpose that has begun to hold.
    func isConsent(_ basis: String, for party: Party, _ purpose: String) throws -> Bool {
        guard let id = ConsentID(String(basis.dropFirst("samtycke.".count))) else { return false }
        let found = try store.read {
            try $0.first(
                """
                SELECT 1 FROM consent WHERE id = \(id) AND party = \(party) AND purpose = \(purpose)
                  AND valid_from <= \(store.clock.today)
                """
            ) { try $0.int(0) }
        }
        return found == 1
    }

    /// What is filled in when something is told on the latest consent for the party.
    func telling(_ party: Party) throws -> [String: String] {
        [
            "grund": "samtycke.\(try latestConsent(party))", "part": party.rawValue,
            "vad": "Att vi har träffats.", "satt": "phone",
        ]
    }

    func withdrawal(_ party: Party, in number: String) throws -> String {
        "/arenden/\(number)/samtycken/\(try latestConsent(party))/aterkalla"
    }

    func takeBack(_ party: Party, in number: String, as account: String = "koordinator") throws {
        let sent = try client(as: account).submit(try withdrawal(party, in: number), [:])
        try #require(sent.status == 303, "\(sent.text)")
    }
}
