import HTTP
import HTTPServer
import HTTPTypes
import Testing

@Suite struct KeepAliveTests {
    @Test("Many requests are answered on one connection")
    func manyOnOne() throws {
        let server = try TestServer(TestServer.echo)
        let client = try server.client()
        for number in 1...20 {
            client.send(get("/\(number)"))
            let answer = try client.readAnswer()
            #expect(answer.text == "/\(number)")
            #expect(answer["Connection"] == nil)
            #expect(answer["Date"] != nil)
        }
    }

    @Test("The connection ends when the client asks, and the answer says so")
    func closeAsked() throws {
        let server = try TestServer(TestServer.echo)
        let client = try server.client()
        client.send(get("/a", "Connection: close\r\n") + get("/b"))
        let answer = try client.readAnswer()
        #expect(answer["Connection"] == "close")
        #expect(try client.readToEnd().isEmpty)
    }

    @Test("HTTP/1.0 closes unless keep-alive is asked for")
    func version10() throws {
        let server = try TestServer(TestServer.echo)
        let closing = try server.client()
        closing.send("GET /a HTTP/1.0\r\n\r\n")
        #expect(try closing.readAnswer()["Connection"] == "close")
        #expect(try closing.readToEnd().isEmpty)
        let staying = try server.client()
        for _ in 1...2 {
            staying.send("GET /a HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
            #expect(try staying.readAnswer()["Connection"] == "keep-alive")
        }
    }

    @Test("A connection ends after its share of requests")
    func requestsPerConnection() throws {
        var limits = Limits()
        limits.requestsPerConnection = 3
        let server = try TestServer(limits: limits, TestServer.echo)
        let client = try server.client()
        client.send(String(repeating: get("/"), count: 5))
        #expect(try client.readAnswer()["Connection"] == nil)
        #expect(try client.readAnswer()["Connection"] == nil)
        #expect(try client.readAnswer()["Connection"] == "close")
        #expect(try client.readToEnd().isEmpty)
    }

    @Test("A response may end the connection itself")
    func responseCloses() throws {
        let server = try TestServer { _, reply in
            var response = Response.text("sist")
            response.fields[.connection] = "close"
            reply(response)
        }
        let client = try server.client()
        client.send(get("/"))
        #expect(try client.readAnswer()["Connection"] == "close")
        #expect(try client.readToEnd().isEmpty)
    }

    @Test("A client that has ended its side still gets its answer")
    func halfClose() throws {
        let server = try TestServer(TestServer.echo)
        let client = try server.client()
        client.send(get("/a"))
        client.endWriting()
        #expect(try client.readAnswer().text == "/a")
        #expect(try client.readToEnd().isEmpty)
    }

    @Test("Fed one octet at a time the server answers the same")
    func byteByByte() throws {
        let server = try TestServer(TestServer.echo)
        let client = try server.client()
        for octet in Array(post("/a", "hej").utf8) { client.send([octet]) }
        #expect(try client.readAnswer().text == "/ahej")
    }
}
