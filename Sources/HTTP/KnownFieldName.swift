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
        var place = firstPlaces[slot(range.count, line[first], line[range.upperBound - 1])]
        while place >= 0 {
            if matches(place, line, range) { return known[place] }
            place = nextPlaces[place]
        }
        return nil
    }

    private static func matches(_ place: Int, _ line: Span<UInt8>, _ range: Range<Int>) -> Bool {
        let start = starts[place]
        guard starts[place + 1] - start == range.count else { return false }
        for index in 0..<range.count
        where ASCII.lowercased(line[range.lowerBound + index]) != letters[start + index] { return false }
        return true
    }

    /// Length, first and last letter tell nearly all known names apart.
    private static func slot(_ count: Int, _ first: UInt8, _ last: UInt8) -> Int {
        (count &* 7 &+ Int(first | 0x20) &* 5 &+ Int(last | 0x20)) & 127
    }

    /// In lower case, as literals: such strings are never counted, so that handing them out costs nothing.
    private static let known: [KnownFieldName] = {
        let decisive: [(String, Meaning)] = [
            ("host", .host), ("content-length", .contentLength), ("transfer-encoding", .transferEncoding),
            ("connection", .connection), ("expect", .expect),
        ]
        let others = [
            "accept", "accept-encoding", "accept-language", "authorization", "cache-control", "content-type",
            "cookie", "dnt", "date", "forwarded", "if-match", "if-modified-since", "if-none-match",
            "if-range", "if-unmodified-since", "keep-alive", "origin", "pragma", "priority", "range",
            "referer", "sec-ch-ua", "sec-ch-ua-mobile", "sec-ch-ua-platform", "sec-fetch-dest",
            "sec-fetch-mode", "sec-fetch-site", "sec-fetch-user", "sec-gpc", "te", "upgrade",
            "upgrade-insecure-requests", "user-agent", "via", "x-forwarded-for", "x-forwarded-host",
            "x-forwarded-proto", "x-real-ip",
        ]
        return (decisive + others.map { ($0, .other) }).compactMap { text, meaning in
            HTTPField.Name(parsed: text).map { KnownFieldName(name: $0, meaning: meaning) }
        }
    }()

    /// The letters of all known names in a row; name n has those from `starts[n]` to `starts[n + 1]`.
    private static let letters: [UInt8] = known.flatMap { Array($0.name.canonicalName.utf8) }
    private static let starts: [Int] = known.reduce(into: [0]) { places, entry in
        places.append((places.last ?? 0) + entry.name.canonicalName.utf8.count)
    }

    /// For each slot the first name in it, and for each name the next one in its slot; -1 is none.
    private static let places: (first: [Int], next: [Int]) = {
        var first = [Int](repeating: -1, count: 128)
        var next = [Int](repeating: -1, count: known.count)
        for place in known.indices {
            let (start, end) = (starts[place], starts[place + 1])
            let own = slot(end - start, letters[start], letters[end - 1])
            next[place] = first[own]
            first[own] = place
        }
        return (first, next)
    }()
    private static let firstPlaces: [Int] = places.first
    private static let nextPlaces: [Int] = places.next
}
