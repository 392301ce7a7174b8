/// An address that may stand in `href`, `src`, `action` or `formaction`.
/// It never leads to a script: it is a path of this site, a place on the page, a query, or an http or https
/// address.
///
///     Link("/arenden/\(number)/beslut")     // what is put in is percent-encoded as one path segment
///     "#\(fieldID)"
public struct Link: Sendable, Hashable, ExpressibleByStringInterpolation {
    /// The address as it stands in the page, before HTML escaping.
    public let address: String

    /// What is written in the source, with values put in as single percent-encoded path segments.
    /// Anything but the allowed forms becomes a path of this site: `javascript:x` becomes `/javascript:x`.
    public init(stringInterpolation: StringInterpolation) {
        address = Self.safe(stringInterpolation.address)
    }

    public init(stringLiteral value: String) {
        address = Self.safe(value)
    }

    /// Text from outside, taken only if it is a path of this site such as `/arenden?sida=2`; else nil.
    public init?(path: String) {
        guard path.utf8.first == UInt8(ascii: "/"), Self.safe(path) == path else { return nil }
        address = path
    }

    /// Text from outside, taken only if it is an http or https address; else nil.
    public init?(elsewhere: String) {
        guard Self.isWebAddress(elsewhere), elsewhere.utf8.allSatisfy(Self.isPlain) else { return nil }
        address = elsewhere
    }

    /// The text itself where it has an allowed form, else the same text as a path of this site.
    private static func safe(_ text: String) -> String {
        if isOwnPath(text.utf8) { return text }
        let plain = text.utf8.allSatisfy(isPlain) ? text : encoded(text, keeping: isPlain)
        if plain.hasPrefix("#") || plain.hasPrefix("?") || isWebAddress(plain) { return plain }
        // Two leading slashes name another host (RFC 3986 §4.2), so exactly one is kept.
        return "/" + plain.drop { $0 == "/" }
    }

    /// What nearly every link is already: one slash, and nothing to encode.
    private static func isOwnPath(_ text: String.UTF8View) -> Bool {
        var iterator = text.makeIterator()
        guard iterator.next() == UInt8(ascii: "/"), let second = iterator.next() else { return false }
        return second != UInt8(ascii: "/") && text.allSatisfy(isPlain)
    }

    private static func isWebAddress(_ text: String) -> Bool {
        let start = text.prefix(9).lowercased()
        return (start.hasPrefix("https://") && text.utf8.count > 8)
            || (start.hasPrefix("http://") && text.utf8.count > 7)
    }

    /// Neither a control character, a space, a backslash (browsers read it as `/`), nor outside ASCII.
    private static func isPlain(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte < 0x7F && byte != UInt8(ascii: "\\")
    }

    /// Percent-encodes each byte that is not kept (RFC 3986 §2.1).
    static func encoded(_ text: String, keeping isKept: (UInt8) -> Bool) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            if isKept(byte) {
                bytes.append(byte)
            } else {
                bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension Link {
    /// Collects an address, percent-encoding what is put in. It never lets a value end its segment or its
    /// query field.
    public struct StringInterpolation: StringInterpolationProtocol {
        var address = ""

        public init(literalCapacity: Int, interpolationCount: Int) {
            address.reserveCapacity(literalCapacity)
        }

        public mutating func appendLiteral(_ literal: String) {
            address += literal
        }

        /// One path segment or query value. A segment of only dots would mean another folder, so it becomes
        /// empty.
        public mutating func appendInterpolation(_ value: some CustomStringConvertible) {
            let text = value.description
            address += text == "." || text == ".." ? "" : Link.encoded(text, keeping: Self.isUnreserved)
        }

        /// RFC 3986 §2.3.
        private static func isUnreserved(_ byte: UInt8) -> Bool {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"): true
            case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"): true
            default: false
            }
        }
    }
}
