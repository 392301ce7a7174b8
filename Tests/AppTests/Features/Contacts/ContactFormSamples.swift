import Casework
import SQL
import Store
import TestSupport

/// The forms of tries to reach somebody, filled in rightly.
extension FormSample {
    static let contacts = [
        FormSample(
            pattern: "/arenden/{case}/kontakt", sender: .signedIn("koordinator"),
            address: { try "/arenden/\($0.logInquiry())/kontakt" },
            values: ["resultat": "noAnswer", "anteckning": "Många signaler."], typedField: "anteckning",
            keepsDraft: true, merges: true),
        // There is nothing to put together: a second mark is refused for good. See ContactTests.
        FormSample(
            pattern: "/arenden/{case}/kontakt/{attempt}/fel", sender: .signedIn("koordinator"),
            address: { app in
                let number = try app.logInquiry()
                let client = try app.client(as: "koordinator")
                client.submit("/arenden/\(number)/kontakt", ["resultat": "noAnswer"])
                return try app.mistakeAddress(number)
            }, values: ["skal": "Gällde en annan."], typedField: "skal", keepsDraft: true),
    ]
}

extension TestApp {
    /// Where the case's latest try is marked as a mistake.
    func mistakeAddress(_ number: String) throws -> String {
        let id = try store.read { transaction in
            try transaction.first(
                """
                SELECT c.id FROM contact_attempt c JOIN episode e ON e.id = c.episode_id
                WHERE e.number = \(number) ORDER BY c.id DESC
                """
            ) { try $0.id(0, ContactAttemptID.self) }
        }
        return "/arenden/\(number)/kontakt/\(id?.description ?? "saknas")/fel"
    }
}
