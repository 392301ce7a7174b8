import Casework
import SQL
import Store
import TestSupport
import Testing

/// A document that was added by mistake, and who may see which.
@Suite struct WithdrawalTests {
    @Test func `a withdrawn document leaves the case with a reason, and stays on disk`() throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        let document = try app.addDocument(to: number)
        let list = "/arenden/\(number)/handlingar"
        let client = try app.client(as: "koordinator2")
        #expect(client.submit(document.address + "/ta-bort", ["varfor": "Fel ärende."]).location == list)
        let page = client.get(list)
        #expect(page.contains("Borttagna ur ärendet") && page.contains("Fel ärende."))
        #expect(app.documentFiles == [document.id])
        #expect(try app.client(as: "chef").get(document.address).status == 404)
        #expect(client.get(document.address).status == 200)
        #expect(client.get("/arenden/\(number)").contains("Handling borttagen ur ärendet"))
    }

    @Test func `a withdrawn document is put back once`() throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        let document = try app.addDocument(to: number)
        let list = "/arenden/\(number)/handlingar"
        let client = try app.client(as: "koordinator2")
        client.submit(document.address + "/ta-bort", ["varfor": "Fel ärende."])
        let restore = try #require(client.get(list).form(sentTo: document.address + "/lagg-tillbaka"))
        for _ in 0..<2 { #expect(client.submit(restore, [:]).location == list) }
        #expect(try app.rowCounts()["document_withdrawal"] == 2)
        #expect(!client.get(list).contains("Borttagna ur ärendet"))
        #expect(try app.client(as: "chef").get(document.address).status == 200)
    }

    @Test func `a document is withdrawn once, and the second reason can be copied`() throws {
        let app = try TestApp()
        let document = try app.addDocument(to: try app.logInquiry())
        let address = document.address + "/ta-bort"
        let client = try app.client(as: "koordinator")
        let form = try #require(client.get(address).form(sentTo: address))
        try app.client(as: "koordinator2").submit(address, ["varfor": "Först."])
        let page = client.submit(form, ["varfor": "Min egen text"])
        #expect(page.status == 409 && page.contains("redan borttagen") && page.contains("Min egen text"))
    }

    @Test func `another unit's document, and one under another case, do not exist`() throws {
        let app = try TestApp()
        let theirs = try app.logInquiry(as: "koordinator-lulea")
        let own = try app.logInquiry()
        let document = try app.addDocument(to: theirs, as: "koordinator-lulea")
        let client = try app.client(as: "koordinator")
        let mixed = document.address.replacing(theirs, with: own)
        for act in ["", "/ta-bort"] {
            #expect(client.get(document.address + act).status == 404)
            #expect(client.get(mixed + act).status == 404)
        }
    }

    @Test func `a protected person's documents are for who is on the case`() throws {
        let app = try TestApp()
        let number = try app.logInquiry(["skyddad": "ja"])
        let document = try app.addDocument("Hemlig adress.pdf", to: number, ["vad": "Beslut om skydd"])
        #expect(try app.client(as: "koordinator").get(document.address).status == 200)
        for account in ["koordinator2", "chef"] {
            let client = try app.client(as: account)
            #expect(client.get(document.address).status == 404)
            for page in [client.get("/arenden/\(number)/handlingar"), client.get("/arenden/\(number)")] {
                #expect(page.status == 200)
                #expect(!page.contains("Hemlig") && !page.contains("Beslut om skydd"))
            }
        }
        let other = try app.client(as: "koordinator2").get("/arenden/\(number)/handlingar/ny")
        #expect(other.contains("Personen har skyddade uppgifter"))
        #expect(other.forms.allSatisfy { $0.fileFields.isEmpty })
    }

    @Test func `a case and a day's work have a bound, and the file that is one too many is refused`() throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        try app.addDocument(to: number)
        try app.arranging { transaction in
            try transaction.run("""
                INSERT INTO document (id, episode_id, name, format, octets, sha256, received_on,
                    received_from, about, taken_by, taken_at)
                SELECT 1, episode_id, name, format, 999000000, sha256, received_on, '', about, taken_by,
                    taken_at
                FROM document
                """)
        }
        let refused = #expect(throws: TestApp.NotAdded.self) {
            try app.addDocument("b.txt", [UInt8](repeating: 0x61, count: 1_100_000), to: number)
        }
        #expect(refused?.text.contains("på ett dygn") == true)
        #expect(app.documentFiles.count == 1)
    }

    @Test func `what came in stands, also against the database's own statements`() throws {
        let app = try TestApp()
        try app.addDocument(to: try app.logInquiry())
        for statement in [
            "UPDATE document SET name = 'x'", "DELETE FROM document",
            "INSERT INTO document_withdrawal SELECT id, 2, 0, '', taken_by, taken_at FROM document",
            "INSERT INTO document_withdrawal SELECT id, 1, 1, '', taken_by, taken_at FROM document",
        ] as [SQL] {
            #expect(throws: (any Error).self) { try app.arranging { _ = try $0.run(statement) } }
        }
    }
}
