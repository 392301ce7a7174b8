import Testing

@testable import HTTP

@Suite("Forms with files")
struct MultipartDecoderTests {
    private static let limits: Limits = {
        var limits = Limits()
        (limits.bodyBytes, limits.formParts, limits.formFields) = (100, 4, 3)
        (limits.partHeaderBytes, limits.partNameBytes, limits.filenameBytes) = (300, 20, 40)
        return limits
    }()

    private static func decode(_ body: [UInt8], boundary: String = "x") throws -> MultipartForm {
        let type = try #require(MediaType("multipart/form-data; boundary=\"\(boundary)\""))
        return try MultipartDecoder(limits: limits).decode(body, as: type)
    }

    private static func part(_ head: String, _ content: String = "1") -> String {
        "--x\r\n\(head)\r\n\r\n\(content)\r\n"
    }

    private static func field(_ name: String, _ content: String = "1") -> String {
        part("Content-Disposition: form-data; name=\"\(name)\"", content)
    }

    private static func file(_ filename: String, _ content: String = "1") -> String {
        part("Content-Disposition: form-data; name=\"fil\"; filename=\"\(filename)\"\r\n"
            + "Content-Type: application/pdf", content)
    }

    @Test("fields and files come as a browser sends them")
    func whole() throws {
        let text = Self.field("namn", "Åsa\r\nBerg") + Self.file("rapport.pdf", "%PDF\r\n--y\r\n")
            + Self.part("content-disposition:form-data;name=tom;filename=\"\"", "") + "--x--\r\n"
        let form = try Self.decode(Array(text.utf8))
        #expect(form.fields == [FormField(name: "namn", value: "Åsa\nBerg")])
        let file = try #require(form.files.first)
        #expect(form.files.count == 1)
        #expect(file.name == "fil" && file.filename == "rapport.pdf")
        #expect(file.declaredType?.essence == "application/pdf")
        #expect(Array(file.content) == Array("%PDF\r\n--y\r\n".utf8))
        #expect(try Self.decode(Array("--x--".utf8)) == MultipartForm())
    }

    private static let brokenBodies: [(String, MultipartError)] = [
        ("hej\r\n--x--", .preamble), ("", .preamble), ("\r\n--x--", .preamble),
        ("--xy\r\n", .delimiter), ("--x", .unfinished), ("--x\r\n", .unfinished), ("--x-\r\n", .delimiter),
        ("--x--hej", .epilogue), ("--x--\r\n\r\n", .epilogue), ("--x\n\n1\n--x--", .delimiter),
        (field("a"), .unfinished), (field("a") + "--xx\r\n", .delimiter),
        ("--x\r\nX: y\r\n\r\n--x--", .disposition),
        ("--x\r\nContent-Disposition: form-data; name=a\r\n\r\n--x--", .delimiter),
        (field("a") + field("b") + field("c") + field("d") + "--x--", .text(.tooManyFields)),
        (field("a") + field("b") + field("c") + file("a") + field("d") + "--x--", .tooManyParts),
        (field("a") + field("a") + "--x--", .text(.duplicate("a"))),
        (field("a", "\0") + "--x--", .text(.nul)),
        (field("a", String(repeating: "1", count: 101)) + "--x--", .text(.tooLarge)),
        (field(String(repeating: "n", count: 21)) + "--x--", .name),
        (file(String(repeating: "n", count: 41)) + "--x--", .name),
    ]

    @Test("a body that is broken is refused, never mended", arguments: brokenBodies)
    func refused(text: String, error: MultipartError) {
        #expect(throws: error) { try Self.decode(Array(text.utf8)) }
    }

    private static let brokenHeads: [(String, MultipartError)] = [
        ("X: " + String(repeating: "y", count: 300), .tooLargeHeader), ("X y", .header),
        ("X: y\nZ: u", .header), ("X : y", .header), ("X: y\u{1}", .header), ("X: y", .disposition),
        ("Content-Disposition: attachment; name=a", .disposition),
        ("Content-Disposition: form-data", .disposition),
        ("Content-Disposition: form-data; name=\"\"", .disposition),
        ("Content-Disposition: form-data; name=\"a\"b\"", .disposition),
        ("Content-Disposition: form-data; name=\"a", .disposition),
        ("Content-Disposition: form-data; name=a; name=b", .disposition),
        ("Content-Disposition: form-data; name=a;", .disposition),
        ("Content-Disposition: form-data; name=a\r\nContent-Disposition: form-data; name=b", .disposition),
        ("Content-Disposition: form-data; name=a; filename*=UTF-8''b", .extendedFilename),
        ("Content-Disposition: form-data; name=a\r\nContent-Transfer-Encoding: base64", .transferEncoding),
        ("Content-Disposition: form-data; name=a\r\nContent-Type: multipart/mixed; boundary=y", .mediaType),
        ("Content-Disposition: form-data; name=a\r\nContent-Type: text", .mediaType),
        ("Content-Disposition: form-data; name=a\r\nContent-Type: text/plain; charset=utf-16", .charset),
    ]

    @Test("a part whose head is broken is refused", arguments: brokenHeads)
    func refusedHead(head: String, error: MultipartError) {
        #expect(throws: error) { try Self.decode(Array((Self.part(head) + "--x--").utf8)) }
    }

    @Test("a boundary is of RFC 2046's few characters", arguments: ["", "a ", "å", "a\tb", "a\"b",
        String(repeating: "a", count: 71)])
    func boundary(text: String) {
        let type = MediaType(essence: "multipart/form-data", charset: nil, boundary: text)
        #expect(throws: MultipartError.boundary) {
            try MultipartDecoder(limits: Limits()).decode(Array("--\(text)--".utf8), as: type)
        }
    }

    @Test("text that is no UTF-8 is refused, in a value, a name or a file's name")
    func encoding() {
        for (text, error) in [
            (Self.field("a", "!"), MultipartError.text(.invalidUTF8)), (Self.field("!"), .name),
            (Self.file("!"), .name),
        ] {
            let bytes = Array((text + "--x--").utf8).map { $0 == UInt8(ascii: "!") ? 0xFF : $0 }
            #expect(throws: error) { try Self.decode(bytes) }
        }
    }

    @Test("a file's name is text to show, never a path", arguments: [
        ("C:\\Users\\Åsa\\brev.pdf", "brev.pdf"), ("../../etc/passwd", "passwd"), ("..", ""), ("/", ""),
        ("a%22b.pdf", "a\"b.pdf"), ("a%0D%0ASet-Cookie: x", "a Set-Cookie: x"),
        ("faktura\u{202E}fdp.exe", "fakturafdp.exe"), ("  a   b.pdf ", "a b.pdf"), ("a\u{200B}b", "ab"),
        ("åäö 100 %.pdf", "åäö 100 %.pdf"), ("e\u{301}.txt", "e\u{301}.txt"),
    ])
    func names(sent: String, shown: String) {
        let name = DisplayName(path: sent).text
        #expect(name.utf8.elementsEqual(shown.utf8), "\(name)")
    }
}
