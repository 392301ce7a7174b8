import Glibc
import Printing
import Testing

/// A PDF is made by a child that may do next to nothing, and that may fail in any way.
struct PDFMakerTests {
    private static let limits = {
        var limits = ChildLimits()
        limits.milliseconds = 1_500
        limits.outputOctets = 100_000
        return limits
    }()

    private func shell(_ text: String) -> PDFMaker {
        PDFMaker(program: "/bin/sh", arguments: ["-c", text], limits: PDFMakerTests.limits)
    }

    private func made(_ text: String, of html: String = "Hej") throws -> String {
        try String(decoding: shell(text).pdf(of: Array(html.utf8)), as: UTF8.self)
    }

    @Test("What the child writes is the answer, and it is given all of the letter")
    func answers() throws {
        let letter = String(repeating: "å", count: 40_000)
        let made = try made("printf '%%PDF-'; while read -r line; do echo \"$line\"; done", of: letter + "\n")
        #expect(made == "%PDF-\(letter)\n")
    }

    @Test("A child that fails does it by name", arguments: [
        ("while :; do :; done", PrintingFailure.tooSlow),
        ("exec 0<&- 1>&-; while :; do :; done", .tooSlow),
        ("while :; do echo 12345678901234567890123456789012345678901234567890; done", .tooMuch),
        ("kill -9 $$", .died), ("exit 3", .died), ("echo Hej", .notPDF), ("", .notPDF),
        ("exit 127", .notStarted), ("(true)", .died),
    ])
    func fails(script: String, failure: PrintingFailure) {
        #expect(throws: failure) { try shell(script).pdf(of: Array("Hej".utf8)) }
    }

    @Test("A program that is not there is said to be missing")
    func isMissing() {
        let maker = PDFMaker(program: "/bin/sh", marker: "/usr/bin/no-such-program")
        #expect(!maker.isFound)
        #expect(throws: PrintingFailure.missing) { try maker.pdf(of: []) }
    }

    @Test("The child has none of our environment and descriptors, and writes no file", arguments: [
        ("echo \"${PATH_OF_OURS:-none}\"", "none"),
        ("if echo x > /tmp/steget-letter-child; then echo wrote; else echo not; fi", "not"),
        ("ulimit -t", "15"), ("ulimit -f", "0"), ("ulimit -n", "64"),
        ("for n in 3 4 5 6 7 8 9; do if true <&$n; then echo open; fi; done; echo none", "none"),
        ("pwd", "/"),
    ])
    func isBound(script: String, answer: String) throws {
        setenv("PATH_OF_OURS", "here", 1)
        #expect(try made("printf '%%PDF-'; \(script)").hasPrefix("%PDF-\(answer)"))
    }

    @Test("The child opens no socket")
    func hasNoNetwork() throws {
        let python = "/usr/bin/python3"
        guard access(python, X_OK) == 0 else { return }
        let source = """
            import socket
            try:
                socket.socket()
                print("%PDF-open")
            except OSError as refusal:
                print("%PDF-", refusal.errno)
            """
        let maker = PDFMaker(program: python, arguments: ["-I", "-B", "-c", source])
        #expect(try String(decoding: maker.pdf(of: []), as: UTF8.self) == "%PDF- 1\n")
    }

    @Test(
        "WeasyPrint makes a tagged PDF in Swedish, and fetches nothing",
        .enabled(if: PDFMaker.weasyPrint.isFound, "WeasyPrint is not installed here (apt: weasyprint)"))
    func isTagged() throws {
        let html = """
            <!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>Beslut å ä ö</title></head>
            <body><h1>Beslut</h1><img alt="x" src="file:///etc/passwd"><p>Å ä ö</p></body></html>
            """
        let pdf = try PDFMaker.weasyPrint.pdf(of: Array(html.utf8))
        let text = String(decoding: pdf, as: UTF8.self)
        #expect(text.contains("/Lang (sv)") && text.contains("/Marked true"))
        #expect(text.contains("pdfuaid"))
    }
}
