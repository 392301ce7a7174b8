import HTTP

/// Since when a connection has been doing what it does, in milliseconds of the loop's clock.
/// It never decides: `Connection` compares.
struct ConnectionTimes {
    let opened: Int64
    /// Nothing has been under way since then.
    var idleSince: Int64
    private(set) var headSince: Int64
    /// When the body is too slow, unless more of it comes.
    private(set) var bodyUntil: Int64
    private var bodyOctets = 0
    private let patience: Patience
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

    init(_ patience: Patience, now: Int64) {
        self.patience = patience
        (opened, idleSince, headSince) = (now, now, now)
        (bodyUntil, lingeringSince, progressedAt) = (now + patience.bodyGrace, now, now)
    }

    mutating func parserMoved(
        from before: RequestParser.Position, to after: RequestParser.Position, isNew: Bool, now: Int64
    ) {
        guard isNew || before != after else { return }
        switch after {
        case .betweenRequests: break
        case .inHead: headSince = now
        case .inBody: (bodyUntil, bodyOctets) = (now + patience.bodyGrace, 0)
        }
    }

    /// - Parameter octets: of the body that is coming in, so far.
    mutating func bodyGrew(to octets: Int, now: Int64) {
        guard octets > bodyOctets else { return }
        bodyUntil = patience.body(until: bodyUntil, received: octets - bodyOctets, now: now)
        bodyOctets = octets
    }

    mutating func endPause(now: Int64) {
        guard isPaused else { return }
        isPaused = false
        headSince = now
        bodyUntil = now + patience.bodyGrace
    }

    mutating func wrote(_ count: Int, now: Int64) {
        octetsSinceProgress += count
        guard octetsSinceProgress >= ConnectionTimes.fairPiece else { return }
        octetsSinceProgress = 0
        progressedAt = now
    }
}
