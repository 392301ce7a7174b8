import Law

/// A calculation of what an intervention costs and gives, for each payer and for society: benefits for one
/// person, the intervention's cost once. It never has a figure without a source.
public struct EconomySheet: Sendable, Hashable {
    /// The whole cost of the intervention as its report says, before discounting.
    public struct StatedCost: Sendable, Hashable {
        public let kronor: Int
        public let source: String

        public init(kronor: Int, source: String) { (self.kronor, self.source) = (kronor, source) }
    }

    /// Hundredths of a per cent a year: 300 is 3 %.
    public let rate: Int
    public let items: [EconomyItem]
    public let stated: StatedCost?
    /// How many people the report counts as reached; nil where it says nothing.
    public let reached: Int?

    public static let rates = 0...2000
    /// No sum of a sheet can overflow: 200 items of at most ten billion, a hundred years each.
    public static let mostItems = 200
    public static let amounts = -10_000_000_000...10_000_000_000

    public init(rate: Int, items: [EconomyItem], stated: StatedCost? = nil, reached: Int? = nil) {
        (self.rate, self.items, self.stated, self.reached) = (rate, items, stated, reached)
    }

    /// Why it must not be printed: one sentence each, empty when it may.
    public var missing: [String] {
        var missing: [String] = []
        if !items.contains(where: { $0.kind == .intervention }) {
            missing.append("Vad insatsen kostar, och vem som betalar.")
        }
        if !items.contains(where: { $0.kind != .intervention }) {
            missing.append("Vad insatsen ger: minst en intäkt, eller en kostnad som ändras.")
        }
        for item in items where !item.isGrounded {
            missing.append("Källa och datum för \(item.kind.swedish), \(item.payer.swedish.lowercased()).")
        }
        return missing
    }
}
