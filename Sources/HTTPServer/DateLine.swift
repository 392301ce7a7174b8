import Glibc
import HTTP
import Sockets

/// `Date: …` (RFC 9110 §6.6.1), made anew once a second. It never formats by the machine's locale.
final class DateLine: Sendable {
    private struct Made {
        var second = Int.min
        var bytes: [UInt8] = []
    }

    private let made = Monitor(Made())

    /// The whole line with its end.
    var bytes: [UInt8] {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME_COARSE, &time)
        let second = time.tv_sec
        return made.withLock { made in
            if made.second != second {
                made = Made(second: second, bytes: Array("Date: \(HTTPDate.format(second))\r\n".utf8))
            }
            return made.bytes
        }
    }
}
