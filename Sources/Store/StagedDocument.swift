import Glibc
import Synchronization

/// A file that waits for its row. Unless it was kept it is removed when nobody holds it any more; one that a
/// crash has left is found by `Store.sweepDocuments`.
public final class StagedDocument: Sendable {
    private let path: String
    private let isKept = Atomic(false)

    init(_ path: String) {
        self.path = path
    }

    deinit {
        if !isKept.load(ordering: .relaxed) { unlink(path) }
    }

    /// Its row has been written, in a transaction that may still fail: it is not removed here any more.
    public func keep() {
        isKept.store(true, ordering: .relaxed)
    }
}
