/// A goal of a person's own with its five levels in words, from much less than expected to much more (Goal
/// Attainment Scaling, Kiresuk and Sherman 1968). It is written before the work begins and never changed.
public struct ScaledGoalText: Sendable, Equatable {
    /// From much less than expected to much more.
    public static let levels = -2...2

    public let wording: String
    /// One text for each level, in order.
    public let texts: [String]
    /// Where the person is when it is written.
    public let baseline: Int

    public init(wording: String, texts: [String], baseline: Int) {
        (self.wording, self.texts, self.baseline) = (wording, texts, baseline)
    }

    public func text(of level: Int) -> String {
        let index = level - ScaledGoalText.levels.lowerBound
        return texts.indices.contains(index) ? texts[index] : ""
    }

    /// Whether two of the levels read the same.
    public var hasAlike: Bool { Set(texts.map { $0.lowercased() }).count < texts.count }

    public static func name(of level: Int) -> String {
        switch level {
        case -2: "Mycket mindre än vi tänkt"
        case -1: "Mindre än vi tänkt"
        case 0: "Så som vi tänkt"
        case 1: "Mer än vi tänkt"
        default: "Mycket mer än vi tänkt"
        }
    }

    /// "−2", "0", "+1"
    public static func sign(of level: Int) -> String {
        level < 0 ? "−\(-level)" : level > 0 ? "+\(level)" : "0"
    }
}
