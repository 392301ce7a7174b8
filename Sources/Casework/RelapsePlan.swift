/// What to look for and what helps when it gets hard again, in the person's own words (programmes.md PL-13).
/// It never says that a relapse is a failure, and demands nothing.
public struct RelapsePlan: Sendable, Equatable {
    public var signs: String
    public var helps: String
    /// What others can do.
    public var others: String
    /// Who to call, a line each.
    public var calls: String
    public var takingPart: TakingPart
    public var takingPartWords: String

    public init(
        signs: String, helps: String, others: String = "", calls: String, takingPart: TakingPart,
        takingPartWords: String = ""
    ) {
        (self.signs, self.helps, self.others, self.calls) = (signs, helps, others, calls)
        (self.takingPart, self.takingPartWords) = (takingPart, takingPartWords)
    }

    /// Whether everything that it must say is there.
    public var isWhole: Bool {
        !signs.isEmpty && !helps.isEmpty && !calls.isEmpty
            && (!takingPart.needsWords || !takingPartWords.isEmpty)
    }
}
