import Casework
import Foundation
import HTTP
import Printing
import SQL
import Store
import TestSupport
import Testing

/// The letter of a decision as PDF, whatever becomes of the program that makes it.
struct LetterPDFTests {
    /// Each time another PDF, so that one made anew is seen.
    private static let maker = shell("printf '%%PDF-1.7 %s' $$")

    private static func shell(_ text: String) -> PDFMaker {
        var limits = ChildLimits()
        limits.milliseconds = 1_500
        limits.outputOctets = 100_000
        return PDFMaker(program: "/bin/sh", arguments: ["-c", text], limits: limits)
    }

    @Test("The PDF is made once, and a year later the same octets come back")
    func isMadeOnce() throws {
        let app = try TestApp(pdf: LetterPDFTests.maker)
        let address = try app.letterAddress(app.issuedCase())
        let pdf = try app.client(as: "handlaggare").get(address + ".pdf")
        #expect(pdf.status == 200 && pdf.text.hasPrefix("%PDF-1.7"))
        #expect(try app.auditCount(.letterPrinted) == 1)
        app.clock.move(days: 365)
        let client = try app.client(as: "beslutsfattare")
        let views = try app.auditCount(.decisionViewed)
        #expect(client.get(address + ".pdf").text == pdf.text)
        #expect(try app.auditCount(.letterPrinted) == 1 && app.auditCount(.decisionViewed) == views + 1)
        try app.arranging { transaction in
            try transaction.run("DROP TRIGGER letter_pdf_stands")
            try transaction.run("UPDATE letter_pdf SET octets = CAST('%PDF-x' AS BLOB)")
        }
        #expect(client.get(address + ".pdf").contains("kontrollsumman stämmer inte"))
    }

    @Test("Where no PDF can be made the page says so and why, and the letter is there", arguments: [
        (shell("while :; do :; done"), "tog för lång tid"),
        (shell("while :; do echo 1234567890123456789012345678901234567890; done"), "för stort"),
        (shell("kill -9 $$"), "slutade med ett fel"), (shell("echo Hej"), "ingen PDF"),
        (PDFMaker(program: "/bin/sh", marker: "/usr/bin/no-such-program"), "WeasyPrint, finns inte"),
        (PDFMaker(program: "/usr/bin/no-such-program"), "WeasyPrint, finns inte"),
    ])
    func saysWhy(maker: PDFMaker, reason: String) throws {
        let app = try TestApp(pdf: maker)
        let address = try app.letterAddress(app.issuedCase())
        let client = try app.client(as: "handlaggare")
        let page = client.get(address + ".pdf")
        #expect(page.status == 503 && page.contains(reason) && page.contains("Det är samma brev"))
        #expect(try app.number("SELECT count(*) FROM letter_pdf") == 0)
        #expect(client.get(address).status == 200)
    }

    @Test("A changed letter, a draft and another unit's letter are not made into PDF")
    func isOnlyOfWhatStands() throws {
        let app = try TestApp(pdf: LetterPDFTests.maker)
        let draft = try app.letterAddress(app.draftedCase())
        #expect(try app.client(as: "handlaggare").get(draft + ".pdf").status == 404)
        let address = try app.letterAddress(app.issuedCase())
        #expect(try app.client(as: "koordinator").get(address + ".pdf").status == 403)
        try app.arranging { transaction in
            try transaction.run("DROP TRIGGER decision_letter_stands")
            try transaction.run("UPDATE decision_letter SET octets = CAST('Hej' AS BLOB)")
        }
        #expect(try app.client(as: "handlaggare").get(address + ".pdf").status == 500)
        #expect(try app.number("SELECT count(*) FROM letter_pdf") == 0)
    }

    private static let hasTools = PDFMaker.weasyPrint.isFound
        && ["pdfinfo", "pdffonts"].allSatisfy {
            FileManager.default.isExecutableFile(atPath: "/usr/bin/\($0)")
        }

    @Test(
        "The PDF is tagged, in Swedish, has its title, and holds its fonts",
        .enabled(if: hasTools, "needs weasyprint and poppler-utils (apt)"))
    func isAccessible() throws {
        let app = try TestApp()
        let address = try app.letterAddress(app.issuedCase())
        let pdf = try app.client(as: "handlaggare").get(address + ".pdf")
        #expect(pdf.status == 200, "\(pdf.text.prefix(300))")
        let folder = try TestFolder()
        guard case .bytes(let octets) = pdf.response.body else { return }
        try folder.write(octets, to: "brev.pdf")
        let told = try output(of: "pdfinfo", folder.file("brev.pdf"))
        #expect(told.contains("Beslut, OSN-2026-00001"))
        #expect(told.contains(/Tagged: +yes/) && told.contains(/JavaScript: +no/))
        let fonts = try output(of: "pdffonts", folder.file("brev.pdf")).split(separator: "\n").dropFirst(2)
        #expect(!fonts.isEmpty && fonts.allSatisfy { $0.contains(" yes yes yes ") })
        #expect(pdf.text.contains("/Lang (sv)"))
    }

    private func output(of tool: String, _ file: String) throws -> String {
        let (process, pipe) = (Process(), Pipe())
        process.executableURL = URL(filePath: "/usr/bin/\(tool)")
        process.arguments = [file]
        process.standardOutput = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }
}
