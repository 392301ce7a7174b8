/// Every page's template, compiled once at start. After that it is only read, so it needs no locks.
/// It never renders a page that was not checked against its template.
public struct TemplateSet<Frame: Fielded>: Sendable {
    private let programs: [ObjectIdentifier: Program]

    /// Compiles the templates of a folder against all pages, both ways.
    /// - Throws: every fault found, together: unknown and unused names, missing and unused files, names in
    ///   places where escaping cannot make them safe.
    public static func check(
        _ directory: String, frame: Frame.Type, pages: [any Page.Type]
    ) throws(TemplateErrors) -> TemplateSet {
        try check(TemplateSource(directory: directory), pages: pages)
    }

    /// The same for templates that are already read.
    public static func check(
        _ source: TemplateSource, pages: [any Page.Type]
    ) throws(TemplateErrors) -> TemplateSet {
        var check = TemplateCheck(source: source, frame: Frame.fields.all, frameName: "\(Frame.self)")
        var programs: [ObjectIdentifier: Program] = [:]
        for page in pages { programs[ObjectIdentifier(page)] = check.compile(page) }
        try check.finish()
        return TemplateSet(programs: programs)
    }

    /// Appends the page as UTF-8.
    /// - Throws: `UncheckedPage` when the page's type was not in the list given to `check`.
    public func render<P: Page>(
        _ page: P, in frame: Frame, into bytes: inout [UInt8]
    ) throws(UncheckedPage) {
        guard let program = programs[ObjectIdentifier(P.self)] else { throw UncheckedPage(page: P.self) }
        var output = Output(capacity: 16_384)
        withUnsafePointer(to: frame) { frame in
            withUnsafePointer(to: page) { page in
                program.run(frame: UnsafeRawPointer(frame), page: UnsafeRawPointer(page), into: &output)
            }
        }
        output.withBytes { bytes.append(contentsOf: $0) }
    }

    /// The piece as markup, to stand in a page's `.markup` field.
    public func markup<P: Piece>(_ piece: P) throws(UncheckedPage) -> Markup {
        guard let program = programs[ObjectIdentifier(P.self)] else { throw UncheckedPage(page: P.self) }
        var output = Output(capacity: 16_384)
        withUnsafePointer(to: piece) { piece in
            // Compiled without a frame, so nothing reads the first pointer.
            program.run(frame: UnsafeRawPointer(piece), page: UnsafeRawPointer(piece), into: &output)
        }
        return Markup(taking: output)
    }
}

/// A page type that was left out of the list of pages checked at start.
public struct UncheckedPage: Error, Sendable, CustomStringConvertible {
    let page: String

    init(page: any Page.Type) {
        self.page = "\(page)"
    }

    public var description: String { "\(page) is missing in the list of pages checked at start." }
}
