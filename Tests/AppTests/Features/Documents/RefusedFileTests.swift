import Casework
import Glibc
import HTTP
import HTTPTypes
import TestSupport
import Testing
import Web

/// Files that are not taken in: what is said of them, and that nothing typed beside them is lost.
@Suite struct RefusedFileTests {
    private static let noDocuments = [
        ("sida.pdf", "<!DOCTYPE html><script>1</script>", "webbsida"),
        ("bild.png", "%PDF-1.4", "innehållet"), ("bild.svg", "<svg/>", "JPEG"),
        ("sida.html", "<p>", "Skriv ut sidan till PDF"), ("spel.exe", "MZ", "Program"),
        ("brev", "%PDF-1.4", "ändelse"), ("brev.pdf", "", "tom"),
    ]

    @Test func `a file that is not what its name says is refused with what to do`() throws {
        let app = try TestApp()
        let address = "/arenden/\(try app.logInquiry())/handlingar/ny"
        let client = try app.client(as: "koordinator")
        let form = try #require(client.get(address).form(sentTo: address))
        let before = try app.rowCounts()
        for (name, content, words) in RefusedFileTests.noDocuments {
            let values = ["fil": name, "vad": "Det jag skrev", "dag": "idag"]
            let page = client.submit(form, values, files: ["fil": Array(content.utf8)])
            #expect(page.status == 422 && page.contains(words), "\(name)")
            #expect(page.form(sentTo: address)?.value("vad") == "Det jag skrev")
            #expect(page.contains("Du hade valt <b>\(name)</b>"), "\(name)")
        }
        #expect(try app.rowCounts() == before)
        #expect(app.documentFiles.isEmpty)
    }

    @Test func `a file that is too large is told about with everything typed kept`() throws {
        let app = try TestApp()
        let address = "/arenden/\(try app.logInquiry())/handlingar/ny"
        let client = try app.client(as: "koordinator")
        let form = try #require(client.get(address).form(sentTo: address))
        let large = [UInt8](repeating: 0x20, count: IncomingFile.maximumOctets + 1)
        let page = client.submit(form, ["fil": "stor.txt", "vad": "Journal"], files: ["fil": large])
        #expect(page.status == 422 && page.contains("högst 20 MB"))
        #expect(page.form(sentTo: address)?.value("vad") == "Journal")
    }

    @Test func `where the disk takes no file, nothing is changed and what was typed comes back`() throws {
        let app = try TestApp()
        let address = "/arenden/\(try app.logInquiry())/handlingar/ny"
        let client = try app.client(as: "koordinator")
        let form = try #require(client.get(address).form(sentTo: address))
        let before = try app.rowCounts()
        // A file stands where the folder would be made.
        let stream = try #require(fopen(app.documentFolder, "wb"))
        fclose(stream)
        let page = client.submit(form, ["fil": "a.pdf", "vad": "Det jag skrev", "dag": "idag"])
        #expect(page.status == 503 && page.response.fields[.retryAfter] != nil)
        #expect(page.form(sentTo: address)?.value("vad") == "Det jag skrev")
        #expect(page.contains("Du hade valt <b>a.pdf</b>"))
        #expect(try app.rowCounts() == before)
    }

    @Test func `only the form that takes a file may be sent with so much`() throws {
        let router = try TestApp().router
        let form = ["arenden", "U-1", "handlingar", "ny"]
        #expect(router.contentBytes(.post, form) == Limits().uploadBytes)
        #expect(router.contentBytes(.get, form) == nil)
        #expect(router.contentBytes(.post, ["arenden", "U-1", "anmalan"]) == nil)
    }
}
