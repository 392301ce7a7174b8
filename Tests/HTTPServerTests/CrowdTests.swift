import HTTP
import HTTPServer
import HTTPTypes
import Sockets
import Testing

@Suite struct CrowdTests {
    @Test("A full queue answers 503 at once and says when to come again")
    func fullQueue() throws {
        var limits = Limits()
        limits.slowWorkers = 1
        limits.slowQueue = 1
        let gate = Monitor((running: 0, isOpen: false))
        let lanes: @Sendable (Request) -> Lane = { $0.path == "/slow" ? .slow : .ordinary }
        let server = try TestServer(limits: limits, lanes: lanes) { request, reply in
            if request.path == "/slow" {
                gate.withLock { $0.running += 1 }
                gate.wakeAll()
                let _: Bool? = gate.wait(before: MonotonicClock.now + 60_000) { $0.isOpen ? true : nil }
            }
            reply(.text(request.path))
        }
        let clients = try (1...3).map { _ in try server.client() }
        clients[0].send(get("/slow"))
        try gate.soon { $0.running == 1 ? true : nil }
        // Of two more one waits in the queue, and for the other there is no room. Its connection goes on.
        clients[1].send(get("/slow"))
        clients[1].send(get("/slow"))
        clients[2].send(get("/quick"))
        #expect(try clients[2].readAnswer().text == "/quick")
        clients[2].send(get("/slow"))
        let refused = try clients[2].readAnswer()
        #expect(refused.status == 503)
        #expect(refused["Retry-After"] == "2")
        clients[2].send(get("/quick"))
        #expect(try clients[2].readAnswer().text == "/quick")
        gate.withLock { $0.isOpen = true }
        gate.wakeAll()
        #expect(try clients[0].readAnswer().text == "/slow")
        #expect(try clients[1].readAnswer().text == "/slow")
    }

    @Test("Beyond the limit of connections the answer is 503, never silence", arguments: [true, false])
    func connections(isPerAddress: Bool) throws {
        var limits = Limits()
        if isPerAddress { limits.connectionsPerAddress = 2 } else { limits.connections = 2 }
        let server = try TestServer(limits: limits, TestServer.echo)
        var inside: [Client] = []
        for _ in 1...2 {
            let client = try server.client()
            client.send(get("/"))
            #expect(try client.readAnswer().status == 200)
            inside.append(client)
        }
        let outside = try server.client()
        let refused = try outside.readAnswer()
        #expect(refused.status == 503)
        #expect(refused["Retry-After"] == "2")
        #expect(refused["Connection"] == "close")
        #expect(try outside.readToEnd().isEmpty)
        inside[0].send(get("/", "Connection: close\r\n"))
        #expect(try inside[0].readAnswer().status == 200)
        #expect(try inside[0].readToEnd().isEmpty)
        inside.removeFirst()
        // The place is free again as soon as the loop has seen the end.
        var answers: [Int] = []
        while answers.last != 200, answers.count < 100 {
            let client = try server.client()
            client.send(get("/"))
            answers.append(try client.readAnswer().status)
        }
        #expect(answers.contains(200))
    }

    @Test("Two hundred clients at once are all answered")
    func crowd() throws {
        let server = try TestServer(TestServer.echo)
        let clients = try (1...200).map { _ in try server.client() }
        for (number, client) in clients.enumerated() { client.send(get("/\(number)")) }
        for (number, client) in clients.enumerated() { #expect(try client.readAnswer().text == "/\(number)") }
    }

    @Test("Clients that break off in the middle harm nobody")
    func brokenClients() throws {
        let server = try TestServer { _, reply in
            reply(Response(.ok, body: .bytes([UInt8](repeating: 7, count: 2_000_000))))
        }
        for _ in 1...20 {
            let client = try server.client()
            client.send(get("/") + get("/"))
            _ = try client.read(100)
            client.reset()
        }
        let client = try server.client()
        client.send(get("/"))
        #expect(try client.readAnswer().body.count == 2_000_000)
    }
}
