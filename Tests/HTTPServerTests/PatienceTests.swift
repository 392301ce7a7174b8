import HTTP
import HTTPServer
import HTTPTypes
import Sockets
import Testing

@Suite struct PatienceTests {
    @Test("A head that does not end is answered with 408", arguments: ["GET / HT", get("/a") + "GET /b"])
    func slowHead(sent: String) throws {
        let server = try TestServer(limits: .quick, TestServer.echo)
        let client = try server.client()
        client.send(sent)
        if sent.hasPrefix(get("/a")) { #expect(try client.readAnswer().text == "/a") }
        let answer = try client.readAnswer()
        #expect(answer.status == 408)
        #expect(answer["Connection"] == "close")
        #expect(try client.readToEnd().isEmpty)
    }

    @Test("A body that is too slow is answered with 408")
    func slowBody() throws {
        let server = try TestServer(limits: .quick, TestServer.echo)
        let client = try server.client()
        client.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nabc")
        #expect(try client.readAnswer().status == 408)
    }

    @Test("A body above the least rate may take its time")
    func steadyBody() throws {
        var limits = Limits.quick
        limits.bodyBytesPerSecond = 10
        let server = try TestServer(limits: limits, TestServer.echo)
        let client = try server.client()
        client.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 11\r\n\r\n0123456789")
        let slow = Monitor(())
        let _: Bool? = slow.wait(before: MonotonicClock.now + 400) { _ in nil }
        client.send("!")
        #expect(try client.readAnswer().text == "/0123456789!")
    }

    @Test("A body that came fast and then stands still is not held for long")
    func stalledBody() throws {
        var limits = Limits.quick
        (limits.bodyBytesPerSecond, limits.bodyStallSeconds) = (10, 0.3)
        let server = try TestServer(limits: limits, TestServer.echo)
        let client = try server.client()
        // As an average it would be fast enough for 50 seconds: the client would have given up.
        client.send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 501\r\n\r\n")
        client.send(String(repeating: "x", count: 500))
        #expect(try client.readAnswer().status == 408)
    }

    @Test("An idle connection is closed without a word")
    func idle() throws {
        let server = try TestServer(limits: .quick, TestServer.echo)
        let fresh = try server.client()
        #expect(try fresh.readToEnd().isEmpty)
        let used = try server.client()
        used.send(get("/"))
        #expect(try used.readAnswer().status == 200)
        #expect(try used.readToEnd().isEmpty)
    }

    @Test("A handler may take longer than any client may")
    func slowHandler() throws {
        let server = try TestServer(limits: .quick) { _, reply in
            let slow = Monitor(())
            let _: Bool? = slow.wait(before: MonotonicClock.now + 1500) { _ in nil }
            reply(.text("klart"))
        }
        let client = try server.client()
        client.send(get("/"))
        #expect(try client.readAnswer().text == "klart")
    }

    @Test("A reader that stands still is cut")
    func writeStall() throws {
        let server = try TestServer(limits: .quick) { _, reply in
            reply(Response(.ok, body: .bytes([UInt8](repeating: 7, count: 30_000_000))))
        }
        let client = try server.client(receiveRoom: 4096)
        client.send(get("/"))
        while client.send(get("/")) {}
        // What the kernel already held may still be read; the rest is lost.
        let received = try? client.readToEnd()
        #expect(received?.count ?? 0 < 30_000_000)
    }

    @Test("A handshake that does not go on is cut")
    func handshake() throws {
        let files = try Certificate()
        let server = try TestServer(on: .tls(files.context()), limits: .quick, TestServer.echo)
        let client = try server.client()
        client.send([0x16, 0x03, 0x01])
        #expect(throws: Client.Failure.self) { try client.readToEnd() }
    }

    @Test("What a refused client still sends is read away, so that it gets its answer")
    func lingering() throws {
        let server = try TestServer(TestServer.echo)
        let client = try server.client()
        client.send("BROKEN\r\n\r\n" + String(repeating: "x", count: 100_000))
        #expect(try client.readAnswer().status == 400)
        client.endWriting()
        #expect(try client.readToEnd().isEmpty)
    }
}
