/// Some cells added up and held against the cell that should be their sum. It never counts what is not told
/// as none.
struct PartSum {
    let bounds: Bounds
    /// The printed figures added up.
    let printed: Fraction
    /// A part is not told: the sum can be larger.
    let isOpen: Bool
    /// No part has a figure at all: there is nothing to hold against.
    let isBlank: Bool
    private let hasNegative: Bool

    init(_ cells: [FigureCell]) throws(Uncountable) {
        var (bounds, printed) = (Bounds(.zero), Fraction.zero)
        for quantity in cells.compactMap({ $0.count ?? $0.share }) {
            bounds = try bounds + quantity.bounds()
            printed = try printed + quantity.value
        }
        (self.bounds, self.printed) = (bounds, printed)
        isOpen = cells.contains { $0.content == .untold }
        isBlank = cells.allSatisfy { $0.count == nil && $0.share == nil }
        hasNegative = cells.contains { ($0.count?.value ?? .zero) < .zero }
    }

    func holds(_ whole: Quantity) throws(Uncountable) -> Bool {
        let whole = try whole.bounds()
        guard isOpen else { return bounds.overlaps(whole) }
        return hasNegative || bounds.low <= whole.high
    }

    /// "Delarna är 23 tillsammans, men här står 24: 1 fattas."
    func sentence(_ whole: Quantity, _ parts: String) throws(Uncountable) -> String {
        let total = try whole.bounds()
        let about = bounds.isExact && total.isExact ? "" : "ungefär "
        let gap = try whole.value - printed
        let words = gap > .zero ? "fattas" : "för mycket"
        let sum = SwedishNumber.shortest(printed)
        return "\(parts) \(about)\(sum) tillsammans, men här står "
            + "\(SwedishNumber.shortest(whole.value)): "
            + "\(about)\(SwedishNumber.shortest(gap.magnitude)) \(words)."
    }
}
