import Glibc

/// Where requests come from, as throttling counts them: an IPv4 address, or an IPv6 network. It never takes
/// two spellings of one address for two sources.
enum NetworkSource {
    /// How much of an IPv6 address is one source.
    enum Width: Int {
        /// What one household holds: a colleague next door is somebody else.
        case subscriber = 64
        /// The most that one customer is given (RFC 6177): where nobody is known by name, nobody is many.
        case customer = 48
    }

    static func of(_ peer: String, _ width: Width = .subscriber) -> String {
        var octets = in6_addr()
        guard inet_pton(AF_INET6, peer, &octets) == 1 else { return peer }
        let bytes = withUnsafeBytes(of: &octets) { Array($0) }
        // An IPv4 address in IPv6's clothes (RFC 4291 §2.5.5.2).
        if bytes.prefix(10).allSatisfy({ $0 == 0 }), bytes[10] == 0xFF, bytes[11] == 0xFF {
            return bytes[12...].map { String($0) }.joined(separator: ".")
        }
        return stride(from: 0, to: width.rawValue / 8, by: 2).map { index in
            String(UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1]), radix: 16)
        }.joined(separator: ":") + "::/\(width.rawValue)"
    }
}
