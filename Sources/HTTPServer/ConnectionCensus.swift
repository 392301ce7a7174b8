import HTTP
import Sockets

/// Counts connections, in all and per source. It never forgets one: who is let in is let out.
final class ConnectionCensus: Sendable {
    enum Verdict: Sendable {
        case welcome
        /// One too many; answered with 503, so that nobody hangs.
        case refused
        /// So many that even refusing them politely would cost too much.
        case flooded
    }

    private struct Count {
        var all = 0
        var refused = 0
        var perNetwork: [UInt64: Int] = [:]
    }

    /// So many may be told politely that there is no room, at once.
    private static let politeRefusals = 256

    private let count = Monitor(Count())
    private let limit: Int
    private let limitPerNetwork: Int

    init(limits: Limits) {
        limit = limits.connections
        limitPerNetwork = limits.connectionsPerAddress
    }

    /// A verdict other than `flooded` must be given back with `leave`.
    func enter(_ peer: PeerAddress) -> Verdict {
        count.withLock { count in
            let fromThere = limitPerNetwork > 0 ? count.perNetwork[peer.network, default: 0] : 0
            if count.all >= limit || (limitPerNetwork > 0 && fromThere >= limitPerNetwork) {
                guard count.refused < ConnectionCensus.politeRefusals else { return .flooded }
                count.refused += 1
                return .refused
            }
            count.all += 1
            if limitPerNetwork > 0 { count.perNetwork[peer.network] = fromThere + 1 }
            return .welcome
        }
    }

    func leave(_ peer: PeerAddress, _ verdict: Verdict) {
        count.withLock { count in
            switch verdict {
            case .flooded: break
            case .refused: count.refused -= 1
            case .welcome:
                count.all -= 1
                guard let fromThere = count.perNetwork[peer.network] else { return }
                count.perNetwork[peer.network] = fromThere > 1 ? fromThere - 1 : nil
            }
        }
    }
}
