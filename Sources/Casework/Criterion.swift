/// One condition for a programme's support, worded so that "ja" means fits (programmes.md IN-9). It never
/// decides by itself: an unmet one is offered as a reason, and a human chooses.
public struct Criterion: Sendable, Equatable {
    /// What the program can propose an answer from.
    public enum Judge: String, Sendable, CaseIterable {
        /// The person's age on the day the case was opened, against the programme's ages.
        case age
    }

    /// The same through a programme's versions, as `resident`.
    public let code: String
    public let wording: String
    /// The same thing said when it is not met, for the reason of an ending.
    public let unmetWording: String
    public let reason: EndingReason
    public let judge: Judge?

    /// Nil if a text is empty.
    public init?(code: String, wording: String, unmetWording: String, reason: EndingReason, judge: Judge?) {
        guard !code.isEmpty, !wording.isEmpty, !unmetWording.isEmpty else { return nil }
        self.code = code
        self.wording = wording
        self.unmetWording = unmetWording
        self.reason = reason
        self.judge = judge
    }
}

/// What is known about one criterion. Silence is "not yet", never no.
public enum CriterionAnswer: String, Sendable, CaseIterable {
    case yes, no, unknown

    public var swedish: String {
        switch self {
        case .yes: "Ja"
        case .no: "Nej"
        case .unknown: "Vet inte än"
        }
    }
}
