import HTTP

/// The times in `Limits` as the loop's clock counts them, in milliseconds. It never counts wall-clock time.
struct Patience: Sendable {
    let handshake: Int64
    let head: Int64
    let bodyGrace: Int64
    private let bodyStall: Int64
    let idle: Int64
    let writeStall: Int64
    let linger: Int64
    let drain: Int64
    let drainGrace: Int64
    private let bodyBytesPerSecond: Double

    init(_ limits: Limits) {
        handshake = Patience.milliseconds(limits.handshakeSeconds)
        head = Patience.milliseconds(limits.headerSeconds)
        bodyGrace = Patience.milliseconds(limits.bodyGraceSeconds)
        bodyStall = Patience.milliseconds(limits.bodyStallSeconds)
        idle = Patience.milliseconds(limits.idleSeconds)
        writeStall = Patience.milliseconds(limits.writeStallSeconds)
        linger = Patience.milliseconds(limits.lingerSeconds)
        drain = Patience.milliseconds(limits.drainSeconds)
        drainGrace = Patience.milliseconds(limits.drainGraceSeconds)
        bodyBytesPerSecond = max(1, limits.bodyBytesPerSecond)
    }

    /// When a body is too slow of which so many more octets have come, and that was to be so at `until`.
    /// Haste is no credit for long: else a client could send much at once, and have it held for hours.
    func body(until: Int64, received: Int, now: Int64) -> Int64 {
        let earned = Patience.milliseconds(Double(received) / bodyBytesPerSecond)
        return min(until + earned, max(until, now + bodyStall))
    }

    private static func milliseconds(_ seconds: Double) -> Int64 {
        Int64(min(max(seconds, 0), 1_000_000) * 1000)
    }
}
