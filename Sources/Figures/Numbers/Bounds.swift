/// All the numbers that a printed figure can stand for: 9,6 is anything from 9,55 to 9,65. Both ends belong
/// to it. It never picks one of them.
public struct Bounds: Sendable, Hashable {
    public let low: Fraction
    public let high: Fraction

    public init(_ exact: Fraction) { (low, high) = (exact, exact) }

    public init(_ one: Fraction, _ other: Fraction) { (low, high) = (min(one, other), max(one, other)) }

    public var isExact: Bool { low == high }

    public func overlaps(_ other: Bounds) -> Bool { low <= other.high && other.low <= high }

    static func + (left: Bounds, right: Bounds) throws(Uncountable) -> Bounds {
        Bounds(try left.low + right.low, try left.high + right.high)
    }

    static func - (left: Bounds, right: Bounds) throws(Uncountable) -> Bounds {
        Bounds(try left.low - right.high, try left.high - right.low)
    }

    static func * (left: Bounds, right: Bounds) throws(Uncountable) -> Bounds {
        try corners(left, right) { (a, b) throws(Uncountable) in try a * b }
    }

    /// - Throws: `dividedByZero` where zero is one of the numbers divided by.
    static func / (left: Bounds, right: Bounds) throws(Uncountable) -> Bounds {
        guard right.low > .zero || right.high < .zero else { throw .dividedByZero }
        return try corners(left, right) { (a, b) throws(Uncountable) in try a / b }
    }

    private static func corners(
        _ left: Bounds, _ right: Bounds, _ act: (Fraction, Fraction) throws(Uncountable) -> Fraction
    ) throws(Uncountable) -> Bounds {
        let one = Bounds(try act(left.low, right.low), try act(left.low, right.high))
        let other = Bounds(try act(left.high, right.low), try act(left.high, right.high))
        return Bounds(min(one.low, other.low), max(one.high, other.high))
    }
}
