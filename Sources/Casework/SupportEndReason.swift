import Law

/// A reason why support ends, as it can be chosen from a day on (programmes.md PL-14). It never counts
/// anybody: figures do.
public struct SupportEndReason: Sendable, Equatable {
    public let code: String
    public let wording: String
    /// Why the place is left, where it is left in the same act.
    public let place: PlacementEndReason
    /// Silence alone never ends support: tries do.
    public let needsTries: Bool
    public let isDeath: Bool
    public let validity: CodeValidity

    public init(
        code: String, wording: String, place: PlacementEndReason, needsTries: Bool, isDeath: Bool,
        validity: CodeValidity
    ) {
        (self.code, self.wording, self.place) = (code, wording, place)
        (self.needsTries, self.isDeath, self.validity) = (needsTries, isDeath, validity)
    }
}

/// Where somebody goes when support ends, as it can be chosen from a day on. It never says that anybody there
/// has been told.
public struct SupportDestination: Sendable, Equatable {
    /// What has to be said in words.
    public static let other = "other"

    public let code: String
    public let wording: String
    public let validity: CodeValidity

    public init(code: String, wording: String, validity: CodeValidity) {
        (self.code, self.wording, self.validity) = (code, wording, validity)
    }
}

/// From when to when a code can be chosen.
public struct CodeValidity: Sendable, Equatable {
    public let from: Day
    /// The last day; nil while it can be chosen.
    public let to: Day?

    public init(from: Day, to: Day?) { (self.from, self.to) = (from, to) }

    public func holds(on day: Day) -> Bool { from <= day && (to.map { $0 >= day } ?? true) }
}
