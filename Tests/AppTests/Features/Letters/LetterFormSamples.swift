import Crypto
import SQL
import Store
import TestSupport

/// The form of letters, filled in rightly.
extension FormSample {
    static let letters = [
        FormSample(
            pattern: "/arenden/{case}/brev/{letter}/skickat", sender: .signedIn("handlaggare"),
            address: { try $0.unsentLetter() + "/skickat" }, values: ["satt": "letter"])
    ]
}

extension TestApp {
    /// The address of a letter that was written and waits.
    func unsentLetter() throws -> String {
        let number = try caseWithApplication()
        let hash = try SHA256.hash(Array("Hej".utf8))
        try arranging { transaction in
            try transaction.run(
                """
                INSERT INTO letter (id, episode_id, kind, about_id, title, octets, sha256, made_at, made_by)
                SELECT e.id, e.id, 'correction', e.id, 'Vi har rättat beslutet', CAST('Hej' AS BLOB),
                  \(hash), \(transaction.now), a.id
                FROM episode e JOIN account a ON a.username = 'handlaggare' WHERE e.number = \(number)
                """)
        }
        let page = try client(as: "handlaggare").get("/arenden/\(number)/brev")
        return try link(of: "/arenden/\(number)/brev/", on: page)
    }
}
