/// Walks the tags of a page that our own templates wrote. It is no HTML parser: it never repairs anything.
public struct HTMLScanner {
    public struct Tag: Sendable {
        public let name: String
        public let attributes: [(String, String)]

        public func attribute(_ name: String) -> String? {
            attributes.first { $0.0 == name }?.1
        }
    }

    private let octets: [UInt8]
    private var position = 0

    public init(_ html: String) {
        octets = Array(html.utf8)
    }

    /// The next tag; closing tags are named with their slash.
    public mutating func next() -> Tag? {
        while let start = find(UInt8(ascii: "<"), from: position) {
            guard let end = tagEnd(from: start + 1) else { return nil }
            position = end + 1
            let inside = octets[(start + 1)..<end]
            guard let first = inside.first, first != UInt8(ascii: "!") else { continue }
            return HTMLScanner.tag(inside)
        }
        return nil
    }

    /// The raw text from here up to a closing tag.
    public mutating func text(until closing: String) -> String {
        let pattern = Array(closing.utf8)
        var index = position
        while index + pattern.count <= octets.count, !octets[index...].starts(with: pattern) { index += 1 }
        defer { position = index }
        return String(decoding: octets[position..<index], as: UTF8.self)
    }

    public static func unescape(_ text: String) -> String {
        guard text.contains("&") else { return text }
        var result = text
        let entities = [
            ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#34;", "\""), ("&#39;", "'"),
            ("&#10;", "\n"), ("&amp;", "&"),
        ]
        for (entity, character) in entities {
            result = result.split(separator: entity, omittingEmptySubsequences: false)
                .joined(separator: character)
        }
        return result
    }

    private func find(_ octet: UInt8, from start: Int) -> Int? {
        octets[min(start, octets.count)...].firstIndex(of: octet)
    }

    private func tagEnd(from start: Int) -> Int? {
        var isQuoted = false
        for index in min(start, octets.count)..<octets.count {
            if octets[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
            if octets[index] == UInt8(ascii: ">"), !isQuoted { return index }
        }
        return nil
    }

    private static func tag(_ inside: ArraySlice<UInt8>) -> Tag {
        let text = String(decoding: inside, as: UTF8.self)
        let name = String(text.prefix { !$0.isWhitespace && $0 != ">" })
        var attributes: [(String, String)] = []
        var rest = text.dropFirst(name.count)
        while let start = rest.firstIndex(where: { !$0.isWhitespace && $0 != "/" }) {
            let key = String(rest[start...].prefix { !$0.isWhitespace && $0 != "=" })
            rest = rest[start...].dropFirst(key.count)
            guard rest.first == "=" else {
                attributes.append((key, ""))
                continue
            }
            rest = rest.dropFirst()
            guard rest.first == "\"" else { break }
            let value = rest.dropFirst().prefix { $0 != "\"" }
            attributes.append((key, String(value)))
            rest = rest.dropFirst(value.count + 2)
        }
        return Tag(name: name.lowercased(), attributes: attributes)
    }
}
