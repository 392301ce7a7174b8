import HTTP
import HTTPServer
import HTTPTypes
import Sockets
import Testing

@Suite struct DrainTests {
    @Test("Draining answers what is under way, closes the idle and lets nobody in")
    func drains() throws {
        let held = Monitor<ClosureResponder.Reply?>(nil)
        let server = try TestServer { request, reply in
            guard request.path == "/held" else { return reply(.text("x")) }
            held.withLock { $0 = reply }
            held.wakeAll()
        }
        let idle = try server.client()
        idle.send(get("/"))
        #expect(try idle.readAnswer().status == 200)
        let busy = try server.client()
        busy.send(get("/held"))
        let reply = try held.soon { $0 }
        let outcome = Monitor<Bool?>(nil)
        let drain = try PlainThread(name: "drain") {
            let isDone = server.server.drain()
            outcome.withLock { $0 = isDone }
        }
        #expect(try idle.readToEnd().isEmpty)
        reply(.text("svar"))
        let answer = try busy.readAnswer()
        #expect(answer.text == "svar")
        #expect(answer["Connection"] == "close")
        #expect(try busy.readToEnd().isEmpty)
        drain.join()
        #expect(outcome.withLock { $0 } == true)
    }

    @Test("A request that was on its way when the drain began is answered, and then the port refuses")
    func hearsTheLate() throws {
        var limits = Limits()
        limits.drainGraceSeconds = 5
        limits.requestsPerConnection = .max
        let held = Monitor<ClosureResponder.Reply?>(nil)
        let server = try TestServer(limits: limits) { request, reply in
            guard request.path == "/held" else { return reply(.text("x")) }
            held.withLock { $0 = reply }
            held.wakeAll()
        }
        let (used, fresh, busy) = (try server.client(), try server.client(), try server.client())
        used.send(get("/"))
        #expect(try used.readAnswer().status == 200)
        busy.send(get("/held"))
        let reply = try held.soon { $0 }
        let drain = try PlainThread(name: "drain") { server.server.drain() }
        // A close that nothing else asks for says that the drain has begun.
        repeat { fresh.send(get("/")) } while try fresh.readAnswer()["Connection"] != "close"
        used.send(get("/late"))
        let answer = try used.readAnswer()
        #expect(answer.text == "x")
        #expect(answer["Connection"] == "close")
        reply(.text("x"))
        #expect(try busy.readAnswer().status == 200)
        drain.join()
        #expect(throws: Client.Failure.self) { try server.client() }
    }

    @Test("A handler that hangs does not hold up the end for ever")
    func hangs() throws {
        var limits = Limits()
        limits.drainSeconds = 0.2
        let gate = Monitor((running: false, isOpen: false))
        let server = try TestServer(limits: limits) { _, reply in
            gate.withLock { $0.running = true }
            gate.wakeAll()
            let _: Bool? = gate.wait(before: MonotonicClock.now + 60_000) { $0.isOpen ? true : nil }
            reply(.text("x"))
        }
        let client = try server.client()
        client.send(get("/"))
        try gate.soon { $0.running ? true : nil }
        #expect(!server.server.drain())
        gate.withLock { $0.isOpen = true }
        gate.wakeAll()
    }
}
