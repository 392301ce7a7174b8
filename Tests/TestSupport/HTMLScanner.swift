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

    /// The next tag, or the next of these names; closing tags are named with their slash. The others are
    /// passed over without a look at what stands in them: a page has hundreds, and tests read thousands.
    public mutating func next(among names: Set<String>? = nil) -> Tag? {
        while let start = find(UInt8(ascii: "<"), from: position) {
            guard let end = tagEnd(from: start + 1) else { return nil }
            position = end + 1
            let inside = octets[(start + 1)..<end]
            guard let first = inside.first, first != UInt8(ascii: "!") else { continue }
            let name = inside.prefix { !HTMLScanner.isSpace($0) }
            let word = String(decoding: name, as: UTF8.self).lowercased()
            if let names, !names.contains(word) { continue }
            return Tag(name: word, attributes: HTMLScanner.attributes(inside[name.endIndex...]))
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

    /// By octets: those of text by characters took a seventh of the time of all tests of pages.
    private static func attributes(_ inside: ArraySlice<UInt8>) -> [(String, String)] {
        var attributes: [(String, String)] = []
        var rest = inside
        while let start = rest.firstIndex(where: { !isSpace($0) && $0 != UInt8(ascii: "/") }) {
            let key = rest[start...].prefix { !isSpace($0) && $0 != UInt8(ascii: "=") }
            rest = rest[key.endIndex...]
            var value = rest.prefix(0)
            if rest.first == UInt8(ascii: "=") {
                rest = rest.dropFirst()
                guard rest.first == UInt8(ascii: "\"") else { break }
                value = rest.dropFirst().prefix { $0 != UInt8(ascii: "\"") }
                rest = rest[value.endIndex...].dropFirst()
            }
            attributes.append((String(decoding: key, as: UTF8.self), String(decoding: value, as: UTF8.self)))
        }
        return attributes
    }

    private static func isSpace(_ octet: UInt8) -> Bool {
        octet == 0x20 || (0x09...0x0D).contains(octet)
    }
}
