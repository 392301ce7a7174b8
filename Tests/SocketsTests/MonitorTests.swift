import Sockets
import Testing

@Suite struct MonitorTests {
    @Test("Threads that add under the lock lose nothing, and a waiter sees the sum")
    func sum() throws {
        let monitor = Monitor(0)
        let threads = try (0..<4).map { _ in
            try PlainThread(name: "adder") {
                for _ in 0..<1000 {
                    monitor.withLock { $0 += 1 }
                    monitor.wakeAll()
                }
            }
        }
        #expect(monitor.wait(before: MonotonicClock.now + 60_000) { $0 == 4000 ? $0 : nil } == 4000)
        for thread in threads { thread.join() }
    }

    @Test("Waiting ends at its deadline")
    func deadline() {
        let monitor = Monitor(0)
        let began = MonotonicClock.now
        let outcome: Int? = monitor.wait(before: began + 20) { $0 > 0 ? $0 : nil }
        #expect(outcome == nil)
        #expect(MonotonicClock.now - began >= 20)
    }
}
