/// What a krona of later years is worth at the start, at a yearly rate. It is exact as long as 128 bits hold
/// it, then known to lie between two numbers of 26 decimals; it is never rounded to one of them.
public struct DiscountFactor: Sendable {
    private enum Worth: Sendable {
        case exact(Fraction)
        /// In steps of the last decimal.
        case between(Int128, Int128)
    }

    private static let decimals = 26

    private let worth: Worth

    /// - Parameters:
    ///   - rate: hundredths of a per cent: 300 is 3 %.
    public init(_ timing: EconomyTiming, rate: Int) throws(Uncountable) {
        switch timing {
        case .presentValue: worth = .exact(Fraction(1))
        case .yearly(let years): worth = try DiscountFactor.worth(years, rate, parts: 1)
        case .spread(let years): worth = try DiscountFactor.worth(years, rate, parts: years.count)
        }
    }

    private static func worth(
        _ years: ClosedRange<Int>, _ rate: Int, parts: Int
    ) throws(Uncountable) -> Worth {
        if let exact = try? exact(years, rate, parts: parts) { return .exact(exact) }
        let (unit, yearly) = (try Fraction.power(decimals), Int128(10_000 + rate))
        var (low, high) = (unit, unit)
        var sum = (low: Int128(0), high: Int128(0))
        for year in 1...max(1, years.upperBound) {
            (low, high) = (low * 10_000 / yearly, (high * 10_000 + yearly - 1) / yearly)
            if years.contains(year) { sum = (sum.low + low, sum.high + high) }
        }
        let count = Int128(parts)
        return .between(sum.low / count, (sum.high + count - 1) / count)
    }

    private static func exact(
        _ years: ClosedRange<Int>, _ rate: Int, parts: Int
    ) throws(Uncountable) -> Fraction {
        let step = try Fraction(10_000, over: Int128(10_000 + rate))
        var (factor, sum) = (Fraction(1), Fraction.zero)
        for year in 1...max(1, years.upperBound) {
            factor = try factor * step
            if years.contains(year) { sum = try sum + factor }
        }
        return try sum / Fraction(parts)
    }

    /// "0,956735".
    public var text: String {
        switch worth {
        case .exact(let factor): return SwedishNumber.text(factor, decimals: 6)
        case .between(let low, _):
            guard let unit = try? Fraction.power(DiscountFactor.decimals),
                let factor = try? Fraction(low, over: unit)
            else { return "" }
            return SwedishNumber.text(factor, decimals: 6)
        }
    }

    /// The present value in whole kronor, the rest cut off as the published table does.
    ///
    /// - Throws: `tooLarge` where the decimals are not enough to tell which krona.
    func kronor(of amount: Int) throws(Uncountable) -> Int {
        switch worth {
        case .exact(let factor): return Int(clamping: try (factor * Fraction(amount)).cut())
        case .between(let low, let high):
            let unit = try Fraction.power(DiscountFactor.decimals)
            let (one, isOneTooLarge) = low.multipliedReportingOverflow(by: Int128(amount))
            let (other, isOtherTooLarge) = high.multipliedReportingOverflow(by: Int128(amount))
            guard !isOneTooLarge, !isOtherTooLarge, one / unit == other / unit else { throw .tooLarge }
            return Int(clamping: one / unit)
        }
    }
}
