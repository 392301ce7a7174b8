/// Says whether octets are an address in text. It never resolves a name.
enum InternetAddress {
    /// IPv6address (RFC 3986 §3.2.2): eight groups, `::` at most once, the last two groups perhaps as IPv4.
    static func isVersion6(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        guard range.count >= 2, range.count <= 45 else { return false }
        var groups = 0
        var hasGap = false
        var index = range.lowerBound
        while index < range.upperBound {
            if bytes[index] == ASCII.colon {
                guard index + 1 < range.upperBound else { return false }
                if bytes[index + 1] == ASCII.colon {
                    guard !hasGap else { return false }
                    hasGap = true
                    index += 2
                    continue
                }
                guard groups > 0, bytes[index - 1] != ASCII.colon else { return false }
                index += 1
            }
            let end = groupEnd(bytes, index..<range.upperBound)
            if end < range.upperBound, bytes[end] == ASCII.dot {
                guard isVersion4(bytes, index..<range.upperBound) else { return false }
                groups += 2
                break
            }
            guard end > index, end - index <= 4, end == range.upperBound || bytes[end] == ASCII.colon else {
                return false
            }
            groups += 1
            index = end
        }
        return hasGap ? groups <= 7 : groups == 8
    }

    /// Four numbers 0–255 with dots between them.
    static func isVersion4(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        var numbers = 0
        var digits = 0
        var value = 0
        for index in range {
            if ASCII.isDigit(bytes[index]), digits < 3 {
                digits += 1
                value = value * 10 + Int(bytes[index] &- 0x30)
                guard value <= 255 else { return false }
            } else {
                guard bytes[index] == ASCII.dot, digits > 0 else { return false }
                numbers += 1
                digits = 0
                value = 0
            }
        }
        return numbers == 3 && digits > 0
    }

    private static func groupEnd(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
        var end = range.lowerBound
        while end < range.upperBound, ASCII.hexValue(bytes[end]) != nil { end += 1 }
        return end
    }
}
