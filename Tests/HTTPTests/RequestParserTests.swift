import HTTPTypes
import Testing

@testable import HTTP

@Suite("The request parser")
struct RequestParserTests {
    private static func head(_ line: String, _ fields: String = "") -> String {
        "\(line)\r\nHost: steget.example:8080\r\n\(fields)\r\n"
    }

    @Test("a request is given with its parts")
    func parts() throws {
        let events = Feed.events(Self.head("GET /%C3%A4renden/U-1/?sida=2&x= HTTP/1.1",
        "X-A:  b c \t\r\nx-a: d\r\n"))
        let request = try #require(events.first?.request)
        #expect(events.count == 1)
        #expect(request.method == .get)
        #expect(request.segments == ["ärenden", "U-1", ""])
        #expect(request.path == "/%C3%A4renden/U-1/")
        #expect(request.query == "sida=2&x=")
        #expect(request.host == "steget.example")
        #expect(request.fields.map(\.value) == ["steget.example:8080", "b c", "d"])
        #expect(request.keepsAlive && request.version == .http11 && request.body.isEmpty)
    }

    @Test("content by length and in chunks is the same, and its head is told of first", arguments: [
        ("Content-Length: 5\r\n", "hello"), ("Transfer-Encoding: chunked\r\n",
        "2\r\nhe\r\n3;a=b\r\nllo\r\n0\r\nT: x\r\n\r\n"),
    ])
    func content(fields: String, body: String) throws {
        let events = Feed.events(Self.head("POST / HTTP/1.1", fields + "Expect: 100-Continue\r\n") + body)
        #expect(events.first == .head(expectsContinue: true))
        #expect(events.last?.request?.body == Array("hello".utf8))
        #expect(events.count == 2)
    }

    @Test("the position tells which deadline holds")
    func position() {
        var parser = RequestParser(limits: Limits())
        func feed(_ text: String) { Array(text.utf8).withUnsafeBytes { _ = parser.receive($0) } }
        #expect(parser.position == .betweenRequests)
        feed("\r\n")
        #expect(parser.position == .betweenRequests)
        feed("P")
        #expect(parser.position == .inHead)
        feed("OST / HTTP/1.1\r\n")
        #expect(parser.position == .inHead)
        feed("Host: a\r\nContent-Length: 3\r\n\r\n")
        #expect(parser.position == .inBody && parser.bodyBytesReceived == 0)
        feed("ab")
        #expect(parser.bodyBytesReceived == 2)
        feed("c")
        #expect(parser.position == .betweenRequests && parser.bodyBytesReceived == 0)
    }

    @Test("an end in the middle is refused, an end between requests is nothing", arguments: [
        ("", nil), ("\r\n", nil), ("G", 400), ("GET / HTTP/1.1\r\n", 400), ("\r", 400),
        ("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\na", 400),
    ] as [(String, Int?)])
    func end(text: String, status: Int?) {
        #expect(Feed.events(text, finishing: true).last?.refusal?.status.code == status)
    }

    @Test("nothing is read after a request that ends the connection, nor after a refusal", arguments: [
        "GET / HTTP/1.1\r\nHost: a\r\nConnection: x, Close\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET / HTTP/1.0\r\n\r\nGET / HTTP/1.0\r\n\r\n", "GET /\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n",
    ])
    func last(text: String) {
        #expect(Feed.events(text, finishing: true).count == 1)
    }

    @Test("an answer to HEAD is known to be one, also when it is refused")
    func headRefused() {
        let refusal = Feed.events("HEAD / HTTP/1.0\r\nContent-Length: x\r\n\r\n").last?.refusal
        #expect(refusal?.method == .head && refusal?.version == .http10)
    }

    @Test("a limit refuses the first octet beyond it and nothing before")
    func limits() {
        func line(_ count: Int) -> Int? {
            let path = "/" + String(repeating: "a", count: count - "GET / HTTP/1.1".utf8.count)
            return Feed.events(Self.head("GET \(path) HTTP/1.1")).last?.refusal?.status.code
        }
        #expect(line(8192) == nil)
        #expect(line(8193) == 414)
        func fields(_ count: Int) -> Int? {
            let text = String(repeating: "A: b\r\n", count: count - 1)
            return Feed.events(Self.head("GET / HTTP/1.1", text)).last?.refusal?.status.code
        }
        #expect(fields(100) == nil)
        #expect(fields(101) == 431)
        func body(_ count: Int) -> Int? {
            Feed.events(Self.head("POST / HTTP/1.1",
            "Content-Length: \(count)\r\n")).last?.refusal?.status.code
        }
        #expect(body(1_048_576) == nil)
        #expect(body(1_048_577) == 413)
    }

    @Test("a host is a name or an address", arguments: [
        ("a", true), ("LOCALHOST:80", true), ("127.0.0.1:8080", true), ("[::1]", true), ("[::1]:443", true),
        ("[1:2:3:4:5:6:7:8]", true), ("[::ffff:127.0.0.1]", true), ("a:", true),
        ("[1:2:3:4:5:6:7:8:9]", false),
        ("[1::2::3]", false), ("[:1]", false), ("[1:]", false), ("[::1", false), ("::1", false),
        ("[]", false),
        ("[::12345]", false), ("[::1]x", false), ("[::256.1.1.1]", false), ("a:65536", false),
        ("a:-1", false),
        ("a:+1", false), ("a b", false), ("a%20", false), ("", false), (":80", false),
        ("[fe80::1%25eth0]", false),
    ])
    func hosts(host: String, isValid: Bool) {
        let events = Feed.events("GET / HTTP/1.1\r\nHost: \(host)\r\n\r\n")
        #expect((events.last?.request != nil) == isValid)
    }

    @Test("a path that climbs, hides or breaks is refused", arguments: [
        "/..", "/a/../b", "/.", "/%2e%2E/", "/a%2fb", "/a%00", "/a%0a", "/%c0%ae", "/%", "/%1", "/%g0",
        "/a\\b", "/a#b",
        "/a|b", "a", "*", "/a%7f", "/\u{E5}",
    ])
    func paths(path: String) {
        #expect(Feed.events(Self.head("GET \(path) HTTP/1.1")).last?.refusal?.status == .badRequest)
    }

    @Test("the server as a whole may only be asked for its options")
    func asterisk() {
        #expect(Feed.events(Self.head("OPTIONS * HTTP/1.1")).last?.request?.segments == [])
        #expect(Feed.events(Self.head("POST * HTTP/1.1")).last?.refusal?.status == .badRequest)
    }

    @Test("methods that are known pass to the router, others are not implemented", arguments: [
        ("GET", nil), ("HEAD", nil), ("POST", nil), ("PUT", nil), ("PATCH", nil), ("DELETE", nil),
        ("OPTIONS", nil),
        ("TRACE", 501), ("CONNECT", 501), ("get", 501), ("QUERY", 501), ("G(T", 400),
    ] as [(String, Int?)])
    func methods(method: String, status: Int?) {
        #expect(Feed.events(Self.head("\(method) / HTTP/1.1")).last?.refusal?.status.code == status)
    }

    @Test("an unknown expectation is refused, in HTTP/1.0 every one is ignored")
    func expectations() {
        #expect(Feed.events(Self.head("GET / HTTP/1.1", "Expect: x\r\n")).last?.refusal?.status.code == 417)
        #expect(Feed.events(Self.head("GET / HTTP/1.0", "Expect: x\r\n")).last?.request != nil)
    }
}
