import HTTPTypes

/// Writes the head of a response as octets. It never lets CR, LF, NUL or another control octet out within a
/// line, whatever it is given: such an octet leaves as a space (RFC 9110 §5.5).
public enum ResponseSerializer {
    /// `HTTP/1.1 200 OK` and CRLF. The version is ours, not the client's (RFC 9110 §6.2).
    public static func appendStatusLine(_ status: HTTPResponse.Status, to out: inout [UInt8]) {
        let phrase = status.reasonPhrase.isEmpty ? StatusPhrase.of(status.code) : status.reasonPhrase
        out.append(contentsOf: "HTTP/1.1 ".utf8)
        appendDecimal(min(max(status.code, 100), 999), to: &out)
        out.append(ASCII.space)
        appendText(phrase, to: &out)
        appendLineEnd(to: &out)
    }

    /// Every field as one line each, in order.
    public static func append(_ fields: HTTPFields, to out: inout [UInt8]) {
        for field in fields { append(field, to: &out) }
    }

    /// One field line.
    public static func append(_ field: HTTPField, to out: inout [UInt8]) {
        appendText(field.name.rawName, to: &out)
        out.append(ASCII.colon)
        out.append(ASCII.space)
        let start = out.count
        field.withUnsafeBytesOfValue { out.append(contentsOf: $0) }
        cleanse(&out, from: start)
        appendLineEnd(to: &out)
    }

    /// One field line with a number, such as `Content-Length`.
    public static func append(name: StaticString, decimal: Int, to out: inout [UInt8]) {
        name.withUTF8Buffer { out.append(contentsOf: $0) }
        out.append(ASCII.colon)
        out.append(ASCII.space)
        appendDecimal(decimal, to: &out)
        appendLineEnd(to: &out)
    }

    /// CRLF: ends a line and, when repeated, the head.
    public static func appendLineEnd(to out: inout [UInt8]) {
        out.append(ASCII.carriageReturn)
        out.append(ASCII.lineFeed)
    }

    /// The size line before a chunk of `count` octets (RFC 9112 §7.1).
    public static func appendChunkLine(_ count: Int, to out: inout [UInt8]) {
        out.append(contentsOf: String(max(0, count), radix: 16).utf8)
        appendLineEnd(to: &out)
    }

    private static func appendText(_ text: String, to out: inout [UInt8]) {
        let start = out.count
        out.append(contentsOf: text.utf8)
        cleanse(&out, from: start)
    }

    private static func appendDecimal(_ number: Int, to out: inout [UInt8]) {
        let start = out.count
        var rest = number.magnitude
        repeat {
            out.append(0x30 &+ UInt8(truncatingIfNeeded: rest % 10))
            rest /= 10
        } while rest > 0
        if number < 0 { out.append(ASCII.minus) }
        out[start...].reverse()
    }

    private static func cleanse(_ out: inout [UInt8], from start: Int) {
        for index in start..<out.count where ASCII.isControl(out[index]) && out[index] != ASCII.tab {
            out[index] = ASCII.space
        }
    }
}
