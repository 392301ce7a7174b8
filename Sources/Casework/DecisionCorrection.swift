/// What is put right in an issued decision: an obvious slip of the pen or the like (förvaltningslagen
/// 2017:900 36 §). It is never about what was decided: outcome, time, or what is granted and refused.
public struct DecisionCorrection: Sendable, Equatable {
    /// Word for word.
    public let stands: String
    public let says: String
    /// What makes it obvious.
    public let why: String

    public init(stands: String, says: String, why: String) {
        (self.stands, self.says, self.why) = (stands, says, why)
    }

    /// What keeps it from being a correction of what was issued; empty if nothing does.
    public func problems(in texts: DecisionTexts) -> [CorrectionProblem] {
        if says == stands { return [.same] }
        if [texts.asked, texts.reasons, texts.alternatives].contains(where: holds) { return [] }
        return [texts.granted, texts.refused].contains(where: holds) ? [.decided] : [.notThere]
    }

    private func holds(_ text: String) -> Bool {
        !stands.isEmpty && !text.split(separator: stands, maxSplits: 1, omittingEmptySubsequences: false)
            .dropFirst().isEmpty
    }
}
