/// Turns one page's template into a program, and checks it against the page on the way: every name, every
/// kind, every place in the HTML. It never stops at the first fault.
struct TemplateCompiler {
    /// A field found by name: in which scope of the stack, and which one there.
    struct Place: Hashable {
        let scope: Int
        let index: Int
    }

    /// What a page puts in a place of its layout, and the file it stands in.
    struct Filling {
        let nodes: [TemplateNode]
        let file: String
    }

    var library: TemplateLibrary
    private(set) var errors: [TemplateError] = []
    var assembly = Assembly()
    var scopes: [FieldScope]
    /// Optional fields that are known to be there, because we are inside their section.
    var present: Set<Place> = []
    var position = HTMLPosition()
    private var file = ""
    private var including: [String] = []
    private var fillings: [String: Filling] = [:]
    private var placed: Set<String> = []

    init(library: TemplateLibrary, frame: FieldScope, page: FieldScope) {
        self.library = library
        scopes = [frame, page]
    }

    /// Compiles a whole page.
    mutating func compile(_ template: String) {
        guard let nodes = library.nodes(template) else {
            errors.append(TemplateError(file: template + ".html", line: 0,
                                        message: "The template of \(scopes[1].title) is missing."))
            return
        }
        include(template, nodes, line: 1)
        if position.settled.state != .content {
            let message = "The page ends inside a tag."
            errors.append(TemplateError(file: template + ".html", line: 0, message: message))
        }
    }

    mutating func walk(_ nodes: [TemplateNode]) {
        for node in nodes {
            switch node {
            case .text(let bytes, let line): write(bytes, line)
            case .name(let name, let line): write(name, line)
            case .section(let name, let isInverted, let body, let line):
                section(name, isInverted: isInverted, body, line)
            case .partial(let name, let line): include(name, line)
            case .block(let name, let nodes, _): fill(name, nodes)
            case .layout(let name, let nodes, let line): layout(name, nodes, line)
            }
        }
    }

    mutating func complain(_ message: String, _ line: Int) {
        errors.append(TemplateError(file: file, line: line, message: message))
    }

    private mutating func write(_ bytes: ArraySlice<UInt8>, _ line: Int) {
        var line = line
        for byte in bytes {
            if let complaint = position.advance(byte) { complain(complaint, line) }
            if byte == UInt8(ascii: "\n") { line += 1 }
        }
        assembly.literal(bytes)
    }

    private mutating func include(_ name: String, _ line: Int) {
        guard let nodes = library.nodes(name) else {
            return complain("There is no template “\(name)”.", line)
        }
        include(name, nodes, line: line)
    }

    private mutating func include(_ name: String, _ nodes: [TemplateNode], line: Int) {
        guard !including.contains(name) else { return complain("“\(name)” includes itself.", line) }
        let outerFile = file
        including.append(name)
        file = name + ".html"
        walk(nodes)
        file = outerFile
        including.removeLast()
    }

    /// A place in a layout: the page's filling, or what stands there if the page has none.
    private mutating func fill(_ name: String, _ nodes: [TemplateNode]) {
        placed.insert(name)
        guard let filling = fillings.removeValue(forKey: name) else { return walk(nodes) }
        let outerFile = file
        file = filling.file
        walk(filling.nodes)
        file = outerFile
        fillings[name] = filling
    }

    /// The page in its layout: only blocks may stand between the layout's tags, and each must have a place.
    private mutating func layout(_ name: String, _ nodes: [TemplateNode], _ line: Int) {
        let outer = fillings
        for node in nodes { take(node) }
        include(name, line)
        for case .block(let block, _, let line) in nodes where !placed.contains(block) {
            complain("“\(name)” has no place for the block “\(block)”.", line)
        }
        fillings = outer
    }

    /// One thing that stands directly between a layout's tags.
    private mutating func take(_ node: TemplateNode) {
        switch node {
        case .block(let block, let body, _):
            if fillings[block] == nil { fillings[block] = Filling(nodes: body, file: file) }
        case .text(let bytes, _) where bytes.allSatisfy { $0 <= 0x20 }: break
        case .text(let bytes, let line):
            let start = bytes.prefix { $0 <= 0x20 }.count { $0 == UInt8(ascii: "\n") }
            complain("Only blocks {{$name}}…{{/name}} may stand directly in a layout.", line + start)
        case .name(_, let line), .section(_, _, _, let line), .partial(_, let line),
            .layout(_, _, let line):
            complain("Only blocks {{$name}}…{{/name}} may stand directly in a layout.", line)
        }
    }
}
