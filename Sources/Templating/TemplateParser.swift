/// Makes a template's text into a tree. It never stops at the first fault: it tells them all.
struct TemplateParser {
    /// A section, block or layout that is not closed yet.
    private struct Open {
        let kind: TagKind
        let name: String
        let line: Int
        var nodes: [TemplateNode] = []
    }

    private let file: String
    private var open: [Open]
    private var errors: [TemplateError] = []

    private init(file: String) {
        self.file = file
        open = [Open(kind: .name, name: "", line: 1)]
    }

    /// The tree of a template and everything that is wrong with its form.
    static func parse(_ text: String, file: String) -> (nodes: [TemplateNode], errors: [TemplateError]) {
        let bytes = Array(text.utf8)
        var scanner = TemplateScanner(bytes, file: file)
        let tokens = scanner.tokens()
        var parser = TemplateParser(file: file)
        parser.errors = scanner.errors
        parser.take(tokens, of: bytes)
        return (parser.open[0].nodes, parser.errors)
    }

    private mutating func take(_ tokens: [TemplateToken], of bytes: [UInt8]) {
        var taken = 0
        for (index, token) in tokens.enumerated() {
            switch token {
            case .text(let range, let line):
                let end = min(Self.start(of: tokens, after: index) ?? range.upperBound, range.upperBound)
                let start = max(range.lowerBound, taken)
                if start < end {
                    let above = bytes[range.lowerBound..<start].count { $0 == UInt8(ascii: "\n") }
                    add(.text(bytes[start..<end], line: line + above))
                }
            case .tag(let kind, let name, let range, let line):
                taken = range.upperBound
                take(kind, name, line)
            }
        }
        while open.count > 1 {
            complain("“\(open[open.count - 1].name)” is not closed.", open[open.count - 1].line)
            close()
        }
    }

    /// Where the next tag's line begins, when it takes the whole line.
    private static func start(of tokens: [TemplateToken], after index: Int) -> Int? {
        guard index + 1 < tokens.count, case .tag(_, _, let range, _) = tokens[index + 1] else { return nil }
        return range.lowerBound
    }

    private mutating func take(_ kind: TagKind, _ name: String, _ line: Int) {
        switch kind {
        case .comment: break
        case .name: add(.name(name, line: line))
        case .partial: add(.partial(name, line: line))
        case .section, .inverted, .block, .layout:
            if open.count > 32 { return complain("More than 32 sections inside one another.", line) }
            open.append(Open(kind: kind, name: name, line: line))
        case .close:
            let last = open[open.count - 1]
            if open.count > 1, last.name == name { return close() }
            let expected = open.count > 1 ? "; “\(last.name)” from line \(last.line) is open" : ""
            complain("“\(name)” is closed but not open\(expected).", line)
        }
    }

    private mutating func close() {
        let last = open.removeLast()
        switch last.kind {
        case .section: add(.section(last.name, isInverted: false, last.nodes, line: last.line))
        case .inverted: add(.section(last.name, isInverted: true, last.nodes, line: last.line))
        case .block: add(.block(last.name, last.nodes, line: last.line))
        default: add(.layout(last.name, last.nodes, line: last.line))
        }
    }

    private mutating func add(_ node: TemplateNode) {
        open[open.count - 1].nodes.append(node)
    }

    private mutating func complain(_ message: String, _ line: Int) {
        errors.append(TemplateError(file: file, line: line, message: message))
    }
}
