import App
import Glibc
import HTTPServer
import Law
import Sockets

/// Where and how to serve, checked as a whole. It never lets pages leave unprotected for other computers.
struct ServingPlan {
    enum Protection: Equatable {
        /// Plain HTTP, for this computer alone.
        case loopback
        /// Plain HTTP from proxies at these addresses, which have TLS.
        case proxies(Set<String>)
        case tls(certificate: String, key: String)
    }

    let database: String
    let host: String
    let port: Int
    /// Where plain HTTP is sent on to TLS.
    let redirectPort: Int?
    let protection: Protection

    init(_ command: ServeCommand) throws {
        guard let database = command.database ?? command.data.map({ $0 + "/steget.sqlite" }) else {
            throw CommandRefusal(
                arguments: "Ange databasen med --database, eller mappen den ligger i med --data.")
        }
        self.database = database
        (host, port, redirectPort) = (command.host, command.port, command.httpPort)
        guard ([port] + (redirectPort.map { [$0] } ?? [])).allSatisfy((0...65_535).contains) else {
            throw CommandRefusal(arguments: "En port är ett tal från 0 till 65535.")
        }
        protection = try ServingPlan.protection(command)
        if redirectPort != nil, case .tls = protection {
        } else if redirectPort != nil {
            throw CommandRefusal(
                arguments: "--http-port skickar vidare till TLS och behöver --tls-cert och --tls-key.")
        }
    }

    private static func protection(_ command: ServeCommand) throws -> Protection {
        switch (command.tlsCertificate, command.tlsKey) {
        case (let certificate?, let key?): return .tls(certificate: certificate, key: key)
        case (nil, nil): break
        default: throw CommandRefusal(arguments: "--tls-cert och --tls-key hör ihop: ange båda.")
        }
        if !command.behindProxy.isEmpty { return .proxies(Set(command.behindProxy)) }
        guard isLoopback(command.host) else {
            throw CommandRefusal(
                arguments: """
                    Utan TLS svarar Steget bara på den egna datorn: ange --tls-cert och --tls-key, eller \
                    --behind-proxy med adressen till en proxy som har TLS.
                    """)
        }
        return .loopback
    }

    /// Names are not looked up: only what is this computer by definition counts (RFC 6761 §6.3, RFC 1122
    /// §3.2.1.3).
    static func isLoopback(_ host: String) -> Bool {
        if host == "localhost" || host == "::1" { return true }
        var address = in_addr()
        guard inet_pton(AF_INET, host, &address) == 1 else { return false }
        return UInt32(bigEndian: address.s_addr) >> 24 == 127
    }

    var proxies: Set<String> {
        if case .proxies(let addresses) = protection { addresses } else { [] }
    }

    /// What this server speaks is secure by itself or by its proxy.
    var isSecure: Bool { protection != .loopback }

    /// The sockets, in the order in which the child gets them.
    func openListeners() throws -> [Listener] {
        var listeners = [try ServingPlan.listener(host, port)]
        if let redirectPort { listeners.append(try ServingPlan.listener(host, redirectPort)) }
        return listeners
    }

    /// A server that was killed may hold its port for a moment yet, as it may its database: so long the next
    /// one waits, and no longer.
    private static func listener(_ host: String, _ port: Int) throws(SocketError) -> Listener {
        let deadline = MonotonicClock.now + 1000
        while true {
            do throws(SocketError) {
                return try Listener(host: host, port: port)
            } catch {
                guard error.code == EADDRINUSE, MonotonicClock.now < deadline else { throw error }
                usleep(20_000)
            }
        }
    }

    /// What is spoken on each.
    func httpListeners(_ listeners: [Listener]) throws -> [HTTPListener] {
        guard let first = listeners.first else { throw CommandRefusal("Det finns ingen port att svara på.") }
        guard case .tls(let certificate, let key) = protection else { return [HTTPListener(first)] }
        let context = try TLSContext(certificateFile: certificate, keyFile: key)
        return [HTTPListener(first, .tls(context))]
            + listeners.dropFirst().map {
                HTTPListener($0, .redirectToTLS(port: first.port) { context.isNamed($0) })
            }
    }

    /// As it is told when ready.
    func address(port: Int) -> String {
        let scheme = if case .tls = protection { "https" } else { "http" }
        return "\(scheme)://\(host.contains(":") ? "[\(host)]" : host):\(port)"
    }
}
