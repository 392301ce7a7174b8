/// An exact number: one whole number over another, in lowest terms. It never rounds by itself.
public struct Fraction: Sendable, Hashable, Comparable {
    public let numerator: Int128
    /// Always above zero.
    public let denominator: Int128

    public static let zero = Fraction(0)

    public init(_ whole: Int) {
        (numerator, denominator) = (Int128(whole), 1)
    }

    /// - Throws: `dividedByZero` if the denominator is zero.
    public init(_ numerator: Int128, over denominator: Int128) throws(Uncountable) {
        guard denominator != 0 else { throw .dividedByZero }
        guard numerator > .min, denominator > .min else { throw .tooLarge }
        let divisor = Fraction.commonDivisor(numerator.magnitude, denominator.magnitude)
        let sign: Int128 = denominator < 0 ? -1 : 1
        self.numerator = sign * numerator / divisor
        self.denominator = sign * denominator / divisor
    }

    private static func commonDivisor(_ one: UInt128, _ other: UInt128) -> Int128 {
        var (one, other) = (one, other)
        while other != 0 { (one, other) = (other, one % other) }
        return Int128(one)
    }

    public static func + (left: Fraction, right: Fraction) throws(Uncountable) -> Fraction {
        if left.isWhole, right.isWhole {
            let (sum, isTooLarge) = left.numerator.addingReportingOverflow(right.numerator)
            guard !isTooLarge, sum > .min else { throw .tooLarge }
            return Fraction(lowest: sum, 1)
        }
        let first = try times(left.numerator, right.denominator)
        let second = try times(right.numerator, left.denominator)
        let (sum, isTooLarge) = first.addingReportingOverflow(second)
        guard !isTooLarge else { throw .tooLarge }
        return try Fraction(sum, over: times(left.denominator, right.denominator))
    }

    public static func - (left: Fraction, right: Fraction) throws(Uncountable) -> Fraction {
        try left + right.negative
    }

    public static func * (left: Fraction, right: Fraction) throws(Uncountable) -> Fraction {
        try Fraction(
            times(left.numerator, right.numerator), over: times(left.denominator, right.denominator))
    }

    public static func / (left: Fraction, right: Fraction) throws(Uncountable) -> Fraction {
        try Fraction(
            times(left.numerator, right.denominator), over: times(left.denominator, right.numerator))
    }

    private static func times(_ left: Int128, _ right: Int128) throws(Uncountable) -> Int128 {
        let (product, isTooLarge) = left.multipliedReportingOverflow(by: right)
        guard !isTooLarge else { throw .tooLarge }
        return product
    }

    /// Exact too where the products are longer than 128 bits.
    public static func < (left: Fraction, right: Fraction) -> Bool {
        let first = left.numerator.multipliedFullWidth(by: right.denominator)
        let second = right.numerator.multipliedFullWidth(by: left.denominator)
        return (first.high, first.low) < (second.high, second.low)
    }

    /// Every initialiser keeps the numerator above the least whole number, so its sign can be turned.
    public var negative: Fraction { Fraction(lowest: -numerator, denominator) }

    public var magnitude: Fraction { numerator < 0 ? negative : self }

    public var isWhole: Bool { denominator == 1 }

    private init(lowest numerator: Int128, _ denominator: Int128) {
        (self.numerator, self.denominator) = (numerator, denominator)
    }
}

extension Fraction {
    /// To so many decimals, halves away from zero, as a whole number of the last decimal's steps.
    public func rounded(decimals: Int = 0) throws(Uncountable) -> Int128 {
        let scaled = try magnitude * Fraction(Fraction.power(decimals), over: 1)
        let (double, isTooLarge) = scaled.numerator.multipliedReportingOverflow(by: 2)
        guard !isTooLarge else { throw .tooLarge }
        let steps = (double / scaled.denominator + 1) / 2
        return numerator < 0 ? -steps : steps
    }

    /// To so many decimals, what follows cut off.
    public func cut(decimals: Int = 0) throws(Uncountable) -> Int128 {
        let scaled = try self * Fraction(Fraction.power(decimals), over: 1)
        return scaled.numerator / scaled.denominator
    }

    /// Ten to a power from 0 to 30.
    static func power(_ decimals: Int) throws(Uncountable) -> Int128 {
        guard (0...30).contains(decimals) else { throw .tooLarge }
        return (0..<decimals).reduce(Int128(1)) { product, _ in product * 10 }
    }
}
