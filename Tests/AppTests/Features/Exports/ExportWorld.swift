import Crypto
import HTTP
import TestSupport
import Testing

/// Files taken out through the front door.
extension TestApp {
    static let exportValues = ["syfte": "Redovisning till nämnden", "fran": "2026-01-01", "till": "idag"]

    /// Asks for one and gives its address.
    func export(
        _ layout: String, as username: String = "chef", _ values: [String: String] = [:]
    ) throws -> String {
        let sent = try client(as: username).submit(
            "/uttag/\(layout)", TestApp.exportValues.merging(values) { $1 })
        try #require(sent.status == 303, "\(sent.text.prefix(1500))")
        return try #require(sent.location)
    }
}

/// A file as its reader opens it.
struct TakenOut {
    let octets: [UInt8]
    /// Cells of the rows between the heading and the last.
    let rows: [[String]]
    let heading: [String]
    /// The last row is there, and tells of what stands before it.
    let isWhole: Bool

    init(_ octets: [UInt8]) throws {
        self.octets = octets
        let text = String(decoding: octets.dropFirst(3), as: UTF8.self)
        let lines = text.components(endingIn: "\r\n")
        let cells = lines.map { $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init) }
        heading = cells.first ?? []
        let last = cells.last ?? []
        rows = cells.count > 1 ? Array(cells[1..<(cells.count - 1)]) : []
        let end = octets.count - (lines.last?.utf8.count ?? 0) - 2
        let sum = end > 0 ? Hex.encode(try SHA256.hash(Array(octets[..<end]))) : ""
        isWhole = last.count == 3 && last[0] == "SLUT" && last[1] == "\(rows.count)"
            && last[2] == "SHA-256 \(sum)" && octets.suffix(2) == [13, 10]
    }
}

extension String {
    fileprivate func components(endingIn end: String) -> [String] {
        var lines = split(separator: Character(end), omittingEmptySubsequences: false).map(String.init)
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }
}

extension FormSample {
    static let exports = [
        FormSample(
            pattern: "/uttag/{layout}", sender: .signedIn("chef"), address: { _ in "/uttag/ej-erbjudna" },
            values: TestApp.exportValues, typedField: "syfte", keepsDraft: true)
    ]
}
