/// Swift code with comments and the text of string literals blanked out, line for line, so that a search
/// finds code only. Interpolated expressions stay: they are code. It never judges; and it does not know bare
/// `/…/` patterns.
struct SwiftText {
    /// The remaining code, as many lines as the source.
    let code: [UInt8]
    var lines: [ArraySlice<UInt8>] { code.split(separator: .newline, omittingEmptySubsequences: false) }

    init(_ source: String) {
        var stripper = Stripper(source: Array(source.utf8))
        stripper.code(until: nil)
        code = stripper.output
    }

    /// The code as text: what is not ASCII in it stays.
    var text: String { String(decoding: code, as: UTF8.self) }
}

extension UInt8 {
    static let newline = UInt8(ascii: "\n")
    static let quote = UInt8(ascii: "\"")
    static let pound = UInt8(ascii: "#")
    static let slash = UInt8(ascii: "/")
    static let star = UInt8(ascii: "*")
    static let backslash = UInt8(ascii: "\\")
    static let open = UInt8(ascii: "(")
    static let close = UInt8(ascii: ")")
    static let space = UInt8(ascii: " ")
    static let leftBrace = UInt8(ascii: "{")
    static let rightBrace = UInt8(ascii: "}")

    /// Letters, digits, underscore and everything beyond ASCII.
    var isNamePart: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...: true
        default: false
        }
    }
}

/// Walks the source once; every method leaves `index` after what it consumed.
private struct Stripper {
    let source: [UInt8]
    var index = 0
    var output: [UInt8] = []

    private func at(_ offset: Int) -> UInt8 { index + offset < source.count ? source[index + offset] : 0 }

    private mutating func keep() {
        output.append(source[index])
        index += 1
    }

    private mutating func blank() {
        output.append(source[index] == .newline ? .newline : .space)
        index += 1
    }

    /// Code up to the end, or to the parenthesis that closes an interpolation.
    mutating func code(until end: UInt8?) {
        var depth = 0
        while index < source.count {
            switch (at(0), at(1)) {
            case (.slash, .slash): while index < source.count, at(0) != .newline { blank() }
            case (.slash, .star): blockComment()
            case (.quote, _), (.pound, .quote), (.pound, .pound): literal()
            case (.open, _):
                depth += 1
                keep()
            case (.close, _) where end != nil && depth == 0: return
            case (.close, _):
                depth -= 1
                keep()
            default: keep()
            }
        }
    }

    private mutating func blockComment() {
        var depth = 0
        repeat {
            if at(0) == .slash, at(1) == .star { depth += 1 }
            if at(0) == .star, at(1) == .slash { depth -= 1 }
            if (at(0) == .slash && at(1) == .star) || (at(0) == .star && at(1) == .slash) { blank() }
            blank()
        } while depth > 0 && index < source.count
    }

    /// A literal with any number of `#` around it, of one line or of many.
    private mutating func literal() {
        var pounds = 0
        while at(0) == .pound {
            pounds += 1
            keep()
        }
        guard at(0) == .quote else { return }
        let quotes = at(1) == .quote && at(2) == .quote ? 3 : 1
        for _ in 0..<quotes { keep() }
        content(quotes: quotes, pounds: pounds)
    }

    /// What stands in the literal, and its end.
    private mutating func content(quotes: Int, pounds: Int) {
        while index < source.count {
            if isEnd(quotes: quotes, pounds: pounds) {
                for _ in 0..<(quotes + pounds) { keep() }
                return
            }
            if at(0) == .backslash, (0..<pounds).allSatisfy({ at(1 + $0) == .pound }) {
                escape(pounds: pounds)
            } else {
                blank()
            }
        }
    }

    private func isEnd(quotes: Int, pounds: Int) -> Bool {
        (0..<quotes).allSatisfy { at($0) == .quote } && (0..<pounds).allSatisfy { at(quotes + $0) == .pound }
    }

    private mutating func escape(pounds: Int) {
        for _ in 0...pounds { blank() }
        guard at(0) == .open else {
            if index < source.count { blank() }
            return
        }
        keep()
        code(until: .close)
        if index < source.count { keep() }
    }
}
