/// Adds a side of a relation up, with what its names stand for. It never takes a rounded figure for exact.
struct RelationSide {
    let terms: [Relation.Term]
    /// What a name stands for; nil where it is not known.
    let value: (String) -> Bounds?

    /// Nil where a name has no value.
    func bounds() throws(Uncountable) -> Bounds? {
        var sum = Bounds(.zero)
        for term in terms {
            guard let product = try product(term) else { return nil }
            sum = try term.isMinus ? sum - product : sum + product
        }
        return sum
    }

    private func product(_ term: Relation.Term) throws(Uncountable) -> Bounds? {
        var product = Bounds(Fraction(1))
        for factor in term.factors {
            guard let bounds = try bounds(factor.operand) else { return nil }
            product = try factor.isDivisor ? product / bounds : product * bounds
        }
        return product
    }

    private func bounds(_ operand: Relation.Operand) throws(Uncountable) -> Bounds? {
        switch operand {
        case .figure(let figure): return try RelationSide.bounds(figure)
        case .range(let first, let last):
            return Bounds(try first.bounds().low, try last.bounds().high)
        case .name(let name): return value(name)
        }
    }

    /// Per cents as parts of one.
    static func bounds(
        _ figure: Quantity, roundedAnyway: Bool = false
    ) throws(Uncountable) -> Bounds {
        let bounds = try figure.bounds(roundedAnyway: roundedAnyway)
        guard figure.isShare else { return bounds }
        let hundred = Fraction(100)
        return Bounds(try bounds.low / hundred, try bounds.high / hundred)
    }
}
