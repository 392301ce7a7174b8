import Crypto

/// A form: its title, its fields, and how what was typed becomes a value. It answers either a value or
/// complaints, never both.
public protocol FormDefinition: Sendable {
    associatedtype Value: Sendable
    /// As it stands in "Mina utkast".
    static var title: String { get }
    static var fields: [FieldRule] { get }
    /// Whether what is typed is kept as a draft on the server. False only for forms of secrets.
    static var keepsDraft: Bool { get }
    /// Nil if and only if the reader has complaints.
    static func read(_ reader: inout FormReader) -> Value?
}

extension FormDefinition {
    public static var keepsDraft: Bool { true }
    static var description: FormDescription {
        FormDescription(title: title, fields: fields, keepsDraft: keepsDraft)
    }
}

/// A form as the table of routes, the drafts and the generated tests see it.
public struct FormDescription: Sendable {
    public let title: String
    public let fields: [FieldRule]
    public let keepsDraft: Bool

    /// Sent as `multipart/form-data`, and with more room than other forms.
    public var takesFiles: Bool {
        fields.contains { if case .file = $0.kind { true } else { false } }
    }

    func rule(_ name: String) -> FieldRule? {
        fields.first { $0.name == name }
    }

    /// What may be kept or shown again: the values of known fields that are no secrets.
    func keepable(_ values: [String: String]) -> [String: String] {
        let kept = Set(fields.lazy.filter { !$0.isSecret }.map(\.name))
        return values.filter { kept.contains($0.key) }
    }
}

extension FormDescription {
    /// Tells what was sent apart from another text under the same key: the SHA-256 of what may be kept.
    func textHash(_ values: [String: String]) throws -> [UInt8] {
        try SHA256.hash(text(values))
    }

    /// The same of what came, where another file under the same name is another text.
    func textHash(of posted: PostedForm) throws -> [UInt8] {
        let files = posted.files.sorted { $0.key < $1.key }
        return try SHA256.hash(text(posted.values) + files.flatMap { Array($0.key.utf8) + $0.value.sha256 })
    }

    private func text(_ values: [String: String]) -> [UInt8] {
        Array(DraftText(values: keepable(values), base: "").text.utf8)
    }
}

/// One thing wrong in a form: at which field, and a sentence that says what and what to do.
public struct Complaint: Sendable, Hashable {
    public let field: String
    public let sentence: String

    public init(field: String, sentence: String) {
        self.field = field
        self.sentence = sentence
    }
}
