import Glibc
import Sockets
import Testing

@Suite struct ListenerTests {
    @Test("A port that is taken is said so in one sentence")
    func taken() throws {
        let first = try Listener(host: "127.0.0.1", port: 0)
        let failure = #expect(throws: SocketError.self) { try Listener(host: "127.0.0.1", port: first.port) }
        #expect(failure?.code == EADDRINUSE)
        #expect(failure?.description
            == "Det gick inte att öppna 127.0.0.1:\(first.port): "
            + "adressen används redan av ett annat program.")
    }

    @Test("An address that is not ours, or no address, is refused", arguments: [
        ("192.0.2.1", 0), ("inte en adress", 0), ("127.0.0.1", 70_000), ("127.0.0.1", -1),
    ])
    func foreign(host: String, port: Int) {
        #expect(throws: SocketError.self) { try Listener(host: host, port: port) }
    }

    @Test("A closed listener's port is free at once, also over IPv6", arguments: ["127.0.0.1", "::1"])
    func freeAtOnce(host: String) throws {
        let port = try Listener(host: host, port: 0).port
        #expect(try Listener(host: host, port: port).port == port)
    }

    @Test("Only a listening socket can be inherited")
    func inherited() throws {
        let listener = try Listener(host: "127.0.0.1", port: 0)
        let copy = try Listener(inherited: dup(listener.descriptor))
        #expect(copy.port == listener.port)
        #expect(fcntl(copy.descriptor, F_GETFD) & FD_CLOEXEC != 0)
        let other = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(other) }
        #expect(throws: SocketError.self) { try Listener(inherited: other) }
        #expect(throws: SocketError.self) { try Listener(inherited: -1) }
    }

    @Test("At a stop who has connected is still let in, and who comes afterwards is refused in every process")
    func stops() throws {
        let listener = try Listener(host: "127.0.0.1", port: 0)
        let parents = try Listener(inherited: dup(listener.descriptor))
        let early = try connected(to: listener.port)
        defer { close(early) }
        listener.ignoreNew()
        guard case .connection(let accepted, _) = listener.accept() else {
            Issue.record("Who had connected was not let in.")
            return
        }
        close(accepted)
        listener.stopListening()
        #expect(throws: SocketError.self) { try connected(to: parents.port) }
        #expect(try Listener(host: "127.0.0.1", port: parents.port).port == parents.port)
    }

    private func connected(to port: Int) throws -> Int32 {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let status = withUnsafeBytes(of: &address) { bytes in
            connect(
                descriptor, bytes.assumingMemoryBound(to: sockaddr.self).baseAddress, socklen_t(bytes.count))
        }
        guard status == 0 else {
            close(descriptor)
            throw SocketError("ansluta")
        }
        return descriptor
    }

    @Test("Without a supervising parent nothing is inherited")
    func unsupervised() throws {
        #expect(try Supervisor.inheritedListeners().map(\.listeners.count) == nil)
    }
}
