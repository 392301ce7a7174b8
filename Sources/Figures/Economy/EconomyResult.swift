/// A sheet worked out, to the krona. It never rounds up: what is less than a krona is cut off, item by item,
/// as in the published table.
public struct EconomyResult: Sendable {
    /// Payers with their items, then society with its own.
    public let lines: [EconomyLine]
    /// What one more person in an ordinary life gives society, before the intervention's cost.
    public let benefit: Int
    /// What the intervention costs society, discounted.
    public let cost: Int
    /// The intervention's cost before discounting.
    public let nominalCost: Int
    private let stated: EconomySheet.StatedCost?
    private let reached: Int?

    public init(_ sheet: EconomySheet) throws(Uncountable) {
        var amounts: [(item: EconomyItem, kronor: Int)] = []
        for item in sheet.items.prefix(EconomySheet.mostItems) {
            let factor = try DiscountFactor(item.timing, rate: sheet.rate)
            amounts.append((item, try factor.kronor(of: item.kronor)))
        }
        lines = EconomyResult.lines(amounts)
        let isCost = { (kind: EconomyKind) in !kind.isIncome }
        benefit = amounts.filter { $0.item.kind != .intervention }
            .reduce(0) { $0 + (isCost($1.item.kind) ? -$1.kronor : $1.kronor) }
        cost = amounts.filter { $0.item.kind == .intervention }.reduce(0) { $0 + $1.kronor }
        nominalCost = sheet.items.filter { $0.kind == .intervention }.reduce(0) { sum, item in
            if case .yearly(let years) = item.timing { sum + item.kronor * years.count } else {
                sum + item.kronor
            }
        }
        (stated, reached) = (sheet.stated, sheet.reached)
    }

    private static func lines(_ amounts: [(item: EconomyItem, kronor: Int)]) -> [EconomyLine] {
        let payers = EconomyPayer.allCases.flatMap { payer in
            let own = amounts.filter { $0.item.payer == payer }
            return own.isEmpty ? [] : block(.payer(payer), own.map { ($0.item.kind, $0.kronor) })
        }
        return payers + block(.society, amounts.map { ($0.item.kind.inSociety, $0.kronor) })
    }

    /// A heading with its sums, and a line for each kind below it.
    private static func block(
        _ level: EconomyLine.Level, _ amounts: [(kind: EconomyKind, kronor: Int)]
    ) -> [EconomyLine] {
        let kinds = EconomyKind.allCases.filter { kind in amounts.contains { $0.kind == kind } }
        let below = kinds.map { kind in
            let sum = amounts.filter { $0.kind == kind }.reduce(0) { $0 + $1.kronor }
            return EconomyLine(
                level: .kind(kind), income: kind.isIncome ? sum : nil, cost: kind.isIncome ? nil : sum)
        }
        let sum = { (figures: [Int?]) in
            figures.contains { $0 != nil } ? figures.reduce(0) { $0 + ($1 ?? 0) } : Int?.none
        }
        return [
            EconomyLine(level: level, income: sum(below.map(\.income)), cost: sum(below.map(\.cost)))
        ] + below
    }
}

extension EconomyResult {
    /// Society's net when so many people reach an ordinary life.
    public func net(persons: Int) -> Int {
        let (benefits, isTooLarge) = benefit.multipliedReportingOverflow(by: persons)
        return isTooLarge ? .max : benefits - cost
    }

    /// How many people it takes for society to have its money back; nil where nothing is gained.
    public var breakEven: Fraction? {
        guard benefit > 0 else { return nil }
        return try? Fraction(Int128(cost), over: Int128(benefit))
    }

    /// "0,34 person".
    public var breakEvenWords: String? {
        breakEven.map { "\(SwedishNumber.text($0, decimals: 2)) person" }
    }

    /// With the people the report counts, which nobody can know would not have got there anyway.
    public var upperBound: (persons: Int, net: Int)? {
        reached.map { ($0, net(persons: $0)) }
    }

    /// Where the items are not what the report says that it all cost.
    public var mismatch: String? {
        guard let stated, stated.kronor != nominalCost else { return nil }
        let gap = stated.kronor - nominalCost
        let words = "\(SwedishNumber.text(abs(gap))) kr \(gap > 0 ? "är inte med" : "för mycket")"
        return "Kostnaderna för insatsen är \(SwedishNumber.text(nominalCost)) kr före diskontering, men "
            + "\(stated.source) säger \(SwedishNumber.text(stated.kronor)) kr: \(words)."
    }
}
