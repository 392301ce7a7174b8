import HTTP
import HTTPServer
import HTTPTypes
import Sockets
import Synchronization
import Testing

@Suite struct StreamingTests {
    private struct Broken: Error {}

    @Test("A stream arrives whole in chunks, and the connection goes on")
    func whole() throws {
        let server = try TestServer { _, reply in
            reply(Response(.ok, body: .stream { writer in
                for number in 0..<200 { try writer.write([UInt8](repeating: UInt8(number), count: 5000)) }
            }))
        }
        let client = try server.client()
        for _ in 1...2 {
            client.send(get("/"))
            let answer = try client.readAnswer()
            #expect(answer["Transfer-Encoding"] == "chunked")
            #expect(answer["Content-Length"] == nil)
            #expect(answer.body == (0..<200).flatMap { [UInt8](repeating: UInt8($0), count: 5000) })
        }
    }

    @Test("To HTTP/1.0 the end of the connection ends the stream")
    func version10() throws {
        let server = try TestServer { _, reply in
            reply(Response(.ok, body: .stream { try $0.write(Array("hej".utf8)) }))
        }
        let client = try server.client()
        client.send("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
        let answer = try client.readAnswer()
        #expect(answer.text == "hej")
        #expect(answer["Connection"] == "close")
    }

    @Test("HEAD of a stream runs no writer")
    func head() throws {
        let hasRun = Atomic(false)
        let server = try TestServer { _, reply in
            reply(Response(.ok, body: .stream { _ in hasRun.store(true, ordering: .relaxed) }))
        }
        let client = try server.client()
        client.send("HEAD / HTTP/1.1\r\nHost: x\r\n\r\n" + get("/"))
        #expect(try client.readAnswer(toHead: true)["Transfer-Encoding"] == "chunked")
        #expect(!hasRun.load(ordering: .relaxed) || client.send(""))
        #expect(try client.readAnswer().body.isEmpty)
    }

    @Test("A writer that fails cuts the stream before its last chunk", arguments: ["1.1", "1.0"])
    func broken(version: String) throws {
        let server = try TestServer { _, reply in
            reply(Response(.ok, body: .stream { writer in
                try writer.write(Array("hej".utf8))
                throw Broken()
            }))
        }
        let client = try server.client()
        client.send("GET / HTTP/\(version)\r\nHost: x\r\n\r\n")
        #expect(throws: Client.Failure.self) { try client.readAnswer() }
    }

    @Test("A slow reader makes the writer wait, not the memory grow")
    func slowReader() throws {
        let written = Monitor(0)
        let server = try TestServer { _, reply in
            reply(Response(.ok, body: .stream { writer in
                for _ in 0..<2000 {
                    try writer.write([UInt8](repeating: 7, count: 10_000))
                    written.withLock { $0 += 10_000 }
                    written.wakeAll()
                }
            }))
        }
        let client = try server.client(receiveRoom: 8192)
        client.send(get("/"))
        // Once it has filled the buffers it must stand still: far from the 20 MB there are.
        try written.soon { $0 >= 200_000 ? true : nil }
        let more: Bool? = written.wait(before: MonotonicClock.now + 200) { $0 >= 10_000_000 ? true : nil }
        #expect(more == nil)
        #expect(try client.readAnswer().body.count == 20_000_000)
    }

    @Test("A writer whose client has gone is told")
    func clientGone() throws {
        let ended = Monitor<Bool?>(nil)
        let server = try TestServer { _, reply in
            reply(Response(.ok, body: .stream { writer in
                defer { ended.wakeAll() }
                do {
                    while true { try writer.write([UInt8](repeating: 7, count: 10_000)) }
                } catch {
                    ended.withLock { $0 = true }
                    throw error
                }
            }))
        }
        do {
            let client = try server.client()
            client.send(get("/"))
            _ = try client.read(1000)
        }
        #expect(try ended.soon { $0 })
    }

    @Test("A piece larger than the limit still arrives whole")
    func largePiece() throws {
        let server = try TestServer { _, reply in
            reply(Response(.ok, body: .stream { try $0.write([UInt8](repeating: 3, count: 3_000_000)) }))
        }
        let client = try server.client()
        client.send(get("/"))
        #expect(try client.readAnswer().body == [UInt8](repeating: 3, count: 3_000_000))
    }
}
