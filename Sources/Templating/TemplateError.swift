/// What is wrong with one place in a template, or between a template and its page. Never about data: only
/// about code.
public struct TemplateError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The template's file below the template folder, such as `cases/index.html`, or the Swift type at fault.
    public let file: String
    /// Line in the file, from 1; 0 where the fault has no line.
    public let line: Int
    /// One sentence.
    public let message: String

    public var description: String {
        line > 0 ? "\(file):\(line): \(message)" : "\(file): \(message)"
    }
}

/// Everything that is wrong with the templates, in order of file and line. Never empty when thrown.
public struct TemplateErrors: Error, Sendable, CustomStringConvertible {
    public let errors: [TemplateError]

    init(_ errors: some Sequence<TemplateError>) {
        self.errors = Set(errors).sorted {
            ($0.file, $0.line, $0.message) < ($1.file, $1.line, $1.message)
        }
    }

    /// One line for each error.
    public var description: String {
        errors.map(\.description).joined(separator: "\n")
    }
}
