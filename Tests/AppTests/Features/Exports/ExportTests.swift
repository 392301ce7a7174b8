import Casework
import HTTP
import HTTPTypes
import TestSupport
import Testing

/// Files that are taken out: asked for with a purpose, whole or seen not to be, and nobody's protected facts
/// in any of them.
@Suite struct ExportTests {
    @Test func `a file has the page's rows, and its last row tells how many and their sum`() throws {
        let app = try TestApp()
        let numbers = try (0..<3).map { _ in try app.logInquiry(["namn": "Någon Annan", "fodd": ""]) }
        let address = try app.export("ej-erbjudna")
        let client = try app.client(as: "chef")
        let file = try TakenOut(client.get(address + "/fil").octets)
        #expect(file.isWhole && file.octets.starts(with: [0xEF, 0xBB, 0xBF]))
        #expect(file.rows.map(\.[0]).sorted() == numbers.sorted())
        #expect(file.heading == ["Ärende", "Kom in", "Var det står", "Skede", "Avslutat", "Fick veta"])
        let page = client.get(address)
        for row in file.rows {
            let cells = zip(file.heading, row).map { "<td data-label=\"\($0)\">\($1)</td>" }
            #expect(page.contains(cells.joined(separator: "\n")), "\(row)")
        }
        let text = String(decoding: file.octets, as: UTF8.self)
        let sum = try #require(text.split(separator: "SHA-256 ").last).prefix(64)
        #expect(page.contains("data-rows=\"3\"") && page.contains("data-checksum=\"\(sum)\""))
    }

    @Test func `a file that was cut off anywhere is seen not to be whole`() throws {
        let app = try TestApp()
        _ = try app.logInquiry()
        let octets = try app.client(as: "chef").get(app.export("ej-erbjudna") + "/fil").octets
        for length in 0..<octets.count {
            #expect(try !TakenOut(Array(octets[..<length])).isWhole, "\(length)")
        }
        var changed = octets
        changed[octets.count / 2] ^= 1
        #expect(try !TakenOut(changed).isWhole)
    }

    @Test func `a spreadsheet has the same last row, is known as one, and no part of it is`() throws {
        let app = try TestApp()
        _ = try app.logInquiry()
        let address = try app.export("ej-erbjudna")
        let octets = try app.client(as: "chef").get(address + "/fil.ods").octets
        #expect(throws: Never.self) { try IncomingFile(filename: "uttag.ods", content: octets[...]) }
        for length in stride(from: 0, to: octets.count, by: 7) {
            #expect(throws: IncomingFile.Refusal.self, "\(length)") {
                try IncomingFile(filename: "uttag.ods", content: octets[..<length])
            }
        }
        #expect(try app.auditCount(.exportFetched) == 1)
    }

    @Test func `a reader that goes away stops the file before its last row`() throws {
        let app = try TestApp()
        _ = try app.logInquiry()
        let page = try app.client(as: "chef").get(app.export("ej-erbjudna") + "/fil")
        guard case .stream(let run) = page.response.body else { throw NoStream() }
        let reader = LeavingReader(after: 1)
        #expect(throws: LeavingReader.Left.self) { try run(reader) }
        #expect(try !TakenOut(reader.octets).isWhole)
    }

    struct NoStream: Error {}

    @Test func `the log tells who asked, looked and fetched, and nothing is made without a purpose`() throws {
        let app = try TestApp()
        let client = try app.client(as: "chef")
        let none = client.submit("/uttag/ej-erbjudna", TestApp.exportValues.merging(["syfte": " "]) { $1 })
        #expect(none.status == 422 && none.contains("Skriv vad filen ska användas till."))
        let address = try app.export("ej-erbjudna")
        client.get(address)
        client.get(address + "/fil")
        for event in [AuditEvent.exportOrdered, .exportViewed, .exportFetched] {
            #expect(try app.auditCount(event) == 1, "\(event)")
        }
        #expect(client.get("/uttag/ej-erbjudna").contains("Redovisning till nämnden"))
        for other in ["koordinator", "handlaggare"] {
            #expect(try app.client(as: other).get(address).status == 404, "It is the manager's own.")
        }
    }

    @Test(arguments: [
        ("ej-erbjudna", ["koordinator", "chef"]),
        ("ej-verkstallda", ["handlaggare", "beslutsfattare", "chef"]),
        ("delegationsbeslut", ["handlaggare", "beslutsfattare"]),
        ("besok-och-grupper", ["koordinator", "chef"]),
        ("manadsstatistik", ["handlaggare", "beslutsfattare"]), ("sus", ["koordinator", "chef"]),
        ("kaa-halvar", ["kaa"]),
    ])
    func `a layout is there for those whose right its rows are, and documents each column`(
        _ layout: String, _ allowed: [String]
    ) throws {
        let app = try TestApp()
        for account in ["koordinator", "handlaggare", "beslutsfattare", "chef", "kaa"] {
            let client = try app.client(as: account)
            let page = client.get("/uttag/\(layout)")
            #expect(page.status == (allowed.contains(account) ? 200 : 404), "\(account)")
            #expect(client.get("/uttag").contains("/uttag/\(layout)\"") == allowed.contains(account))
            guard page.status == 200 else { continue }
            let address = try app.export(layout, as: account)
            let file = try TakenOut(client.get(address + "/fil").octets)
            #expect(file.isWhole && file.heading.allSatisfy { page.contains("<dt>\($0)</dt>") })
            #expect(page.contains("\(layout), version 1"))
        }
    }

    @Test(arguments: [
        (["till": "2025-12-31"], "Den sista dagen ligger före den första."),
        (["till": "imorgon"], "Den sista dagen har inte varit än."),
        (["fran": "2010-01-01"], "Ta ut högst tio år åt gången."),
        (["fran": "2026-06-31"], "Skriv till exempel"),
    ])
    func `days that cannot be are told`(_ values: [String: String], _ sentence: String) throws {
        let client = try TestApp().client(as: "chef")
        let page = client.submit("/uttag/ej-erbjudna", TestApp.exportValues.merging(values) { $1 })
        #expect(page.status == 422 && page.contains(sentence))
    }
}

/// A reader that goes away after some pieces.
private final class LeavingReader: BodyWriter {
    struct Left: Error {}

    private(set) var octets: [UInt8] = []
    private var pieces: Int

    init(after pieces: Int) { self.pieces = pieces }

    func write(_ bytes: [UInt8]) throws {
        guard pieces > 0 else { throw Left() }
        pieces -= 1
        octets += bytes
    }
}
