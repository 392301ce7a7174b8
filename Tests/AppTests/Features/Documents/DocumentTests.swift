import Casework
import Glibc
import HTTP
import HTTPTypes
import SQL
import Store
import TestSupport
import Testing
import Web

/// Documents that come in: added, listed, fetched, and never anything but files.
@Suite struct DocumentTests {
    @Test func `a document comes out as it went in, as a file to save`() throws {
        let app = try TestApp()
        let content = TestUpload.pdf + (0...255).map { UInt8($0) }
        let document = try app.addDocument("Läkarintyg åäö.pdf", content, to: try app.logInquiry())
        let page = try app.client(as: "koordinator2").get(document.address)
        #expect(page.status == 200)
        guard case .bytes(let octets) = page.response.body else {
            Issue.record("no content")
            return
        }
        #expect(octets == content)
        #expect(page.response.fields[.contentType] == "application/pdf")
        #expect(page.response.fields[.contentDisposition] ==
            "attachment; filename=\"Lakarintyg aao.pdf\"; "
            + "filename*=UTF-8''L%C3%A4karintyg%20%C3%A5%C3%A4%C3%B6.pdf")
        #expect(page.response.fields[.contentSecurityPolicy] == "sandbox; default-src 'none'")
        #expect(page.response.fields[.xContentTypeOptions] == "nosniff")
        #expect(page.response.fields[.cacheControl] == "no-store")
    }

    @Test func `a large document leaves piece by piece, and a part never looks like a whole`() throws {
        let app = try TestApp()
        let content = TestUpload.pdf + [UInt8](repeating: 7, count: 1_300_000)
        let document = try app.addDocument("stor.pdf", content, to: try app.logInquiry())
        let client = try app.client(as: "koordinator")
        let pages = (0..<3).map { _ in client.get(document.address) }
        #expect(client.get(document.address).status == 429)
        let writer = Gathering()
        guard case .stream(let send) = try #require(pages.first).response.body else {
            Issue.record("not streamed")
            return
        }
        try send(writer)
        #expect(writer.octets == content)
        try app.damageDocuments()
        #expect(throws: DamagedDocument.self) { try send(Gathering()) }
    }

    private final class Gathering: BodyWriter {
        var octets: [UInt8] = []
        func write(_ bytes: [UInt8]) { octets += bytes }
    }

    @Test func `each document that is fetched is an entry with its own id`() throws {
        let app = try TestApp()
        let document = try app.addDocument(to: try app.logInquiry())
        let client = try app.client(as: "chef")
        client.get(document.address)
        client.get(document.address)
        let id = try #require(DocumentID(document.id))
        let entries = try app.store.read { transaction in
            try transaction.first("""
                SELECT count(*) FROM audit_entry WHERE event = \(AuditEvent.documentViewed)
                    AND object_id = \(id) AND person_id IS NOT NULL
                """) { try $0.int(0) }
        }
        #expect(entries == 2)
        #expect(try app.auditCount(.documentAdded) == 1)
    }

    @Test func `a file that was changed on the disk is not handed out`() throws {
        let app = try TestApp()
        let document = try app.addDocument(to: try app.logInquiry())
        try app.damageDocuments()
        let page = try app.client(as: "koordinator").get(document.address)
        #expect(page.status == 500)
        #expect(page.contains("Handlingen lämnas inte ut") && page.contains(document.id))
        #expect(page.response.fields[.contentDisposition] == nil)
    }

    @Test func `no file is left of a form that changed nothing`() throws {
        let app = try TestApp()
        let address = "/arenden/\(try app.logInquiry())/handlingar/ny"
        let client = try app.client(as: "koordinator")
        let form = try #require(client.get(address).form(sentTo: address))
        let values = ["fil": "a.pdf", "vad": "Intyg", "dag": "idag"]
        for _ in 0..<3 { #expect(client.submit(form, values).status == 303) }
        #expect(app.documentFiles.count == 1)
        let other = client.submit(form, values, files: ["fil": TestUpload.pdf + [1]])
        #expect(other.status == 409 && other.contains("Du hade valt <b>a.pdf</b>"))
        try app.breakForms()
        #expect(client.submit(address, values).status == 500)
        #expect(app.documentFiles.count <= 2)
    }
}

extension TestApp {
    var documentFiles: [String] { TestFolder.names(in: documentFolder) }

    /// Changes one octet of every document on the disk.
    func damageDocuments() throws {
        for name in documentFiles {
            let path = documentFolder + "/" + name
            var octets = try #require(TestFolder.octets(of: path))
            octets[octets.count - 1] ^= 1
            let stream = try #require(fopen(path, "wb"))
            defer { fclose(stream) }
            #expect(fwrite(octets, 1, octets.count, stream) == octets.count)
        }
    }
}
