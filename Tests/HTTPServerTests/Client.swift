import COpenSSL
import Glibc

/// A client that says exactly what it is told and reads what comes, over plain TCP or TLS. It gives up after
/// some seconds instead of hanging.
final class Client {
    struct Failure: Error {
        let what: String
    }

    private let descriptor: Int32
    private var ssl: OpaquePointer?
    private var context: OpaquePointer?
    var buffer: [UInt8] = []

    /// - Parameter receiveRoom: asks for a small receive buffer, to be a slow reader.
    init(port: Int, receiveRoom: Int32? = nil) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        var patience = timeval(tv_sec: 30, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        if var receiveRoom { setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &receiveRoom, 4) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let status = withUnsafeBytes(of: &address) { bytes in
            connect(
                descriptor, bytes.assumingMemoryBound(to: sockaddr.self).baseAddress, socklen_t(bytes.count))
        }
        guard status == 0 else { throw Failure(what: "connect: \(errno)") }
    }

    deinit {
        if let ssl { SSL_free(ssl) }
        if let context { SSL_CTX_free(context) }
        Glibc.close(descriptor)
    }

    /// Shakes hands; the certificate is not checked.
    func startTLS(highest: Int32 = TLS1_3_VERSION, protocols: [UInt8] = []) throws {
        let context = SSL_CTX_new(TLS_client_method())
        self.context = context
        _ = tls_shim_versions(context, TLS1_VERSION, highest)
        // The test must be able to offer what no server should take.
        SSL_CTX_set_security_level(context, 0)
        let ssl = SSL_new(context)
        self.ssl = ssl
        if !protocols.isEmpty { SSL_set_alpn_protos(ssl, protocols, UInt32(protocols.count)) }
        SSL_set_fd(ssl, descriptor)
        guard SSL_connect(ssl) == 1 else { throw Failure(what: "handshake") }
    }

    var version: String { ssl.map { String(cString: SSL_get_version($0)) } ?? "" }
    var suite: String { ssl.map { String(cString: SSL_CIPHER_get_name(SSL_get_current_cipher($0))) } ?? "" }

    /// The certificate's serial number in hexadecimal.
    var serial: String {
        guard let ssl, let certificate = SSL_get1_peer_certificate(ssl) else { return "" }
        defer { X509_free(certificate) }
        let number = ASN1_INTEGER_to_BN(X509_get0_serialNumber(certificate), nil)
        defer { BN_free(number) }
        guard let text = BN_bn2hex(number) else { return "" }
        return String(cString: text)
    }

    @discardableResult
    func send(_ text: String) -> Bool { send(Array(text.utf8)) }

    /// False if the other side is gone.
    @discardableResult
    func send(_ bytes: [UInt8]) -> Bool {
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes { part in
                ssl.map { Int(SSL_write($0, part.baseAddress, Int32(part.count))) }
                    ?? Glibc.send(descriptor, part.baseAddress, part.count, Int32(MSG_NOSIGNAL))
            }
            if count <= 0 { return false }
            sent += count
        }
        return true
    }

    func endWriting() { shutdown(descriptor, Int32(SHUT_WR)) }

    /// Closes with a reset.
    func reset() {
        var option = linger(l_onoff: 1, l_linger: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
        shutdown(descriptor, Int32(SHUT_RDWR))
    }

    /// Reads some more; nil at the end.
    func more() throws -> Bool {
        var room = [UInt8](repeating: 0, count: 65_536)
        let count = ssl.map { Int(SSL_read($0, &room, Int32(room.count))) }
            ?? recv(descriptor, &room, room.count, 0)
        if count < 0, ssl == nil { throw Failure(what: errno == EAGAIN ? "nothing came" : "reset: \(errno)") }
        if count <= 0 { return false }
        buffer += room[0..<count]
        return true
    }

    /// All that comes until the other side ends. Throws if it is cut by a reset, or silent.
    func readToEnd() throws -> [UInt8] {
        while try more() {}
        defer { buffer = [] }
        return buffer
    }

    /// The next `count` octets.
    func read(_ count: Int) throws -> [UInt8] {
        while buffer.count < count { guard try more() else { throw Failure(what: "ended early") } }
        defer { buffer.removeFirst(count) }
        return Array(buffer[0..<count])
    }
}
