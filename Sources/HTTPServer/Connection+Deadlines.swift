import HTTP
import HTTPTypes
import Sockets

extension Connection {
    /// The loop looks at us at least this often: so an entry in its queue never outlives a closed connection
    /// long.
    private static let longestSleep: Int64 = 10_000

    /// When the client will have been too slow; nil while it is our turn.
    private var deadline: Int64? {
        let patience = server.shared.patience
        switch phase {
        case .closed: return nil
        case .handshaking: return min(times.opened + patience.handshake, drainUntil ?? .max)
        case .lingering: return times.lingeringSince + patience.linger
        case .open:
            let stall = output.isEmpty ? nil : times.progressedAt + patience.writeStall
            return [stall, readingDeadline].compactMap { $0 }.min()
        }
    }

    private var readingDeadline: Int64? {
        guard !isDeaf, !hasEnded, !times.isPaused else { return nil }
        let patience = server.shared.patience
        switch parser.position {
        case .inHead: return times.headSince + patience.head
        case .inBody: return times.bodyUntil
        case .betweenRequests:
            guard exchanges.isEmpty, output.isEmpty else { return nil }
            return drainUntil ?? times.idleSince + patience.idle
        }
    }

    /// Sees to it that the loop wakes us in time.
    func arm() {
        guard let deadline else { return }
        let time = min(deadline, now + Connection.longestSleep)
        if let armedAt = times.armedAt, armedAt <= time { return }
        times.armedAt = time
        server.loop.wake(token, at: time)
    }

    func deadlineReached() {
        // An entry from before the deadline was moved closer.
        if let armedAt = times.armedAt, armedAt > now { return }
        times.armedAt = nil
        if let deadline, deadline <= now { giveUp() }
        if phase != .closed { arm() }
    }

    private func giveUp() {
        switch phase {
        case .closed: break
        case .handshaking: abort()
        case .lingering: close()
        case .open:
            if !output.isEmpty, times.progressedAt + server.shared.patience.writeStall <= now {
                abort()
            } else if parser.position == .betweenRequests {
                // Nobody is waiting for anything: there is nothing to say. But a request may be on its way.
                beginLingering()
            } else {
                refuse(.requestTimeout)
                advance()
            }
        }
    }
}
