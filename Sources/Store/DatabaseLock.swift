import Glibc

/// Keeps a second process from the same database, by a lock on a file beside it. The database's own file is
/// never opened for this: closing it anywhere would drop SQLite's locks on it.
final class DatabaseLock: Sendable {
    private let descriptor: Guarded<Int32>

    private init(descriptor: Int32) {
        self.descriptor = Guarded(descriptor)
    }

    deinit {
        release()
    }

    /// Waits at most `patience` seconds for a process that is on its way out.
    static func take(beside path: String, patience: Double) throws -> DatabaseLock {
        let file = path + ".lock"
        let descriptor = Glibc.open(file, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw StoreError.notWritable(path: path) }
        let deadline = Moment.now.adding(microseconds: Int(max(0, min(patience, 60)) * 1_000_000))
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            guard errno == EWOULDBLOCK || errno == EINTR, Moment.now < deadline else {
                let holder = holder(descriptor)
                Glibc.close(descriptor)
                throw StoreError.inUse(path: path, process: holder)
            }
            usleep(20_000)
        }
        ftruncate(descriptor, 0)
        let text = Array("\(getpid())\n".utf8)
        pwrite(descriptor, text, text.count, 0)
        return DatabaseLock(descriptor: descriptor)
    }

    private static func holder(_ descriptor: Int32) -> Int32? {
        var octets = [UInt8](repeating: 0, count: 16)
        let count = pread(descriptor, &octets, octets.count, 0)
        guard count > 1, let end = octets.firstIndex(of: 10) else { return nil }
        let digits = octets[..<end]
        guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int32(String(decoding: digits, as: UTF8.self))
    }

    /// The file stays: removing it would let two processes lock two files of one name.
    func release() {
        descriptor.withLock { descriptor in
            if descriptor >= 0 { Glibc.close(descriptor) }
            descriptor = -1
        }
    }
}
