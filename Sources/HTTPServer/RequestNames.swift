import Glibc

/// Names requests, so that a line in the log and a number on an error page find each other.
/// It never repeats a name within one run.
struct RequestNames {
    private let prefix: [UInt8]
    private var count: UInt64 = 0

    /// - Parameter loop: each loop counts for itself.
    init(loop: Int) {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        // Four characters of the start's second tell runs apart in the log for 19 days.
        let run = String(time.tv_sec % 1_679_616, radix: 36)
        prefix = Array((run + String(loop % 10) + "-").utf8)
    }

    /// At most 15 octets, so that Swift keeps it without allocating.
    mutating func next() -> String {
        count &+= 1
        let count = count
        return String(unsafeUninitializedCapacity: 20) { room in
            var digits = 1
            var rest = count
            while rest >= 36 {
                rest /= 36
                digits += 1
            }
            let length = min(prefix.count + digits, room.count)
            _ = room.update(fromContentsOf: prefix)
            rest = count
            for index in stride(from: length - 1, through: prefix.count, by: -1) {
                let digit = UInt8(truncatingIfNeeded: rest % 36)
                room[index] = digit < 10 ? 0x30 + digit : 0x57 + digit
                rest /= 36
            }
            return length
        }
    }
}
