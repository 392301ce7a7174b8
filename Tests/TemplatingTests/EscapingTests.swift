import Templating
import Testing

@Suite("Escaping")
struct EscapingTests {
    @Test("each special character becomes a reference", arguments: [
        ("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;"), ("'", "&#39;"),
        ("\"><svg onload=alert(1)>'", "&quot;&gt;&lt;svg onload=alert(1)&gt;&#39;"),
        ("åäö – 😀", "åäö – 😀"), ("", ""),
    ])
    func references(text: String, escaped: String) throws {
        #expect(try render(SmallPage(text: text), "<p title=\"{{text}}\">{{text}}</p>")
            == "<p title=\"\(escaped)\">\(escaped)</p>")
    }

    @Test("whatever the text, it never opens a tag or ends a value, and can be read back", arguments: 0..<200)
    func random(seed: Int) throws {
        var generator = SmallGenerator(seed: UInt64(seed) + 1)
        let alphabet = Array("<>&\"'{}/=! \n\u{0}aåö😀;#")
        let text = String((0..<Int.random(in: 0...60, using: &generator)).map { _ in
            alphabet.randomElement(using: &generator) ?? "x"
        })
        let output = try render(SmallPage(text: text), "{{text}}")
        #expect(!output.contains { "<>\"'".contains($0) })
        #expect(Self.unescaped(output) == text)
    }

    private static func unescaped(_ text: String) -> String {
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
            .reduce(text) { $0.replacing($1.0, with: $1.1) }
    }

    @Test("markup is made of elements and escaped text only")
    func markup() {
        let label = MarkupAttribute(.ariaLabel, "\"><script>")
        let drawing = Markup.element(.path, [.init(.drawing, "M0 0")])
        let piece = Markup.element(.g, [label, .href("/a?b=1&c=2")], [.text("<b>"), drawing])
        var page = SamplePage()
        page.picture = Markup([piece, .text("&")])
        #expect(throws: Never.self) {
            let text = try render(page)
            #expect(text.contains("""
                <g aria-label="&quot;&gt;&lt;script&gt;" href="/a?b=1&amp;c=2">\
                &lt;b&gt;<path d="M0 0"></path></g>&amp;
                """))
        }
    }
}

/// Random numbers that are the same on every run (xorshift64).
struct SmallGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    }

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }
}
