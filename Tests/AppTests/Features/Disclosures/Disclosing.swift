import Casework
import SQL
import Store
import TestSupport
import Testing

/// What is asked for and given out of a case's files, through the front door.
extension TestApp {
    static let request = ["inkom": "idag", "vad": "Allt som står om mig.", "vem": "Alva Sundin"]
    static let partly = [
        "svar": "refused", "dag": "idag", "grund": "personal", "skal": "Det gäller någon annan.",
        "upplyst": "ja",
    ]

    /// The address of the only request, as its forms begin.
    func requested(
        _ number: String, as account: String = "koordinator", _ values: [String: String] = TestApp.request
    ) throws -> String {
        let start = "/arenden/\(number)/utlamnande"
        let client = try client(as: account)
        let sent = client.submit("\(start)/begaran/ny", values)
        try #require(sent.status == 303, "\(sent.text)")
        return "\(start)/begaran/\(try latest("SELECT id FROM document_request ORDER BY id DESC"))"
    }

    func refusedRequest(_ number: String, as account: String = "handlaggare") throws -> String {
        let request = try requested(number, as: account)
        let sent = try client(as: account).submit("\(request)/svar", TestApp.partly)
        try #require(sent.status == 303, "\(sent.text)")
        return request
    }

    var refusal: [String: String] {
        get throws {
            [
                "begart": "idag", "vad": "Anteckningen om en annan person.", "grund": "personal",
                "skal": "Uppgiften gäller någon annan, som kan fara illa.",
                "delegation": try delegation("documents"),
            ]
        }
    }

    /// The address of a new extract.
    func begunExtract(
        _ number: String, as account: String = "koordinator",
        _ values: [String: String] = ["mottagare": "person"]
    ) throws -> String {
        let start = "/arenden/\(number)/utlamnande/utdrag"
        let sent = try client(as: account).submit("\(start)/nytt", values)
        try #require(sent.status == 303, "\(sent.text)")
        return "\(start)/\(try latest("SELECT id FROM file_extract ORDER BY id DESC"))"
    }

    /// Chooses for each thing in turn; what `choice` has no answer for is given out.
    func chooseAll(
        _ extract: String, as account: String = "koordinator",
        _ choice: (TestPage) -> [String: String]? = { _ in nil }
    ) throws {
        let client = try client(as: account)
        for _ in 0..<200 {
            let page = client.get(extract)
            let button = "class=\"button\" href=\"\(extract)/post/"
            guard let next = page.text.firstRange(of: button) else { return }
            let key = page.text[next.upperBound...].prefix { $0 != "\"" }
            let address = "\(extract)/post/\(key)"
            let sent = client.submit(address, choice(client.get(address)) ?? ["val": "give"])
            try #require(sent.status == 303, "\(sent.text)")
        }
    }

    func finishedExtract(_ number: String) throws -> String {
        let extract = try begunExtract(number)
        try chooseAll(extract)
        let sent = try client(as: "koordinator").submit("\(extract)/klart", ["last": "ja"])
        try #require(sent.status == 303, "\(sent.text)")
        return extract
    }

    private func latest(_ statement: SQL) throws -> String {
        let key = try store.read { try $0.first(statement) { try $0.id(0, HandedThingID.self) } }
        return try #require(key).description
    }
}
