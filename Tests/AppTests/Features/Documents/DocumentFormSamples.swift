import TestSupport

/// The forms of documents, filled in rightly, for the tests over every form.
extension FormSample {
    static let documents = [
        FormSample(
            pattern: "/arenden/{case}/handlingar/ny", sender: .signedIn("koordinator"),
            address: { try "/arenden/\($0.logInquiry())/handlingar/ny" },
            values: ["fil": "intyg.pdf", "vad": "Läkarintyg", "fran": "Vårdcentralen", "dag": "idag"],
            typedField: "vad", keepsDraft: true),
        // There is nothing to put together: a document is withdrawn once. See WithdrawalTests.
        FormSample(
            pattern: "/arenden/{case}/handlingar/{document}/ta-bort", sender: .signedIn("koordinator"),
            address: { app in try app.addDocument(to: app.logInquiry()).address + "/ta-bort" },
            values: ["varfor": "Hör till ett annat ärende."], typedField: "varfor", keepsDraft: true),
    ]
}

/// A document on its case, as tests name it.
struct AddedDocument: Sendable {
    /// Where it is fetched.
    let address: String
    var id: String { address.split(separator: "/").last.map(String.init) ?? "" }
}

extension TestApp {
    /// Adds a document to a case through the front door.
    @discardableResult
    func addDocument(
        _ name: String = "intyg.pdf", _ content: [UInt8] = TestUpload.pdf, to number: String,
        as username: String = "koordinator", _ values: [String: String] = [:]
    ) throws -> AddedDocument {
        let client = try client(as: username)
        let list = "/arenden/\(number)/handlingar"
        guard let form = client.get(list + "/ny").form(sentTo: list + "/ny") else { throw NotAdded(text: "") }
        let usual = ["fil": name, "vad": "Läkarintyg", "fran": "BUP", "dag": "idag"]
        let page = client.submit(form, usual.merging(values) { $1 }, files: ["fil": content])
        let addresses = client.get(list).text.split(separator: "\"").filter { part in
            part.hasPrefix(list + "/") && part.split(separator: "/").count == 4 && !part.hasSuffix("/ny")
        }
        guard page.status == 303, let newest = addresses.first else { throw NotAdded(text: page.text) }
        return AddedDocument(address: String(newest))
    }

    struct NotAdded: Error {
        let text: String
    }
}
