import Glibc
import Sockets
import Synchronization
import Testing

/// A delegate that writes down what it is told and stops after some messages.
private final class Recorder: EventLoopDelegate {
    let loop: EventLoop<Int>
    let expected: Int
    var messages: [Int] = []
    var deadlines: [UInt64] = []
    var ready: [UInt64] = []

    init(_ mailbox: Mailbox<Int>, expected: Int) throws {
        loop = try EventLoop(mailbox: mailbox)
        self.expected = expected
    }

    func ready(_ token: UInt64, _ readiness: Readiness) {
        ready.append(token)
        loop.stop()
    }
    func deadlineReached(_ token: UInt64) {
        deadlines.append(token)
        if deadlines.count == expected { loop.stop() }
    }
    func received(_ message: Int) { messages.append(message) }
    func roundEnded() { if messages.count == expected { loop.stop() } }
}

@Suite struct EventLoopTests {
    @Test("Messages from many threads all arrive, each thread's in order")
    func messages() throws {
        let mailbox = try Mailbox<Int>()
        let threads = try (0..<4).map { number in
            try PlainThread(name: "sender") { for index in 0..<1000 { mailbox.post(number * 1000 + index) } }
        }
        let recorder = try Recorder(mailbox, expected: 4000)
        recorder.loop.run(recorder)
        for thread in threads { thread.join() }
        #expect(recorder.messages.sorted() == Array(0..<4000))
        for number in 0..<4 {
            let own = recorder.messages.filter { $0 / 1000 == number }
            #expect(own == own.sorted())
        }
    }

    @Test("Deadlines wake the loop, the soonest first")
    func deadlines() throws {
        let recorder = try Recorder(try Mailbox<Int>(), expected: 3)
        let began = MonotonicClock.now
        for (token, delay) in [(1, 30), (2, 10), (3, 20)] {
            recorder.loop.wake(UInt64(token), at: began + Int64(delay))
        }
        recorder.loop.run(recorder)
        #expect(recorder.deadlines == [2, 3, 1])
        #expect(MonotonicClock.now - began >= 30)
    }

    @Test("A connection that comes makes its listener ready")
    func listener() throws {
        let recorder = try Recorder(try Mailbox<Int>(), expected: 1)
        let listener = try Listener(host: "127.0.0.1", port: 0)
        #expect(recorder.loop.addListener(listener.descriptor, token: 7))
        let client = try connect(listener.port)
        defer { close(client) }
        recorder.loop.run(recorder)
        #expect(recorder.ready == [7])
        guard case .connection(let descriptor, let peer) = listener.accept() else {
            Issue.record("nobody came")
            return
        }
        close(descriptor)
        #expect(peer.text == "127.0.0.1")
        guard case .nobody = listener.accept() else {
            Issue.record("somebody more came")
            return
        }
    }

    private func connect(_ port: Int) throws -> Int32 {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let status = withUnsafeBytes(of: &address) { bytes in
            Glibc.connect(
                descriptor, bytes.assumingMemoryBound(to: sockaddr.self).baseAddress, socklen_t(bytes.count))
        }
        try #require(status == 0)
        return descriptor
    }
}
