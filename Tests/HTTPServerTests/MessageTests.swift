import HTTP
import HTTPServer
import HTTPTypes
import Testing

@Suite struct MessageTests {
    @Test("HEAD gets the fields of GET and no body")
    func head() throws {
        let server = try TestServer { _, reply in reply(.text("hej")) }
        let client = try server.client()
        client.send("HEAD / HTTP/1.1\r\nHost: localhost\r\n\r\n" + get("/"))
        let head = try client.readAnswer(toHead: true)
        let whole = try client.readAnswer()
        #expect(head["Content-Length"] == "3")
        #expect(head.fields.map(\.name) == whole.fields.map(\.name))
        #expect(whole.text == "hej")
    }

    @Test("100 Continue comes before the body is sent")
    func expectsContinue() throws {
        let server = try TestServer(TestServer.echo)
        let client = try server.client()
        client.send("POST /a HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n")
        #expect(try client.readAnswer().status == 100)
        client.send("hej")
        #expect(try client.readAnswer().text == "/ahej")
    }

    @Test("100 Continue is left out when the body has come, and waits for earlier answers")
    func continueInOrder() throws {
        let server = try TestServer(TestServer.echo)
        let client = try server.client()
        client.send(post("/a", "hej", "Expect: 100-continue\r\n"))
        #expect(try client.readAnswer().status == 200)
        client.send(get("/g"))
        client.send("POST /p HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nExpect: 100-continue\r\n\r\n")
        #expect(try client.readAnswer().text == "/g")
        #expect(try client.readAnswer().status == 100)
        client.send("x")
        #expect(try client.readAnswer().text == "/px")
    }

    @Test("A chunked body arrives whole")
    func chunkedIn() throws {
        let server = try TestServer(TestServer.echo)
        let client = try server.client()
        client.send("POST /a HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nhej\r\n")
        client.send("1\r\n!\r\n0\r\n\r\n")
        #expect(try client.readAnswer().text == "/ahej!")
    }

    @Test("A body as large as allowed arrives whole; a larger one is refused from its head")
    func largeBody() throws {
        let server = try TestServer { request, reply in reply(.text(String(request.body.count))) }
        let client = try server.client()
        client.send(post("/", String(repeating: "a", count: 1024 * 1024)))
        #expect(try client.readAnswer().text == "1048576")
        client.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1048577\r\n\r\n")
        #expect(try client.readAnswer().status == 413)
        #expect(try client.readToEnd().isEmpty)
    }

    @Test("The fields of every response are on refusals too, and a response's own win")
    func everyResponse() throws {
        let server = try TestServer { _, reply in
            reply(Response(.ok, fields: [.contentSecurityPolicy: "sandbox"], body: .none))
        }
        let client = try server.client()
        client.send(get("/") + "GET / HTTP/1.1\r\n\r\n")
        let own = try client.readAnswer()
        let policies = own.fields.filter { $0.name.lowercased() == "content-security-policy" }
        #expect(policies.map(\.value) == ["sandbox"])
        #expect(own["X-Content-Type-Options"] == "nosniff")
        let refused = try client.readAnswer()
        #expect(refused.status == 400)
        #expect(refused["Content-Security-Policy"] == "default-src 'none'")
        #expect(refused.text == "<h1>400</h1>")
        #expect(refused["Connection"] == "close")
    }

    @Test("Framing is the server's alone", arguments: ["Content-Length", "Transfer-Encoding"])
    func ownFraming(name: String) throws {
        let field = try #require(HTTPField.Name(name))
        let server = try TestServer { _, reply in
            reply(Response(.ok, fields: [field: "7"], body: .bytes(Array("hej".utf8))))
        }
        let client = try server.client()
        client.send(get("/"))
        let answer = try client.readAnswer()
        #expect(answer["Content-Length"] == "3")
        #expect(answer["Transfer-Encoding"] == nil)
    }

    @Test("A status without content has no body and no length", arguments: [204, 304])
    func withoutContent(code: Int) throws {
        let server = try TestServer { _, reply in reply(.text("nej", .init(code: code))) }
        let client = try server.client()
        client.send(get("/") + get("/"))
        for _ in 1...2 {
            let answer = try client.readAnswer()
            #expect(answer.status == code)
            #expect(answer["Content-Length"] == nil)
        }
    }

    @Test("A reply that never comes is 500; of two replies the first counts")
    func replies() throws {
        let server = try TestServer { request, reply in
            guard request.path == "/två" || request.path == "/2" else { return }
            reply(.text("ett"))
            reply(.text("två"))
        }
        let client = try server.client()
        client.send(get("/0") + get("/2") + get("/0"))
        #expect(try client.readAnswer().status == 500)
        #expect(try client.readAnswer().text == "ett")
        #expect(try client.readAnswer().status == 500)
    }

    @Test("Every request has a name of its own")
    func names() throws {
        let server = try TestServer { request, reply in reply(.text(request.id)) }
        let client = try server.client()
        var seen: Set<String> = []
        for _ in 1...100 {
            client.send(get("/"))
            seen.insert(try client.readAnswer().text)
        }
        #expect(seen.count == 100)
    }
}
