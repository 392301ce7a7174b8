import CEpoll
import Glibc

/// The address at the other end, without port. It never holds a name.
public struct PeerAddress: Hashable, Sendable {
    /// As people write it: `192.0.2.7`, `2001:db8::1`. An IPv4 address mapped into IPv6 is written as IPv4.
    public let text: String
    /// The same for everybody who can be one client: all of an IPv4 address, the /64 of an IPv6 address.
    public let network: UInt64

    public init(text: String, network: UInt64) {
        self.text = text
        self.network = network
    }

    init(_ storage: sockaddr_storage) {
        var storage = storage
        let family = Int32(storage.ss_family)
        self = withUnsafePointer(to: &storage) { pointer in
            let raw = UnsafeRawPointer(pointer)
            switch family {
            case AF_INET:
                return PeerAddress(octets4: raw.loadUnaligned(as: sockaddr_in.self).sin_addr.s_addr)
            case AF_INET6:
                return PeerAddress(octets16: raw.loadUnaligned(as: sockaddr_in6.self).sin6_addr)
            default:
                return PeerAddress(text: "lokal", network: 0)
            }
        }
    }

    private init(octets4: UInt32) {
        let value = UInt32(bigEndian: octets4)
        let parts = [24, 16, 8, 0].map { String(value >> UInt32($0) & 0xff) }
        self.init(text: parts.joined(separator: "."), network: UInt64(value))
    }

    private init(octets16: in6_addr) {
        var address = octets16
        let words = withUnsafeBytes(of: &address) { bytes in
            (bytes.loadUnaligned(as: UInt64.self), bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
        }
        let (high, low) = (UInt64(bigEndian: words.0), UInt64(bigEndian: words.1))
        if high == 0, low >> 32 == 0xffff {
            self.init(octets4: UInt32(truncatingIfNeeded: low).bigEndian)
            return
        }
        var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        inet_ntop(AF_INET6, &address, &text, socklen_t(text.count))
        let octets = text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        // The two kinds must not meet: no /64 in use begins with 32 zero bits.
        self.init(text: String(decoding: octets, as: UTF8.self), network: high)
    }
}
