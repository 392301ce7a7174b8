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

    func rule(_ name: String) -> FieldRule? {
        fields.first { $0.name == name }
    }

    /// What may be kept or shown again: the values of known fields that are no secrets.
    func keepable(_ values: [String: String]) -> [String: String] {
        values.filter { name, _ in rule(name).map { !$0.isSecret } ?? false }
    }
}

extension FormDescription {
    /// Tells what was sent apart from another text under the same key: the SHA-256 of what may be kept.
    func textHash(_ values: [String: String]) throws -> [UInt8] {
        try SHA256.hash(Array(DraftText(values: keepable(values), base: "").text.utf8))
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
