/// One number of a figure, as far as two can be laid beside each other: how many, how many of how many, or
/// how many days in the middle.
public enum FigureValue: Sendable, Equatable {
    case count(Int)
    case share(Share)
    /// Nil where there is nobody.
    case median(Spread?)

    /// With what it is of.
    public var words: String {
        switch self {
        case .count(let count): "\(count)"
        case .share(let share): share.words
        case .median(nil): Share.nothing
        case .median(.some(let spread)): "\(spread.median) dagar (n = \(spread.count))"
        }
    }

    /// How another one is beside this one: "3 fler", "12 procentenheter lägre". It never tells a difference
    /// from nobody, and says where few people make it large.
    public func difference(to other: FigureValue) -> String {
        switch (self, other) {
        case (.count(let mine), .count(let theirs)):
            FigureValue.step(theirs - mine, "fler", "färre", same: "Lika många")
        case (.share(let mine), .share(let theirs)): FigureValue.shares(mine, theirs)
        case (.median(let mine), .median(let theirs)): FigureValue.medians(mine, theirs)
        default: FigureValue.incomparable
        }
    }

    private static let incomparable = "Går inte att jämföra"

    /// By the per cents that are shown, so that a reader can check it.
    private static func shares(_ mine: Share, _ theirs: Share) -> String {
        guard let first = mine.percent, let second = theirs.percent else { return incomparable }
        let one = abs(second - first) == 1 ? "procentenhet" : "procentenheter"
        return step(second - first, "\(one) högre", "\(one) lägre", same: "Lika stor andel")
            + care(mine.whole, theirs.whole)
    }

    private static func medians(_ mine: Spread?, _ theirs: Spread?) -> String {
        guard let mine, let theirs else { return incomparable }
        let halves = theirs.doubledMedian - mine.doubledMedian, size = abs(halves)
        let days = "\(size / 2)" + (size.isMultiple(of: 2) ? "" : ",5") + (size == 2 ? " dag" : " dagar")
        let words = halves == 0 ? "Lika lång tid" : "\(days) \(halves > 0 ? "längre" : "kortare")"
        return words + care(mine.count, theirs.count)
    }

    private static func step(_ step: Int, _ more: String, _ fewer: String, same: String) -> String {
        step == 0 ? same : "\(abs(step)) \(step > 0 ? more : fewer)"
    }

    private static func care(_ mine: Int, _ theirs: Int) -> String {
        min(mine, theirs) < 10 ? "; få personer, läs med försiktighet" : ""
    }
}
