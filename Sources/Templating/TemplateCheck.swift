/// The check of all pages at start: parses each file once and collects every fault. Never used after start.
struct TemplateCheck {
    private var library: TemplateLibrary
    private let frame: FieldScope
    private var errors: [TemplateError] = []

    init(source: TemplateSource, frame: [ErasedField], frameName: String) {
        library = TemplateLibrary(source)
        self.frame = FieldScope(frame, title: frameName)
    }

    /// The page's program. It may only be run if `finish` does not throw.
    mutating func compile<P: Page>(_ page: P.Type) -> Program {
        let scope = FieldScope(P.fields.all, title: "\(P.self)")
        // A piece may be kept and shown to others, so it cannot see the frame at all.
        let unseen = FieldScope([], title: "the frame, which a piece never sees")
        let frame = page is any Piece.Type ? unseen : self.frame
        for name in scope.names(sharedWith: frame) {
            let sentence = "“\(name)” is also in the frame \(frame.title); layouts would show the page's."
            complain(scope.title, sentence)
        }
        var compiler = TemplateCompiler(library: library, frame: frame, page: scope)
        compiler.compile(P.template)
        library = compiler.library
        errors += compiler.errors
        for sentence in scope.unused + scope.repeated { complain(P.template + ".html", sentence) }
        return Program(compiler.assembly)
    }

    /// - Throws: everything found, if anything was.
    mutating func finish() throws(TemplateErrors) {
        for sentence in frame.unused + frame.repeated { complain(frame.title, sentence) }
        errors += library.errors
        for name in library.unused { complain(name + ".html", "No page uses this template.") }
        if !errors.isEmpty { throw TemplateErrors(errors) }
    }

    private mutating func complain(_ file: String, _ message: String) {
        errors.append(TemplateError(file: file, line: 0, message: message))
    }
}
