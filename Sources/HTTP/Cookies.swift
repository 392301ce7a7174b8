import HTTPTypes

/// What a client sends back in `Cookie` (RFC 6265 §5.4). It never decodes a value: ours need no escapes.
public enum Cookies {
    /// The value of the cookie `name`, without quotes around it. Nil if there is none, if it holds an octet
    /// that no cookie may, or if two differ: then somebody planted one, and neither is trusted.
    public static func value(named name: String, in fields: HTTPFields) -> String? {
        var found: String?
        for field in fields where field.name == .cookie {
            let isClear = field.withUnsafeBytesOfValue { buffer in
                search(buffer.span, for: name, &found)
            }
            if !isClear { return nil }
        }
        return found
    }

    /// - Returns: whether nothing contradicts what was found before.
    private static func search(_ bytes: Span<UInt8>, for name: String, _ found: inout String?) -> Bool {
        var start = 0
        while start < bytes.count {
            let end = bytes.firstIndex(of: ASCII.semicolon, in: start..<bytes.count) ?? bytes.count
            let pair = bytes.trimmed(start..<end)
            start = end + 1
            guard let mark = bytes.firstIndex(of: ASCII.equals, in: pair) else { continue }
            guard isName(bytes, pair.lowerBound..<mark, name) else { continue }
            guard let value = value(bytes, mark + 1..<pair.upperBound) else { return false }
            if let found, found != value { return false }
            found = value
        }
        return true
    }

    private static func isName(_ bytes: Span<UInt8>, _ range: Range<Int>, _ name: String) -> Bool {
        let letters = name.utf8
        guard letters.count == range.count else { return false }
        var place = range.lowerBound
        for letter in letters {
            guard bytes[place] == letter else { return false }
            place += 1
        }
        return true
    }

    private static func value(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String? {
        var inner = range
        if range.count >= 2, bytes[range.lowerBound] == ASCII.quote,
            bytes[range.upperBound - 1] == ASCII.quote
        {
            inner = range.lowerBound + 1..<range.upperBound - 1
        }
        return bytes.isAll(.cookieValue, in: inner) ? bytes.asciiString(inner) : nil
    }
}
