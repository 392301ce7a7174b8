import HTTPTypes
import Testing

@testable import HTTP

@Suite("The request parser's limits and line ends")
struct ParserLimitTests {
    private static let post = "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"

    private static func status(_ text: String) -> Int? {
        Feed.events(text, finishing: true).last?.refusal?.status.code
    }

    @Test("a line feed alone ends no line, wherever it stands", arguments: [
        "GET / HTTP/1.1x\nHost: a\r\n\r\n", "GET / HTTP/1.1\r\nHost: ab\nX: y\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\nX: y\n\r\n", "GET / HTTP/1.1\r\nHost: a\r\n\n",
        post + "33\nabc\r\n0\r\n\r\n", post + "3\r\nabc\n0\r\n\r\n", post + "0\r\nX: yz\n\r\n",
        post + "0\r\n\n",
    ])
    func lineFeeds(text: String) {
        #expect(Self.status(text) == 400)
    }

    @Test("a header section of 32 kB is taken, one octet more is not")
    func headerSection() {
        func fields(_ count: Int) -> Int? {
            let host = "Host: a\r\n"
            let value = String(repeating: "b", count: count - host.utf8.count - "A: \r\n".utf8.count)
            return Self.status("GET / HTTP/1.1\r\n\(host)A: \(value)\r\n\r\n")
        }
        #expect(fields(32_768) == nil)
        #expect(fields(32_769) == 431)
    }

    @Test("a chunk line of 256 octets is taken, one more is not")
    func chunkLine() {
        func line(_ count: Int) -> Int? {
            Self.status(Self.post + "1;" + String(repeating: "a", count: count - 2) + "\r\nx\r\n0\r\n\r\n")
        }
        #expect(line(256) == nil)
        #expect(line(257) == 400)
    }

    @Test("chunk extensions and leading zeros add up")
    func chunkOverhead() {
        func chunks(_ count: Int, _ line: String) -> Int? {
            let chunk = line + "\r\nx\r\n"
            return Self.status(Self.post + String(repeating: chunk, count: count) + "0\r\n\r\n")
        }
        let extensive = "1;" + String(repeating: "a", count: 127)
        #expect(chunks(128, extensive) == nil)
        #expect(chunks(129, extensive) == 400)
        let zeros = String(repeating: "0", count: 128) + "1"
        #expect(chunks(128, zeros) == nil)
        #expect(chunks(129, zeros) == 400)
    }

    @Test("a route that takes more may be sent more, and no other")
    func contentByRoute() {
        func status(_ path: String, _ framing: String) -> Int? {
            var parser = RequestParser(limits: Limits()) { method, segments in
                method == .post && segments == ["fil"] ? 5_000_000 : nil
            }
            let head = Array("POST \(path) HTTP/1.1\r\nHost: a\r\n\(framing)\r\n".utf8)
            return head.withUnsafeBytes { parser.receive($0) }.last?.refusal?.status.code
        }
        #expect(status("/fil", "Content-Length: 5000000\r\n") == nil)
        #expect(status("/fil", "Content-Length: 5000001\r\n") == 413)
        #expect(status("/annan", "Content-Length: 1048577\r\n") == 413)
        #expect(status("/fil", "Transfer-Encoding: chunked\r\n\r\n4C4B40\r\n") == nil)
        #expect(status("/fil", "Transfer-Encoding: chunked\r\n\r\n4C4B41\r\n") == 413)
        #expect(status("/annan", "Transfer-Encoding: chunked\r\n\r\n4C4B40\r\n") == 413)
    }

    @Test("chunks together may be as large as a sized body, no larger")
    func chunkedSize() {
        let half = "80000\r\n" + String(repeating: "a", count: 0x80000) + "\r\n"
        #expect(Self.status(Self.post + half + half + "0\r\n\r\n") == nil)
        #expect(Self.status(Self.post + half + half + "1\r\na\r\n0\r\n\r\n") == 413)
    }

    @Test("trailers are limited like headers, and checked like them", arguments: [
        ("A: " + String(repeating: "b", count: 8000), nil),
        ("A: " + String(repeating: "b", count: 8200), 431),
        (String(repeating: "A: b\r\n", count: 99) + "A: b", nil),
        (String(repeating: "A: b\r\n", count: 100) + "A: b", 431),
        ("A : b", 400), (" A: b", 400), ("A", 400), ("A: \u{7}", 400),
    ] as [(String, Int?)])
    func trailers(text: String, status: Int?) {
        #expect(Self.status(Self.post + "1\r\nx\r\n0\r\n\(text)\r\n\r\n") == status)
    }

    @Test("a few empty lines before a request are ignored, not many")
    func emptyLines() {
        let get = "GET / HTTP/1.1\r\nHost: a\r\n\r\n"
        #expect(Self.status(String(repeating: "\r\n", count: 8) + get) == nil)
        #expect(Self.status(String(repeating: "\r\n", count: 9) + get) == 400)
    }
}
