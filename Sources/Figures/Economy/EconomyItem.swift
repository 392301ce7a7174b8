import Law

/// One line of a sheet: who, what, how much, when, and where the figure is from. It never counts without its
/// source and day.
public struct EconomyItem: Sendable, Hashable {
    public let payer: EconomyPayer
    public let kind: EconomyKind
    /// Whole kronor; a cost that falls is negative.
    public let kronor: Int
    public let timing: EconomyTiming
    /// Empty where nobody has said.
    public let source: String
    /// The day the figure is from.
    public let sourceDay: Day?

    public init(
        payer: EconomyPayer, kind: EconomyKind, kronor: Int, timing: EconomyTiming, source: String,
        sourceDay: Day?
    ) {
        (self.payer, self.kind, self.kronor) = (payer, kind, kronor)
        (self.timing, self.source, self.sourceDay) = (timing, source, sourceDay)
    }

    public var isGrounded: Bool { !source.isEmpty && sourceDay != nil }
}
