@testable import Sockets
import Testing

@Suite struct DeadlineQueueTests {
    @Test("Deadlines come in the order of time, and none before its time")
    func order() {
        var queue = DeadlineQueue()
        var generator = SystemRandomNumberGenerator()
        let times = (0..<500).map { _ in Int64.random(in: 0..<1000, using: &generator) }
        for (token, time) in times.enumerated() { queue.insert(UInt64(token), at: time) }
        #expect(queue.soonest == times.min())
        var seen: [Int64] = []
        for now in stride(from: Int64(0), through: 1000, by: 50) {
            while let token = queue.popExpired(now: now) {
                let time = times[Int(token)]
                #expect(time <= now && time > now - 50)
                seen.append(time)
            }
        }
        #expect(seen == times.sorted())
        #expect(queue.soonest == nil)
    }
}
