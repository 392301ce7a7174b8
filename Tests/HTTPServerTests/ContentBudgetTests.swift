import HTTP
import HTTPServer
import HTTPTypes
import Sockets
import Testing

/// Content is held within one budget for all clients.
@Suite struct ContentBudgetTests {
    private typealias Gate = Monitor<(running: Int, isOpen: Bool)>

    private var limits: Limits {
        var limits = Limits()
        limits.contentBytesInAll = 100_000
        limits.freeContentBytes = 10_000
        return limits
    }

    /// A server that holds what is sent to `/held` until the gate opens.
    private func server(_ gate: Gate) throws -> TestServer {
        try TestServer(limits: limits) { request, reply in
            if request.path == "/held" {
                gate.withLock { $0.running += 1 }
                gate.wakeAll()
                let _: Bool? = gate.wait(before: MonotonicClock.now + 60_000) { $0.isOpen ? true : nil }
            }
            reply(.text(String(request.body.count)))
        }
    }

    /// Sends content again and again, until the answer is `status`; false if it never is.
    private func sees(_ status: Int, sending octets: Int, times: Int = 200, to server: TestServer) throws
    -> Bool {
        for _ in 1...times {
            let client = try server.client()
            client.send(post("/", String(repeating: "x", count: octets)))
            let answer = try client.readAnswer()
            if answer.status == 503 {
                #expect(answer["Retry-After"] == "2")
                #expect(answer["Connection"] == "close")
            }
            if answer.status == status { return true }
        }
        return false
    }

    @Test("Beyond the budget content gets 503; small forms, and what has its room already, go through")
    func full() throws {
        let server = try server(Gate((0, true)))
        let slow = try server.client()
        let (first, rest) = (String(repeating: "a", count: 95_000), String(repeating: "b", count: 5000))
        slow.send("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\n" + first)
        #expect(try sees(503, sending: 40_000, to: server))
        #expect(try sees(200, sending: 10_000, to: server))
        slow.send(rest)
        #expect(try slow.readAnswer().text == "100000")
        #expect(try sees(200, sending: 100_000, to: server), "the room has been given back")
    }

    @Test("Chunked content is held within the same budget, and a broken-off request gives its room back")
    func chunked() throws {
        let server = try server(Gate((0, true)))
        var slow: Client? = try server.client()
        slow?.send("POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n17318\r\n")
        slow?.send(String(repeating: "a", count: 95_000))
        #expect(try sees(503, sending: 40_000, to: server))
        slow = nil
        #expect(try sees(200, sending: 100_000, to: server))
    }

    @Test("Content counts as long as it is worked on, also when its client has gone")
    func worked() throws {
        let gate = Gate((0, false))
        let server = try server(gate)
        let client = try server.client()
        client.send(post("/held", String(repeating: "a", count: 95_000)))
        try gate.soon { $0.running == 1 ? true : nil }
        client.reset()
        for _ in 1...20 { #expect(try !sees(200, sending: 40_000, times: 1, to: server)) }
        gate.withLock { $0.isOpen = true }
        gate.wakeAll()
        #expect(try sees(200, sending: 100_000, to: server))
    }

    @Test("A client is heard no further while content of its own waits to be worked on")
    func pipelined() throws {
        let gate = Gate((0, false))
        let server = try server(gate)
        let client = try server.client()
        client.send(String(repeating: post("/held", String(repeating: "a", count: 20_000)), count: 12))
        try gate.soon { $0.running == 1 ? true : nil }
        for _ in 1...20 { #expect(try sees(200, sending: 30_000, times: 1, to: server)) }
        gate.withLock { $0.isOpen = true }
        gate.wakeAll()
        for _ in 1...12 { #expect(try client.readAnswer().text == "20000") }
    }
}
