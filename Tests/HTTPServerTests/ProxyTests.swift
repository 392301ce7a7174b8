import HTTP
import HTTPServer
import HTTPTypes
import Testing

@Suite struct ProxyTests {
    @Test("Forwarded addresses count only from a named proxy", arguments: [true, false])
    func forwarded(isNamed: Bool) throws {
        let proxies: Set<String> = isNamed ? ["127.0.0.1", "10.0.0.1"] : ["10.0.0.1"]
        let server = try TestServer(proxies: proxies) { request, reply in
            reply(.text("\(request.peer) \(request.isSecure)"))
        }
        let client = try server.client()
        client.send(get("/", "X-Forwarded-For: 6.6.6.6, 192.0.2.7, 10.0.0.1\r\nX-Forwarded-Proto: https\r\n"))
        #expect(try client.readAnswer().text == (isNamed ? "192.0.2.7 true" : "127.0.0.1 false"))
        client.send(get("/", "X-Forwarded-For: <script>\r\n"))
        #expect(try client.readAnswer().text == "127.0.0.1 false")
    }

    @Test("Plain HTTP beside TLS only shows the way", arguments: [
        ("GET", 308, "https://localhost:8443/a?b=c"), ("HEAD", 308, "https://localhost:8443/a?b=c"),
        ("POST", 403, ""),
    ])
    func redirect(method: String, status: Int, location: String) throws {
        let kind = HTTPListener.Kind.redirectToTLS(port: 8443) { $0 == "localhost" }
        let server = try TestServer(on: kind) { _, reply in reply(.text("processed")) }
        let client = try server.client()
        client.send("\(method) /a?b=c HTTP/1.1\r\nHost: LocalHost:80\r\nContent-Length: 0\r\n\r\n")
        let answer = try client.readAnswer(toHead: method == "HEAD")
        #expect(answer.status == status)
        #expect(answer["Location"] ?? "" == location)
        #expect(answer["X-Content-Type-Options"] == "nosniff")
    }

    @Test("Nobody is sent to a host that is not ours")
    func elsewhere() throws {
        let kind = HTTPListener.Kind.redirectToTLS(port: 8443) { $0 == "localhost" }
        let server = try TestServer(on: kind) { _, reply in reply(.text("processed")) }
        let client = try server.client()
        client.send("GET /a HTTP/1.1\r\nHost: elsewhere.example\r\n\r\n")
        let answer = try client.readAnswer()
        #expect(answer.status == 421)
        #expect(answer["Location"] == nil)
    }
}
