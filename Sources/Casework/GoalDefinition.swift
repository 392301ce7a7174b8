/// A goal of a programme as its version defines it, with the share of people that is to reach it
/// (programmes.md PL-5). It never holds anybody's result.
public struct GoalDefinition: Sendable, Equatable {
    public let code: String
    public let wording: String
    /// In whole percent, 0 to 100; nil where the programme names no share.
    public let sharePercent: Int?

    /// Nil if a text is empty or the share is out of range.
    public init?(code: String, wording: String, sharePercent: Int?) {
        guard !code.isEmpty, !wording.isEmpty, (0...100).contains(sharePercent ?? 0) else { return nil }
        self.code = code
        self.wording = wording
        self.sharePercent = sharePercent
    }
}
