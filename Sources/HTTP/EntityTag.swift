import HTTPTypes

/// Names one state of a resource (RFC 9110 §8.8.3). It never holds a quote or a control character.
public struct EntityTag: Sendable, Equatable {
    /// Without quotes.
    public let opaque: String
    public let isWeak: Bool

    /// - Returns: nil if `opaque` holds what an entity tag may not.
    public init?(_ opaque: String, isWeak: Bool = false) {
        guard opaque.utf8.allSatisfy({ EntityTag.isOpaque($0) }) else { return nil }
        self.opaque = opaque
        self.isWeak = isWeak
    }

    /// As it stands in `ETag`.
    public var text: String { (isWeak ? "W/" : "") + "\"" + opaque + "\"" }

    /// Whether a GET or HEAD may be answered with 304: `If-None-Match` is `*` or lists this tag, compared
    /// weakly (RFC 9110 §13.1.2). A list that is broken matches what stands before the break.
    public func isNotModified(_ fields: HTTPFields) -> Bool {
        for field in fields where field.name == .ifNoneMatch {
            if field.withUnsafeBytesOfValue({ isListed($0.span) }) { return true }
        }
        return false
    }

    private func isListed(_ bytes: Span<UInt8>) -> Bool {
        let all = bytes.trimmed(0..<bytes.count)
        if bytes.equals(all, "*") { return true }
        var index = all.lowerBound
        while index < all.upperBound {
            if ASCII.isWhitespace(bytes[index]) || bytes[index] == ASCII.comma {
                index += 1
                continue
            }
            if all.upperBound - index > 1, bytes.equals(index..<index + 2, "W/") { index += 2 }
            guard index < all.upperBound, bytes[index] == ASCII.quote,
                let end = bytes.firstIndex(of: ASCII.quote, in: index + 1..<all.upperBound)
            else { return false }
            if isSame(bytes, index + 1..<end) { return true }
            index = end + 1
        }
        return false
    }

    private func isSame(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        let letters = opaque.utf8
        guard letters.count == range.count else { return false }
        return zip(range, letters).allSatisfy { bytes[$0] == $1 }
    }

    /// etagc: %x21 / %x23-7E / obs-text.
    private static func isOpaque(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte != ASCII.quote && byte != ASCII.delete
    }
}
