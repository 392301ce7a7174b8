import HTTP
import HTTPServer
import HTTPTypes
import Sockets
import Testing

@Suite struct PipeliningTests {
    @Test("Answers leave in the order of their requests, whatever order they are made in")
    func outOfOrder() throws {
        let held = Monitor<[(String, ClosureResponder.Reply)]>([])
        let server = try TestServer { request, reply in
            held.withLock { $0.append((request.path, reply)) }
            held.wakeAll()
        }
        let client = try server.client()
        client.send((1...4).map { get("/\($0)") }.joined())
        let replies = try held.soon { $0.count == 4 ? $0 : nil }
        for (path, reply) in replies.sorted(by: { $0.0 > $1.0 }) { reply(.text(path)) }
        for number in 1...4 { #expect(try client.readAnswer().text == "/\(number)") }
    }

    @Test("Requests that come together are worked on together, each lane by as many as it has", arguments: [
        Lane.ordinary, .slow,
    ])
    func together(lane: Lane) throws {
        var limits = Limits.hasty
        (limits.ordinaryWorkers, limits.slowWorkers) = (4, 4)
        let running = Monitor(0)
        let server = try TestServer(limits: limits, lanes: { _ in lane }) { request, reply in
            running.withLock { $0 += 1 }
            running.wakeAll()
            let all: Bool? = running.wait(before: MonotonicClock.now + 60_000) { $0 % 4 == 0 ? true : nil }
            reply(.text(all == nil ? "alone" : request.path))
        }
        let client = try server.client()
        for _ in 1...20 {
            client.send((1...4).map { get("/\($0)") }.joined())
            for number in 1...4 { #expect(try client.readAnswer().text == "/\(number)") }
        }
    }

    @Test("A request that changes something runs alone")
    func unsafeRunsAlone() throws {
        let running = Monitor(0)
        let most = Monitor(0)
        let server = try TestServer { request, reply in
            let now = running.withLock { count in
                count += 1
                return count
            }
            if request.method == .post { most.withLock { $0 = max($0, now) } }
            running.withLock { $0 -= 1 }
            reply(.text(request.path))
        }
        let client = try server.client()
        client.send(String(repeating: get("/g") + post("/p", "x"), count: 8))
        for _ in 1...8 {
            #expect(try client.readAnswer().text == "/g")
            #expect(try client.readAnswer().text == "/p")
        }
        #expect(most.withLock { $0 } == 1)
    }

    @Test("Hundreds of requests at once are answered in order, few at a time")
    func bounded() throws {
        let waiting = Monitor<(now: Int, most: Int)>((0, 0))
        let server = try TestServer { request, reply in
            waiting.withLock { state in
                state.now += 1
                state.most = max(state.most, state.now)
            }
            reply(.text(request.path))
            waiting.withLock { $0.now -= 1 }
        }
        let client = try server.client()
        client.send((1...500).map { get("/\($0)") }.joined())
        for number in 1...500 { #expect(try client.readAnswer().text == "/\(number)") }
        #expect(waiting.withLock { $0.most } <= Limits().pipelinedRequests)
    }

    @Test("A client that never reads stops being heard")
    func neverReads() throws {
        let answered = Monitor(0)
        var limits = Limits.quick
        limits.writeBufferBytes = 64 * 1024
        let server = try TestServer(limits: limits) { _, reply in
            answered.withLock { $0 += 1 }
            reply(Response(.ok, body: .bytes([UInt8](repeating: 1, count: 1_000_000))))
        }
        let client = try server.client(receiveRoom: 4096)
        client.send(String(repeating: get("/"), count: 100))
        // Cut when it has not read for `writeStallSeconds`: the rest of what it sends goes nowhere.
        while client.send(get("/")) {}
        #expect(answered.withLock { $0 } <= 2 * limits.pipelinedRequests)
        let other = try server.client()
        other.send(get("/"))
        #expect(try other.readAnswer().status == 200)
    }
}
