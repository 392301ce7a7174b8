/// How many of how many. It never says 0 % where there is nobody to say it of.
public struct Share: Sendable, Equatable {
    public let part: Int
    public let whole: Int

    public init(_ part: Int, of whole: Int) {
        (self.part, self.whole) = (part, whole)
    }

    /// In whole per cent, halves upwards; nil where there is nobody.
    public var percent: Int? {
        whole > 0 ? (part * 200 + whole) / (2 * whole) : nil
    }

    /// "29 av 33 (88 %)"
    public var words: String {
        percent.map { "\(part) av \(whole) (\($0)\(SwedishNumber.hardSpace)%)" } ?? Share.nothing
    }

    public static let nothing = "Inget underlag (n = 0)"

    /// Where few people make large per cents; nil where they do not.
    public var caution: String? {
        (1..<10).contains(whole) ? "n = \(whole), läs med försiktighet." : nil
    }
}
