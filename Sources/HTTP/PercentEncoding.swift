/// Percent-encoding (RFC 3986 §2.1), in both directions. It never decodes twice and never mends bad input.
public enum PercentEncoding {
    /// Escapes every octet of the UTF-8 that is not unreserved, so that the result is one path segment or one
    /// part of a query.
    public static func encode(_ text: String) -> String {
        var out: [UInt8] = []
        out.reserveCapacity(text.utf8.count)
        for byte in text.utf8 { append(byte, unlessIn: .unreserved, to: &out) }
        return String(decoding: out, as: UTF8.self)
    }

    /// - Returns: the text, or nil if an escape is broken or the octets are not UTF-8.
    public static func decode(_ text: String) -> String? {
        let bytes = Array(text.utf8)
        let decoded = decode(bytes.span, 0..<bytes.count, plusIsSpace: false)
        return decoded.flatMap { String(validating: $0, as: UTF8.self) }
    }

    /// - Returns: the octets, or nil if a `%` is not followed by two hexadecimal digits.
    static func decode(_ bytes: Span<UInt8>, _ range: Range<Int>, plusIsSpace: Bool) -> [UInt8]? {
        var out: [UInt8] = []
        out.reserveCapacity(range.count)
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            if byte == ASCII.percent {
                guard range.upperBound - index > 2, let high = ASCII.hexValue(bytes[index + 1]),
                    let low = ASCII.hexValue(bytes[index + 2])
                else { return nil }
                out.append(high << 4 | low)
                index += 3
            } else {
                out.append(plusIsSpace && byte == ASCII.plus ? ASCII.space : byte)
                index += 1
            }
        }
        return out
    }

    static func append(_ byte: UInt8, unlessIn set: ByteSet, to out: inout [UInt8]) {
        if set.contains(byte) {
            out.append(byte)
        } else {
            out.append(ASCII.percent)
            out.append(digit(byte >> 4))
            out.append(digit(byte & 15))
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 &+ value : 0x37 &+ value }
}
