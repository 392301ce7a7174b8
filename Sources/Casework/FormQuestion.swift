/// One question of a form. The code is the same in every version, so that answers of different times can be
/// laid side by side.
public struct FormQuestion: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable {
        case text, line, choice, year
        /// What the form is about; chosen when it is begun.
        case about
        /// One column of a day's rows.
        case column

        public var isAnswered: Bool { self != .about && self != .column }
        public var hasChoices: Bool { self == .choice || self == .about || self == .column }
    }

    public let code: String
    public let kind: Kind
    public let wording: String
    public let hint: String
    public let choices: [FormChoice]

    /// Nil if a text is empty, or there are choices where there can be none, none where there must be, or
    /// two with one code.
    public init?(code: String, kind: Kind, wording: String, hint: String, choices: [FormChoice]) {
        guard !code.isEmpty, !wording.isEmpty, kind.hasChoices == !choices.isEmpty, choices.count <= 30,
            choices.allSatisfy({ !$0.code.isEmpty && !$0.label.isEmpty }),
            Set(choices.map(\.code)).count == choices.count
        else { return nil }
        (self.code, self.kind, self.wording) = (code, kind, wording)
        (self.hint, self.choices) = (hint, choices)
    }
}

/// A possible answer: a code that is counted by, and the version's words for it.
public struct FormChoice: Sendable, Equatable {
    public let code: String
    public let label: String

    public init(code: String, label: String) {
        (self.code, self.label) = (code, label)
    }
}
