import CEpoll
import Glibc
import Synchronization

/// One operating system thread. It never belongs to a pool that others may block.
public final class PlainThread: Sendable {
    private let identifier: UInt
    private let isJoined = Atomic(false)

    private final class Start: Sendable {
        let body: @Sendable () -> Void
        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }

    /// Starts at once. Templates and JSON recurse, so the stack is `pthread`'s full default.
    /// - Parameter name: at most 15 octets, as seen in `top -H`.
    public init(name: String, _ body: @escaping @Sendable () -> Void) throws(SocketError) {
        var thread = pthread_t()
        let start = Unmanaged.passRetained(Start(body))
        let status = pthread_create(&thread, nil, { argument in
            guard let argument else { return nil }
            Unmanaged<Start>.fromOpaque(argument).takeRetainedValue().body()
            return nil
        }, start.toOpaque())
        guard status == 0 else {
            start.release()
            throw SocketError("starta en tråd", code: status)
        }
        identifier = UInt(thread)
        _ = epoll_shim_name_thread(thread, name)
    }

    /// The thread goes on; its stack is freed when it ends.
    deinit {
        if !isJoined.load(ordering: .relaxed) { pthread_detach(pthread_t(identifier)) }
    }

    /// Waits for the thread to end. Call it once.
    public func join() {
        isJoined.store(true, ordering: .relaxed)
        pthread_join(pthread_t(identifier), nil)
    }
}
