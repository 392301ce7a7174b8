import HTTP

/// The times in `Limits` as the loop's clock counts them, in milliseconds. It never counts wall-clock time.
struct Patience: Sendable {
    let handshake: Int64
    let head: Int64
    let bodyGrace: Int64
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
        idle = Patience.milliseconds(limits.idleSeconds)
        writeStall = Patience.milliseconds(limits.writeStallSeconds)
        linger = Patience.milliseconds(limits.lingerSeconds)
        drain = Patience.milliseconds(limits.drainSeconds)
        drainGrace = Patience.milliseconds(limits.drainGraceSeconds)
        bodyBytesPerSecond = max(1, limits.bodyBytesPerSecond)
    }

    /// How long after its beginning a body of so many octets so far is still fast enough.
    func body(received: Int) -> Int64 {
        max(bodyGrace, Patience.milliseconds(Double(received) / bodyBytesPerSecond))
    }

    private static func milliseconds(_ seconds: Double) -> Int64 {
        Int64(min(max(seconds, 0), 1_000_000) * 1000)
    }
}
