import HTTP

/// Since when a connection has been doing what it does, in milliseconds of the loop's clock.
/// It never decides: `Connection` compares with `Patience`.
struct ConnectionTimes {
    let opened: Int64
    /// Nothing has been under way since then.
    var idleSince: Int64
    private(set) var headSince: Int64
    private(set) var bodySince: Int64
    var lingeringSince: Int64
    /// When the client last took a fair piece of what we send.
    var progressedAt: Int64
    private var octetsSinceProgress = 0
    /// We are not reading, so the client cannot be blamed for being slow.
    var isPaused = false
    /// When the loop will next look at us.
    var armedAt: Int64?

    /// Fewer octets than this are no progress: a reader of one octet at a time is a stuck one.
    private static let fairPiece = 1024

    init(now: Int64) {
        (opened, idleSince, headSince) = (now, now, now)
        (bodySince, lingeringSince, progressedAt) = (now, now, now)
    }

    mutating func parserMoved(
        from before: RequestParser.Position, to after: RequestParser.Position, isNew: Bool, now: Int64
    ) {
        guard isNew || before != after else { return }
        switch after {
        case .betweenRequests: break
        case .inHead: headSince = now
        case .inBody: bodySince = now
        }
    }

    mutating func endPause(now: Int64) {
        guard isPaused else { return }
        isPaused = false
        headSince = now
        bodySince = now
    }

    mutating func wrote(_ count: Int, now: Int64) {
        octetsSinceProgress += count
        guard octetsSinceProgress >= ConnectionTimes.fairPiece else { return }
        octetsSinceProgress = 0
        progressedAt = now
    }
}
