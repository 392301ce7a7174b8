/// A host with an optional port, as in `Host` and in an absolute-form target (RFC 9110 §7.2).
/// It never accepts userinfo, an empty host, or a name that DNS could not answer for; the grammar has more.
struct Authority: Sendable, Equatable {
    /// In lower case; an IPv6 address with its brackets.
    let host: String
    let port: Int?

    init(_ bytes: Span<UInt8>, _ range: Range<Int>) throws(Refusal) {
        let hostEnd = try Authority.hostEnd(bytes, range)
        host = bytes.asciiString(range.lowerBound..<hostEnd).lowercased()
        port = try Authority.port(bytes, hostEnd..<range.upperBound)
    }

    private static let refusal = Refusal.badRequest("an invalid host (RFC 9112 §3.2)")

    private static func hostEnd(_ bytes: Span<UInt8>, _ range: Range<Int>) throws(Refusal) -> Int {
        guard let first = range.first else { throw .badRequest("an empty host (RFC 9110 §4.2.1)") }
        if bytes[first] == ASCII.leftBracket {
            guard let close = bytes.firstIndex(of: ASCII.rightBracket, in: range),
                InternetAddress.isVersion6(bytes, first + 1..<close)
            else { throw refusal }
            return close + 1
        }
        let end = bytes.firstIndex(of: ASCII.colon, in: range) ?? range.upperBound
        guard end > first, end - first <= 255, bytes.isAll(.host, in: first..<end) else { throw refusal }
        return end
    }

    /// `:` and digits, of which there may be none (RFC 3986 §3.2.3).
    private static func port(_ bytes: Span<UInt8>, _ range: Range<Int>) throws(Refusal) -> Int? {
        guard let colon = range.first else { return nil }
        guard bytes[colon] == ASCII.colon, range.count <= 6 else { throw refusal }
        var value = 0
        for index in colon + 1..<range.upperBound {
            guard ASCII.isDigit(bytes[index]) else { throw refusal }
            value = value * 10 + Int(bytes[index] &- 0x30)
        }
        guard value <= 65535 else { throw refusal }
        return range.count == 1 ? nil : value
    }
}
