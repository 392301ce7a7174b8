/// Whether the two sides of a relation can be the same, and what to say if not. It never takes a cut figure
/// for a rounded one.
struct RelationOutcome {
    let finding: Finding?

    init(_ relation: Relation, _ left: Bounds, _ right: Bounds) throws(Uncountable) {
        let (one, other) = (
            try RelationOutcome.widened(relation.left, left, by: relation.right),
            try RelationOutcome.widened(relation.right, right, by: relation.left)
        )
        guard !one.overlaps(other) else {
            finding = nil
            return
        }
        finding = Finding(
            .fault, .known(relation.line),
            try RelationOutcome.sentence(relation, left, right))
    }

    /// A whole number alone beside a product or a quotient is rounded.
    private static func widened(
        _ side: [Relation.Term], _ bounds: Bounds, by other: [Relation.Term]
    ) throws(Uncountable) -> Bounds {
        guard let figure = Relation.result(side), Relation.divides(other) else { return bounds }
        return try RelationSide.bounds(figure, roundedAnyway: true)
    }

    private static func sentence(
        _ relation: Relation, _ left: Bounds, _ right: Bounds
    ) throws(Uncountable) -> String {
        let isTurned = Relation.result(relation.left) != nil
        let (sum, said) = isTurned ? (right, left) : (left, right)
        let result = Relation.result(isTurned ? relation.left : relation.right)
        let (first, last) = (try middle(sum), try middle(said))
        if let result, try result.boundsIfCut().low <= sum.low, try sum.high < result.boundsIfCut().high {
            return "Det blir \(text(first, sum, result)). \(SwedishNumber.shortest(result.value)) är "
                + "avkortat, inte avrundat."
        }
        let gap = try (first - last).magnitude
        let words = first > last ? "mer" : "mindre"
        let about = sum.isExact && said.isExact ? "" : "ungefär "
        return "Det ena blir \(about)\(text(first, sum, result)), det andra "
            + "\(about)\(text(last, said, result)): \(about)\(text(gap, sum, nil)) \(words)."
    }

    private static func middle(_ bounds: Bounds) throws(Uncountable) -> Fraction {
        try (bounds.low + bounds.high) / Fraction(2)
    }

    /// Per cents where the figure was one.
    private static func text(_ value: Fraction, _ bounds: Bounds, _ result: Quantity?) -> String {
        if result?.isShare == true, let hundred = try? value * Fraction(100) {
            return SwedishNumber.text(hundred, decimals: 1) + SwedishNumber.hardSpace + "%"
        }
        let isWide = (try? bounds.high - bounds.low).map { $0 >= Fraction(1) } ?? false
        return isWide ? SwedishNumber.text(value, decimals: 0) : SwedishNumber.shortest(value)
    }
}
