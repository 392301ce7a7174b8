/// Every template's tree, parsed when first asked for. Never parses a file twice.
struct TemplateLibrary {
    private let source: TemplateSource
    private var parsed: [String: [TemplateNode]] = [:]
    /// What is wrong with the form of the files asked for, and with files that could not be read.
    private(set) var errors: [TemplateError]

    init(_ source: TemplateSource) {
        self.source = source
        errors = source.errors
    }

    /// The tree of a template, or nil if there is no such file.
    mutating func nodes(_ name: String) -> [TemplateNode]? {
        if let known = parsed[name] { return known }
        guard let text = source.texts[name] else { return nil }
        let (nodes, errors) = TemplateParser.parse(text, file: name + ".html")
        self.errors += errors
        parsed[name] = nodes
        return nodes
    }

    /// Names of files that nothing asked for.
    var unused: [String] {
        source.texts.keys.filter { parsed[$0] == nil }
    }
}
