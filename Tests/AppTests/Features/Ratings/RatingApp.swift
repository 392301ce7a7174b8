import Casework
import SQL
import Store
import TestSupport

/// Forms filled in through the front door.
extension TestApp {
    struct NotFilledIn: Error {
        let status: Int
        let text: String
    }

    /// The marks of a paper, as the form sends them; nil is left empty.
    static func marks(_ points: [Int?]) -> [String: String] {
        Dictionary(
            points.enumerated().map { ("s\($0.offset + 1)", $0.element.map(String.init) ?? "") },
            uniquingKeysWith: { $1 })
    }

    /// Begins a form and gives its address.
    func beginRating(
        _ instrument: String, on number: String, by client: TestClient? = nil,
        _ values: [String: String] = [:]
    ) throws -> String {
        let usual = ["formular": instrument, "satt": "paper", "dag": "idag"]
        let page = try (client ?? self.client(as: "koordinator")).submit(
            "/arenden/\(number)/skattningar/ny", usual.merging(values) { $1 })
        guard page.status == 303, let location = page.location else {
            throw NotFilledIn(status: page.status, text: page.text)
        }
        return location.hasSuffix("/svar") ? String(location.dropLast("/svar".count)) : location
    }

    /// A whole form from paper; gives its address.
    @discardableResult
    func fillIn(
        _ instrument: String, _ points: [Int?], on number: String, by client: TestClient? = nil,
        _ values: [String: String] = [:]
    ) throws -> String {
        let client = try client ?? self.client(as: "koordinator")
        let address = try beginRating(instrument, on: number, by: client, values)
        let page = client.submit(address + "/svar", TestApp.marks(points))
        guard page.status == 303 else { throw NotFilledIn(status: page.status, text: page.text) }
        return address
    }

    /// Where the case's latest safety note is answered.
    func safetyAddress(_ number: String) throws -> String {
        let id = try store.read { transaction in
            try transaction.first(
                """
                SELECT n.id FROM safety_note n JOIN episode e ON e.id = n.episode_id
                WHERE e.number = \(number) ORDER BY n.id DESC
                """
            ) { try $0.id(0, SafetyNoteID.self) }
        }
        return "/arenden/\(number)/skattningar/trygghet/\(id?.description ?? "saknas")"
    }

    /// Installs the texts made up for tests.
    func installPack(_ content: [UInt8] = TestUpload.pack()) throws -> TestPage {
        let client = try client(as: "administrator")
        let address = "/formular/textpaket/nytt"
        guard let form = client.get(address).form(sentTo: address) else {
            throw NotFilledIn(status: 0, text: "")
        }
        return client.submit(form, ["fil": "paket.json"], files: ["fil": content])
    }

    /// A tablet in the person's hands: the browser, and where its form begins.
    func handOver(
        _ instrument: String = "MADRS-S", on number: String, pack: [UInt8] = TestUpload.pack()
    ) throws -> (client: TestClient, start: String, rating: String) {
        _ = try installPack(pack)
        let client = try client(as: "koordinator")
        let rating = try beginRating(instrument, on: number, by: client, ["satt": "tablet"])
        guard let button = client.get(rating).form(sentTo: rating + "/surfplatta"),
            let start = client.submit(button, [:]).location
        else { throw NotFilledIn(status: 0, text: client.get(rating).text) }
        return (client, start, rating)
    }
}
