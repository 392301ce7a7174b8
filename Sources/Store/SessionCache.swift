import Casework

/// Sessions that were looked up lately, so that a page costs no query for them. An entry is worth nothing
/// after the next commit that touches an account, a role or a session. It never holds a cookie, only its
/// hash.
final class SessionCache: Sendable {
    private let entries = Guarded(Entries())
    private static let capacity = 1000

    private struct Entries {
        var epoch = -1
        var facts: [[UInt8]: SessionFacts] = [:]
        var departed: Set<SessionID> = []
    }

    /// Dead from now on although the disk could not be told: log out works when nothing can be written.
    /// Until the next start, and with room for a full day of a whole authority.
    func depart(_ session: SessionID) {
        entries.withLock { entries in
            if entries.departed.count < 100_000 { entries.departed.insert(session) }
        }
    }

    func hasDeparted(_ session: SessionID) -> Bool {
        entries.withLock { !$0.departed.isEmpty && $0.departed.contains(session) }
    }

    func find(_ hash: [UInt8], epoch: Int) -> SessionFacts? {
        entries.withLock { $0.epoch == epoch ? $0.facts[hash] : nil }
    }

    /// `epoch` was read before the database was: if a commit came between, the entry is never found.
    func keep(_ facts: SessionFacts, _ hash: [UInt8], epoch: Int) {
        entries.withLock { entries in
            guard epoch >= entries.epoch else { return }
            let isFull = entries.facts.count >= SessionCache.capacity
            if epoch > entries.epoch || isFull { entries.facts.removeAll() }
            entries.epoch = epoch
            entries.facts[hash] = facts
        }
    }
}
