import CEpoll
import Glibc

/// A listening TCP socket, non-blocking and closed on exec. It never holds a connection.
public final class Listener: Sendable {
    public let descriptor: Int32
    /// The port it got, also when 0 was asked for.
    public let port: Int

    /// What came of accepting once.
    public enum Outcome: Sendable {
        case connection(Int32, PeerAddress)
        case nobody
        /// No descriptors or memory left: accepting again at once would only spin.
        case exhausted
    }

    /// Opens the first address of `host` that can be bound.
    /// - Parameters: port 0 takes any free one.
    public init(host: String, port: Int, backlog: Int32 = 4096) throws(SocketError) {
        let action = "öppna \(host):\(port)"
        guard let found = Listener.resolve(host, port) else { throw SocketError(action, code: EADDRNOTAVAIL) }
        defer { freeaddrinfo(found) }
        var failure = SocketError(action, code: EADDRNOTAVAIL)
        var candidate: UnsafeMutablePointer<addrinfo>? = found
        while let address = candidate?.pointee {
            do throws(SocketError) {
                descriptor = try Listener.open(address, backlog, action)
                self.port = Listener.boundPort(descriptor)
                return
            } catch {
                failure = error
            }
            candidate = address.ai_next
        }
        throw failure
    }

    /// Takes over a socket that listens already, as handed down by a parent process.
    public init(inherited descriptor: Int32) throws(SocketError) {
        var listens: Int32 = 0
        var length = socklen_t(MemoryLayout<Int32>.size)
        let status = getsockopt(descriptor, SOL_SOCKET, SO_ACCEPTCONN, &listens, &length)
        guard status == 0, listens == 1 else { throw SocketError("ta över lyssnande sockel", code: EBADF) }
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
        self.descriptor = descriptor
        port = Listener.boundPort(descriptor)
    }

    deinit { close(descriptor) }

    /// Accepts one connection, non-blocking and closed on exec.
    public func accept() -> Outcome {
        while true {
            var storage = sockaddr_storage()
            var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
            let connection = epoll_shim_accept(descriptor, &storage, &length)
            if connection >= 0 { return .connection(connection, PeerAddress(storage)) }
            switch errno {
            case EINTR, ECONNABORTED, EPROTO: continue
            case EMFILE, ENFILE, ENOBUFS, ENOMEM: return .exhausted
            default: return .nobody
            }
        }
    }

    /// For a stop: who is connected or nearly so is still accepted, who only begins is not heard. A client
    /// tries again within a second or so, and then meets the next process, or nobody.
    public func ignoreNew() {
        _ = epoll_shim_ignore_new(descriptor)
    }

    /// Whoever connects from now on is refused, in every process that holds this socket. It stays bound until
    /// it is closed, which does not keep another from taking the port.
    public func stopListening() {
        shutdown(descriptor, Int32(SHUT_RDWR))
    }

    private static func resolve(_ host: String, _ port: Int) -> UnsafeMutablePointer<addrinfo>? {
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        hints.ai_flags = AI_PASSIVE | AI_NUMERICSERV
        var found: UnsafeMutablePointer<addrinfo>?
        guard (0...65_535).contains(port), getaddrinfo(host, String(port), &hints, &found) == 0
        else { return nil }
        return found
    }

    private static func open(
        _ address: addrinfo, _ backlog: Int32, _ action: String
    ) throws(SocketError) -> Int32 {
        let type = address.ai_socktype | Int32(SOCK_NONBLOCK.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
        let descriptor = socket(address.ai_family, type, address.ai_protocol)
        guard descriptor >= 0 else { throw SocketError(action) }
        var yes: Int32 = 1
        let size = socklen_t(MemoryLayout<Int32>.size)
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, size)
        // Accepted sockets inherit it: answers leave in one piece, so waiting to fill a segment only costs
        // time.
        setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &yes, size)
        // Inherited too: left alone the kernel takes in megabytes for each client that reads slowly. What has
        // been sent and not acknowledged does not count, so a long way is no slower.
        var unsent: Int32 = 128 * 1024
        setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NOTSENT_LOWAT, &unsent, size)
        guard bind(descriptor, address.ai_addr, address.ai_addrlen) == 0, listen(descriptor, backlog) == 0
        else {
            let failure = SocketError(action)
            close(descriptor)
            throw failure
        }
        return descriptor
    }

    private static func boundPort(_ descriptor: Int32) -> Int {
        var storage = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        return withUnsafeMutablePointer(to: &storage) { pointer in
            let raw = UnsafeMutableRawPointer(pointer)
            let status = getsockname(descriptor, raw.assumingMemoryBound(to: sockaddr.self), &length)
            guard status == 0 else { return 0 }
            // The port stands at the same place for both families.
            return Int(UInt16(bigEndian: raw.loadUnaligned(as: sockaddr_in.self).sin_port))
        }
    }
}
