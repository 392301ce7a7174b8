/// Which whole numbers of people a printed share can be, out of how many. It never prefers one of them.
enum SharesOf {
    /// The largest group that is tried where nobody has said how many they are. From a hundred on every
    /// whole per cent is possible.
    static let most = 60

    /// All that of `size` people give the share when it is rounded; halves either way.
    static func people(_ share: Quantity, of size: Int) -> ClosedRange<Int>? {
        guard size > 0, let bounds = try? share.bounds(),
            let hundredth = try? Fraction(Int128(size), over: 100),
            let low = try? bounds.low * hundredth, let high = try? bounds.high * hundredth
        else { return nil }
        let first = max(0, ceiling(low))
        let last = min(size, floor(high))
        return first <= last ? first...last : nil
    }

    /// The groups of at most so many in which every share is possible.
    static func sizes(_ shares: [Quantity], upTo most: Int = SharesOf.most) -> [Int] {
        (1...max(1, most)).filter { size in shares.allSatisfy { people($0, of: size) != nil } }
    }

    /// "19 av 24 är 79 % och 20 är 83 %": the possible ones on both sides.
    static func nearest(_ share: Quantity, of size: Int) -> String {
        guard size > 0, let exact = try? share.value * Fraction(Int128(size), over: 100) else { return "" }
        let below = min(max(0, floor(exact)), size)
        let numbers = below < size ? [below, below + 1] : [below]
        let words = numbers.enumerated().map { place, number in
            let text = percent(number, of: size, like: share)
            return place == 0
                ? "\(SwedishNumber.text(number)) av \(SwedishNumber.text(size)) är \(text)"
                : "\(SwedishNumber.text(number)) är \(text)"
        }
        return SwedishNumber.list(words)
    }

    /// With as many decimals as the printed one.
    static func percent(_ number: Int, of size: Int, like share: Quantity) -> String {
        guard size > 0, let value = try? Fraction(Int128(number) * 100, over: Int128(size)) else { return "" }
        let decimals = (0...6).first { decimals in
            (try? Fraction(1, over: Fraction.power(decimals))) == share.place
        }
        return SwedishNumber.text(value, decimals: decimals ?? 0) + SwedishNumber.hardSpace + "%"
    }

    /// Whether the share is what is left when the rest is cut off.
    static func isCut(_ share: Quantity, _ number: Int, of size: Int) -> Bool {
        guard size > 0, let value = try? Fraction(Int128(number) * 100, over: Int128(size)),
            let cut = try? share.boundsIfCut()
        else { return false }
        return value >= cut.low && value < cut.high
    }

    /// Whether the share is what is left of any number of these people.
    static func isCut(_ share: Quantity, of size: Int) -> Bool {
        guard size > 0, let exact = try? share.value * Fraction(Int128(size), over: 100) else { return false }
        let first = ceiling(exact)
        return (0...size).contains(first) && isCut(share, first, of: size)
    }

    static func floor(_ value: Fraction) -> Int {
        let whole = value.numerator / value.denominator
        let isBelow = value.numerator % value.denominator < 0
        return Int(clamping: isBelow ? whole - 1 : whole)
    }

    private static func ceiling(_ value: Fraction) -> Int {
        let whole = value.numerator / value.denominator
        let isAbove = value.numerator % value.denominator > 0
        return Int(clamping: isAbove ? whole + 1 : whole)
    }
}
