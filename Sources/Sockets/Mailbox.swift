import CEpoll
import Glibc

/// Messages from any thread to one event loop. It wakes the loop only if the loop sleeps, so a burst of
/// messages costs one system call, and a busy loop none.
public final class Mailbox<Message: Sendable>: Sendable {
    private struct Contents {
        var messages: [Message] = []
        var isSleeping = false
    }

    private let contents = Monitor(Contents())
    let descriptor: Int32

    public init() throws(SocketError) {
        descriptor = epoll_shim_eventfd()
        guard descriptor >= 0 else { throw SocketError("skapa en händelseräknare") }
    }

    deinit { close(descriptor) }

    /// May be called from any thread, also the loop's own.
    public func post(_ message: Message) {
        let mustWake = contents.withLock { contents in
            contents.messages.append(message)
            defer { contents.isSleeping = false }
            return contents.isSleeping
        }
        if mustWake {
            var one: UInt64 = 1
            _ = write(descriptor, &one, 8)
        }
    }

    /// Before the loop sleeps. False if something has come meanwhile, and the loop must not sleep.
    func prepareToSleep() -> Bool {
        contents.withLock { contents in
            contents.isSleeping = contents.messages.isEmpty
            return contents.isSleeping
        }
    }

    /// Moves what has come into `messages`, which must be empty; its room is reused.
    func collect(into messages: inout [Message]) {
        contents.withLock { contents in
            contents.isSleeping = false
            if !contents.messages.isEmpty { swap(&contents.messages, &messages) }
        }
    }

    /// After a wake-up.
    func drainDescriptor() {
        var count: UInt64 = 0
        _ = read(descriptor, &count, 8)
    }
}
