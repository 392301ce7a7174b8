import Glibc

/// Readings of a stretch of octets that several parsers share. They never read outside the stretch.
extension Span where Element == UInt8 {
    /// The octets in `range` as text. The caller has seen that they are all ASCII; others would be mended.
    func asciiString(_ range: Range<Int>) -> String {
        let part = extracting(range)
        return part.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    }

    /// The octets in `range` as text, or nil if they are not UTF-8. Nothing is mended.
    func utf8String(_ range: Range<Int>) -> String? {
        let part = extracting(range)
        return part.withUnsafeBufferPointer { String(validating: $0, as: UTF8.self) }
    }

    /// The first place of `byte` in `range`, or nil.
    func firstIndex(of byte: UInt8, in range: Range<Int>) -> Int? {
        let part = extracting(range)
        return part.withUnsafeBytes { bytes -> Int? in
            guard let start = bytes.baseAddress,
                let hit = memchr(start, Int32(byte), bytes.count)
            else { return nil }
            return range.lowerBound + UnsafeRawPointer(hit) - start
        }
    }

    /// `range` without spaces and tabs at its ends: OWS is not part of a value (RFC 9110 §5.5).
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, ASCII.isWhitespace(self[start]) { start += 1 }
        while end > start, ASCII.isWhitespace(self[end - 1]) { end -= 1 }
        return start..<end
    }

    /// Whether `range` holds exactly `word`, which is in lower case, in any case of ASCII letters.
    func equals(_ range: Range<Int>, ignoringCase word: StaticString) -> Bool {
        guard range.count == word.utf8CodeUnitCount else { return false }
        return word.withUTF8Buffer { letters in
            for index in 0..<letters.count
            where ASCII.lowercased(self[range.lowerBound + index]) != letters[index] { return false }
            return true
        }
    }

    /// Whether `range` holds exactly `word`.
    func equals(_ range: Range<Int>, _ word: StaticString) -> Bool {
        guard range.count == word.utf8CodeUnitCount else { return false }
        return word.withUTF8Buffer { letters in
            for index in 0..<letters.count
            where self[range.lowerBound + index] != letters[index] { return false }
            return true
        }
    }

    /// Calls `member` with each member of a comma-separated list; empty ones are ignored (RFC 9110 §5.6.1.2).
    func forEachListMember(_ range: Range<Int>, _ member: (Range<Int>) -> Void) {
        var start = range.lowerBound
        while start < range.upperBound {
            let end = firstIndex(of: ASCII.comma, in: start..<range.upperBound) ?? range.upperBound
            let found = trimmed(start..<end)
            if !found.isEmpty { member(found) }
            start = end + 1
        }
    }

    /// Whether every octet in `range` is in `set`.
    func isAll(_ set: ByteSet, in range: Range<Int>) -> Bool {
        for index in range where !set.contains(self[index]) { return false }
        return true
    }
}
