import Testing

@testable import HTTP

@Suite("Forms and queries")
struct FormDecoderTests {
    private static let decoder = FormDecoder(maximumFields: 5, maximumBytes: 100)

    private static func decode(_ text: String) throws -> [FormField] {
        try decoder.decode(Array(text.utf8))
    }

    @Test("fields come in order, decoded once")
    func order() throws {
        let fields = try Self.decode("b=1+2&a=%C3%A5%2B&c&=x&d=a=b")
        #expect(fields.map(\.name) == ["b", "a", "c", "", "d"])
        #expect(fields.map(\.value) == ["1 2", "å+", "", "x", "a=b"])
        #expect(try Self.decode("a=%2541").first?.value == "%41")
        #expect(try Self.decode("").isEmpty)
        #expect(try Self.decode("&&a=1&&").count == 1)
    }

    @Test("line ends become a line feed, however they were sent")
    func lineEnds() throws {
        let field = try Self.decode("a=1%0D%0A2%0D3%0A4%0D%0D%0A").first
        #expect(field?.value == "1\n2\n3\n4\n\n")
    }

    @Test("what is broken is refused, never mended", arguments: [
        ("a=%", FormError.brokenEscape), ("a=%4", .brokenEscape), ("a=%zz", .brokenEscape),
        ("%+1=a", .brokenEscape),
        ("a=%ff", .invalidUTF8), ("a=%c0%80", .invalidUTF8), ("a=%ed%a0%80", .invalidUTF8), ("a=x%00", .nul),
        ("%00=x", .nul), ("a=1&b=2&a=1", .duplicate("a")), ("%20=1&%20=2", .duplicate("")),
        ("a&b&c&d&e&f", .tooManyFields), ("a=" + String(repeating: "x", count: 99), .tooLarge),
    ])
    func refused(text: String, error: FormError) {
        #expect(throws: error) { try Self.decode(text) }
    }

    @Test("a list of checkboxes may repeat its name, another field may not")
    func repeats() throws {
        let decoder = FormDecoder(maximumFields: 9, maximumBytes: 100, repeats: .only(["stod"]))
        #expect(try decoder.decode(Array("stod=a&stod=b".utf8)).map(\.value) == ["a", "b"])
        #expect(throws: FormError.duplicate("namn")) { try decoder.decode(Array("namn=a&namn=b".utf8)) }
    }

    @Test("a query that is encoded decodes to the same fields")
    func identity() throws {
        let fields = [
            FormField(name: "söka & finna", value: "=+%&#\n\u{1F600}~"), FormField(name: "b", value: ""),
        ]
        #expect(try QueryString.decode(QueryString.encode(fields)) == fields)
    }

    @Test("percent-encoding goes back and forth")
    func percent() {
        let text = String(String.UnicodeScalarView((1...0x2FF).compactMap(Unicode.Scalar.init)))
        #expect(PercentEncoding.decode(PercentEncoding.encode(text)) == text)
        #expect(PercentEncoding.encode("a/b c") == "a%2Fb%20c")
        #expect(PercentEncoding.decode("%e2%82") == nil)
        #expect(PercentEncoding.decode("%e") == nil)
    }
}
