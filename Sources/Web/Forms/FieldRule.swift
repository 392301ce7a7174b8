/// What one field of a form is: its name in the request, its words, its shape and its bound. Declared once,
/// used to show the field, to read it, to name it in the error summary and to decide what a draft may keep.
public struct FieldRule: Sendable {
    public enum Kind: Sendable {
        case line
        case lines(rows: Int)
        /// Read leniently: `20/11`, `idag`, `2026-11-20`.
        case day
        /// Read leniently: `14.03`, `14:03`, `9`.
        case time
        case phone
        case email
        /// A whole number of few digits.
        case number
        /// A personnummer or samordningsnummer, read leniently: `040115-1234`, `20040115 1234`.
        case personalNumber
        case oneOf([Choice])
        case select([Choice])
        case check
        /// A box that sends what it names, which is known first when it is shown: the first of the choices.
        case pick([Choice])
        /// Never shown again, never kept in a draft.
        case secret
        /// A one-time code: digits, shown never again.
        case code
        /// A file. A browser does not send it twice: a form that comes back names it and asks for it again.
        case file(FileRule)
    }

    /// What a file may be.
    public struct FileRule: Sendable {
        /// With the dot, as `.pdf`: for the browser's dialogue. What is taken is judged by the form.
        public let extensions: [String]
        public let maximumOctets: Int
        public init(extensions: [String], maximumOctets: Int) {
            (self.extensions, self.maximumOctets) = (extensions, maximumOctets)
        }
    }

    /// One of the possible answers: the value sent and the words shown.
    public struct Choice: Sendable, Hashable {
        public let value: String
        public let label: String
        public init(value: String, label: String) {
            self.value = value
            self.label = label
        }
    }

    public let name: String
    public let label: String
    public let hint: String
    public let kind: Kind
    /// In Unicode scalars.
    public let maximumLength: Int
    public let autocomplete: String

    public init(
        _ name: String, _ label: String, _ kind: Kind, hint: String = "", maximumLength: Int? = nil,
        autocomplete: String = "off"
    ) {
        self.name = name
        self.label = label
        self.hint = hint
        self.kind = kind
        self.maximumLength = maximumLength ?? FieldRule.usualLength(kind)
        self.autocomplete = autocomplete
    }

    /// Whether what was typed may be shown again and kept in a draft.
    public var isSecret: Bool {
        switch kind {
        case .secret, .code: true
        default: false
        }
    }

    /// Label and hint where only the page knows them, such as a programme's own criteria.
    public struct Wording: Sendable {
        let label: String
        let hint: String

        public init(_ label: String, hint: String = "") {
            self.label = label
            self.hint = hint
        }
    }

    /// The same field in other words.
    func worded(_ wording: Wording) -> FieldRule {
        FieldRule(
            name, wording.label, kind, hint: wording.hint, maximumLength: maximumLength,
            autocomplete: autocomplete)
    }

    /// The same field with choices that are known first when it is shown.
    public func offering(_ choices: [Choice]) -> FieldRule {
        switch kind {
        case .select: offering(.select(choices))
        case .oneOf: offering(.oneOf(choices))
        case .pick: FieldRule(name, choices.first?.label ?? label, .pick(choices), hint: hint)
        default: self
        }
    }

    private func offering(_ kind: Kind) -> FieldRule {
        FieldRule(
            name, label, kind, hint: hint, maximumLength: maximumLength, autocomplete: autocomplete)
    }

    private static func usualLength(_ kind: Kind) -> Int {
        switch kind {
        case .lines: 20_000
        case .secret: 1024
        case .line, .email, .file: 200
        case .day, .time, .phone, .number, .personalNumber, .oneOf, .select, .check, .pick, .code: 60
        }
    }
}

extension [FieldRule.Choice] {
    /// The choices of a domain enum, with its own words.
    public static func all<Value>(of type: Value.Type, _ words: (Value) -> String) -> [FieldRule.Choice]
    where Value: CaseIterable & RawRepresentable<String> {
        type.allCases.map { FieldRule.Choice(value: $0.rawValue, label: words($0)) }
    }
}
