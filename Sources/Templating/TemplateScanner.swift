/// Cuts a template into text and tags. It never judges what a name means, only how it is spelt.
struct TemplateScanner {
    private let bytes: [UInt8]
    private let file: String
    private(set) var errors: [TemplateError] = []
    private var position = 0
    private var line = 1

    init(_ bytes: [UInt8], file: String) {
        self.bytes = bytes
        self.file = file
    }

    /// All tokens in order. A tag alone on its line takes the whole line with it.
    mutating func tokens() -> [TemplateToken] {
        var tokens: [TemplateToken] = []
        while position < bytes.count {
            let start = position
            let startLine = line
            skip(to: find("{", from: position) ?? bytes.count)
            if position > start { tokens.append(.text(start..<position, line: startLine)) }
            if position < bytes.count, let tag = tag() { tokens.append(tag) }
        }
        return tokens.map(trimmed)
    }

    /// Reads the tag that begins here.
    private mutating func tag() -> TemplateToken? {
        let start = position
        let startLine = line
        guard let end = find("}", from: position + 2) else {
            complain("The tag is not closed with }}.", startLine)
            skip(to: bytes.count)
            return nil
        }
        let inside = bytes[(start + 2)..<end]
        skip(to: end + 2)
        guard let kind = TagKind(sign: inside.first) else {
            complain(Self.leftOut, startLine)
            return nil
        }
        let name = kind == .comment ? "" : Self.trimmed(kind == .name ? inside : inside.dropFirst())
        guard kind == .comment || Self.isName(name) else {
            complain("“\(name)” is not a name: letters and digits, in files' names also / and -.", startLine)
            return nil
        }
        return .tag(kind, name, start..<position, line: startLine)
    }

    private static let leftOut =
        "Raw output and other delimiters are left out; markup needs a field of kind .markup."

    /// The tag with the blank rest of its line, if it stands alone there.
    private func trimmed(_ token: TemplateToken) -> TemplateToken {
        guard case .tag(let kind, let name, let range, let line) = token, kind.mayTakeWholeLine
        else { return token }
        var start = range.lowerBound
        while start > 0, Self.isBlank(bytes[start - 1]) { start -= 1 }
        var end = range.upperBound
        while end < bytes.count, Self.isBlank(bytes[end]) { end += 1 }
        guard start == 0 || bytes[start - 1] == UInt8(ascii: "\n"),
            end == bytes.count || bytes[end] == UInt8(ascii: "\n")
        else { return token }
        return .tag(kind, name, start..<min(end + 1, bytes.count), line: line)
    }

    private mutating func skip(to end: Int) {
        for byte in bytes[position..<end] where byte == UInt8(ascii: "\n") { line += 1 }
        position = end
    }

    /// Where the character stands twice in a row, from the given place on.
    private func find(_ character: Unicode.Scalar, from start: Int) -> Int? {
        let byte = UInt8(ascii: character)
        var index = start
        while index + 1 < bytes.count {
            if bytes[index] == byte, bytes[index + 1] == byte { return index }
            index += 1
        }
        return nil
    }

    private mutating func complain(_ message: String, _ line: Int) {
        errors.append(TemplateError(file: file, line: line, message: message))
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        return String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }

    private static func isName(_ name: String) -> Bool {
        name == "." || !name.isEmpty && name.utf8.allSatisfy {
            switch $0 {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "-"): true
            default: false
            }
        }
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
    }
}
