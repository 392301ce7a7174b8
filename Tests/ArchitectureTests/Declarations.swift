/// What a Swift file declares and how long its functions are, read from the stripped code by braces and
/// keywords. It never needs a parser, so it may miss what no formatter would leave.
struct Declarations {
    struct Function {
        let name: String
        /// The line of the keyword, from 1.
        let line: Int
        /// Lines from the keyword to the closing brace, both included.
        let length: Int
    }

    struct Kind {
        let keyword: String
        let name: String
        let line: Int
        /// Not inside another declaration.
        let isOutermost: Bool
    }

    private(set) var functions: [Function] = []
    /// Types and the types that are extended.
    private(set) var types: [Kind] = []

    private static let typeKeywords: Set = ["struct", "class", "enum", "protocol", "actor", "typealias"]
    private static let functionKeywords: Set<String> = ["func", "init", "deinit", "subscript", "var"]

    private struct Pending {
        let name: String
        let line: Int
        let parentheses: Int
    }

    private var open: [(function: Pending?, depth: Int)] = []
    private var pending: Pending?
    private var depth = 0
    private var parentheses = 0
    private var line = 1

    init(_ text: SwiftText) {
        let code = text.code
        var index = 0
        while index < code.count {
            if code[index].isNamePart {
                let start = index
                while index < code.count, code[index].isNamePart { index += 1 }
                let text = String(decoding: code[start..<index], as: UTF8.self)
                word(text, after: start, before: index, in: code)
            } else if code[index] == Declarations.backtick {
                // A name in backticks may be a sentence: no word of it is a keyword.
                index = Declarations.afterBackticks(index, in: code)
            } else {
                mark(code[index], next: index + 1 < code.count ? code[index + 1] : 0)
                index += 1
            }
        }
    }

    private mutating func mark(_ byte: UInt8, next: UInt8) {
        switch byte {
        case .newline:
            line += 1
            // A `var` without a body ends with its line; a body on the next line is not our style.
            if pending?.name.hasPrefix("var ") == true, pending?.parentheses == parentheses { pending = nil }
        case .open: parentheses += 1
        case .close: parentheses -= 1
        case .leftBrace: openBrace()
        case .rightBrace: closeBrace()
        case UInt8(ascii: "=") where next != UInt8(ascii: "="):
            if pending?.name.hasPrefix("var ") == true { pending = nil }
        default: break
        }
    }

    private mutating func openBrace() {
        depth += 1
        guard let candidate = pending, candidate.parentheses == parentheses else { return }
        open.append((candidate, depth))
        pending = nil
    }

    private mutating func closeBrace() {
        if let last = open.last, last.depth == depth, let function = last.function {
            open.removeLast()
            let length = line - function.line + 1
            functions.append(Function(name: function.name, line: function.line, length: length))
        }
        depth -= 1
    }

    private mutating func word(_ word: String, after start: Int, before end: Int, in code: [UInt8]) {
        let previous = start > 0 ? code[start - 1] : .newline
        guard previous != UInt8(ascii: "."), previous != .pound else { return }
        if Declarations.functionKeywords.contains(word) {
            function(word, end: end, in: code)
        } else if Declarations.typeKeywords.contains(word) || word == "extension" {
            let name = Declarations.name(after: end, in: code)
            // `actor` and `class` are also names and modifiers; what they declare is written with a capital.
            if name.first?.isUppercase == true {
                types.append(Kind(keyword: word, name: name, line: line, isOutermost: depth == 0))
                pending = nil
            }
        }
    }

    private mutating func function(_ keyword: String, end: Int, in code: [UInt8]) {
        let name = Declarations.name(after: end, in: code)
        switch keyword {
        case "func" where !name.isEmpty, "var" where !name.isEmpty:
            pending = Pending(name: keyword + " " + name, line: line, parentheses: parentheses)
        case "init", "deinit", "subscript":
            // `self.init(` was left out by its dot; a closure parameter named `init` does not occur.
            pending = Pending(name: keyword, line: line, parentheses: parentheses)
        default: break
        }
    }

    private static let backtick = UInt8(ascii: "`")

    /// The place behind the name in backticks that begins at `start`.
    private static func afterBackticks(_ start: Int, in code: [UInt8]) -> Int {
        let rest = code.dropFirst(start + 1)
        return (rest.firstIndex { $0 == backtick || $0 == .newline } ?? rest.endIndex - 1) + 1
    }

    /// The name, operator or quoted name that follows; for an extension the last part of `A.B`.
    private static func name(after end: Int, in code: [UInt8]) -> String {
        var index = end
        while index < code.count, code[index] == .space { index += 1 }
        if index < code.count, code[index] == backtick {
            let end = afterBackticks(index, in: code) - 1
            return String(decoding: code[(index + 1)..<max(index + 1, end)], as: UTF8.self)
        }
        let start = index
        let stops = Set("({<:, `\n".utf8)
        while index < code.count, !stops.contains(code[index]) { index += 1 }
        if index == start, index < code.count, code[index] == UInt8(ascii: "<") { return "<" }
        let name = String(decoding: code[start..<index], as: UTF8.self)
        return name.split(separator: ".").last.map(String.init) ?? ""
    }
}
