import Casework

/// Sessions that were looked up lately, so that a page costs no query for them. An entry is worth nothing
/// after the next commit that touches an account, a role or a session. It never holds a cookie, only its
/// hash.
final class SessionCache: Sendable {
    private let known = KeptAnswers<[UInt8], SessionFacts>(capacity: 1000)
    private let departed = Guarded<Set<SessionID>>([])

    /// Dead from now on although the disk could not be told: log out works when nothing can be written.
    /// Until the next start, and with room for a full day of a whole authority.
    func depart(_ session: SessionID) {
        departed.withLock { departed in
            if departed.count < 100_000 { departed.insert(session) }
        }
    }

    func hasDeparted(_ session: SessionID) -> Bool {
        departed.withLock { !$0.isEmpty && $0.contains(session) }
    }

    func find(_ hash: [UInt8], epoch: Int) -> SessionFacts? {
        known.find(hash, epoch: epoch)
    }

    /// `epoch` was read before the database was: if a commit came between, the entry is never found.
    func keep(_ facts: SessionFacts, _ hash: [UInt8], epoch: Int) {
        known.keep(facts, hash, epoch: epoch)
    }
}
