import CEpoll
import Glibc

/// One accepted connection as bytes in and out, plain or TLS, never blocking. It belongs to one event loop's
/// thread and never knows what the bytes mean.
public final class ByteStream {
    public let descriptor: Int32
    private let session: TLSSession?
    private var isClosed = false

    /// What came of one try.
    public enum Outcome: Equatable, Sendable {
        case bytes(Int)
        case wouldBlock
        /// The other side has ended in good order.
        case ended
        /// Broken, reset or cut: nothing more can be said to the other side.
        case failed
    }

    /// Takes over an accepted descriptor. Nil, and the descriptor closed, if TLS cannot be set up.
    public init?(descriptor: Int32, tls: TLSContext?) {
        self.descriptor = descriptor
        if let tls {
            guard let session = tls.makeSession(descriptor) else {
                Glibc.close(descriptor)
                return nil
            }
            self.session = session
        } else {
            session = nil
        }
    }

    deinit { close() }

    public var isTLS: Bool { session != nil }

    /// `.bytes(0)` when done; a plain stream is done at once.
    public func handshake() -> Outcome { session?.handshake() ?? .bytes(0) }

    /// Reads what there is, at most `buffer.count` bytes, which must be more than none.
    public func read(into buffer: UnsafeMutableRawBufferPointer) -> Outcome {
        guard !isClosed else { return .failed }
        if let session { return session.read(into: buffer) }
        while true {
            let count = recv(descriptor, buffer.baseAddress, buffer.count, 0)
            if count > 0 { return .bytes(count) }
            if count == 0 { return .ended }
            if errno != EINTR { return errno == EAGAIN ? .wouldBlock : .failed }
        }
    }

    /// Writes what it can. On TLS, offer what was left from the same octet on, and at least as many.
    public func write(_ buffer: UnsafeRawBufferPointer) -> Outcome {
        guard !isClosed else { return .failed }
        if let session { return session.write(buffer) }
        return send(buffer, UnsafeRawBufferPointer(start: nil, count: 0))
    }

    /// Two pieces in one system call; only on a plain stream.
    public func writePlain(_ head: UnsafeRawBufferPointer, _ body: UnsafeRawBufferPointer) -> Outcome {
        guard !isClosed, session == nil else { return .failed }
        return send(head, body)
    }

    private func send(_ head: UnsafeRawBufferPointer, _ body: UnsafeRawBufferPointer) -> Outcome {
        while true {
            let count = epoll_shim_send(
                descriptor, head.baseAddress, head.count, body.baseAddress, body.count)
            if count >= 0 { return .bytes(count) }
            if errno != EINTR { return errno == EAGAIN ? .wouldBlock : .failed }
        }
    }

    /// Says that nothing more will come, and keeps reading possible.
    public func endWriting() {
        guard !isClosed else { return }
        session?.sayGoodbye()
        shutdown(descriptor, Int32(SHUT_WR))
    }

    /// Closes in good order. Done again it does nothing.
    public func close() {
        guard !isClosed else { return }
        isClosed = true
        session?.sayGoodbye()
        Glibc.close(descriptor)
    }

    /// Closes with a reset, so that what was sent cannot be taken for a whole.
    public func abort() {
        guard !isClosed else { return }
        isClosed = true
        _ = epoll_shim_reset_on_close(descriptor)
        Glibc.close(descriptor)
    }
}
