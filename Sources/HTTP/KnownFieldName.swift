import HTTPTypes

/// The field names that browsers and proxies send, found by their octets without making a string.
/// It never refuses a name: an unknown one is made the ordinary way.
struct KnownFieldName: Sendable {
    /// What the parser itself must do with a field.
    enum Meaning: Sendable {
        case host, contentLength, transferEncoding, connection, expect, other
    }

    let name: HTTPField.Name
    let meaning: Meaning

    /// The name in `line`, which is a token.
    static func find(_ line: Span<UInt8>, _ range: Range<Int>) -> KnownFieldName? {
        guard let first = range.first else { return nil }
        let slot = slot(range.count, line[first], line[range.upperBound - 1])
        for index in table[slot] where matches(known[index].name, line, range) { return known[index] }
        return nil
    }

    private static func matches(_ name: HTTPField.Name, _ line: Span<UInt8>, _ range: Range<Int>) -> Bool {
        let letters = name.canonicalName.utf8
        guard letters.count == range.count else { return false }
        var place = range.lowerBound
        for letter in letters {
            guard ASCII.lowercased(line[place]) == letter else { return false }
            place += 1
        }
        return true
    }

    /// Length, first and last letter tell nearly all known names apart.
    private static func slot(_ count: Int, _ first: UInt8, _ last: UInt8) -> Int {
        (count &* 7 &+ Int(first | 0x20) &* 5 &+ Int(last | 0x20)) & 127
    }

    private static let known: [KnownFieldName] = {
        let decisive: [(String, Meaning)] = [
            ("Host", .host), ("Content-Length", .contentLength), ("Transfer-Encoding", .transferEncoding),
            ("Connection", .connection), ("Expect", .expect),
        ]
        let others = [
            "Accept", "Accept-Encoding", "Accept-Language", "Authorization", "Cache-Control",
            "Content-Type", "Cookie", "DNT", "Date", "Forwarded", "If-Match", "If-Modified-Since",
            "If-None-Match", "If-Range", "If-Unmodified-Since", "Keep-Alive", "Origin", "Pragma",
            "Priority", "Range", "Referer", "Sec-CH-UA", "Sec-CH-UA-Mobile", "Sec-CH-UA-Platform",
            "Sec-Fetch-Dest", "Sec-Fetch-Mode", "Sec-Fetch-Site", "Sec-Fetch-User", "Sec-GPC", "TE",
            "Upgrade", "Upgrade-Insecure-Requests", "User-Agent", "Via", "X-Forwarded-For",
            "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP",
        ]
        return (decisive + others.map { ($0, .other) }).compactMap { text, meaning in
            HTTPField.Name(text).map { KnownFieldName(name: $0, meaning: meaning) }
        }
    }()

    /// For each slot the places in `known`.
    private static let table: [[Int]] = {
        var slots = [[Int]](repeating: [], count: 128)
        for (index, entry) in known.enumerated() {
            let letters = Array(entry.name.canonicalName.utf8)
            guard let first = letters.first, let last = letters.last else { continue }
            slots[slot(letters.count, first, last)].append(index)
        }
        return slots
    }()
}
