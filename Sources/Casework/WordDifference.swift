/// Two texts side by side, word by word: what both say, and what only one of them does. Nothing of either is
/// left out, and neither is called better.
public struct WordDifference: Sendable, Equatable {
    /// Words in a row that stand in the other text too, or that do not.
    public struct Run: Sendable, Equatable {
        public let text: String
        public let isShared: Bool
    }

    /// Paragraph by paragraph.
    public let before: [[Run]]
    public let after: [[Run]]

    public init(from old: [String], to new: [String]) {
        let was = WordDifference.words(old), now = WordDifference.words(new)
        var removed: Set<Int> = [], added: Set<Int> = []
        for change in now.difference(from: was) {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): added.insert(offset)
            }
        }
        before = WordDifference.paragraphs(was, without: removed)
        after = WordDifference.paragraphs(now, without: added)
    }

    public var isSame: Bool { (before + after).joined().allSatisfy(\.isShared) }

    /// Each paragraph ends with a word of its own, so that paragraphs are found again.
    private static let end = "\n"

    private static func words(_ paragraphs: [String]) -> [String] {
        paragraphs.flatMap { $0.split(whereSeparator: \.isWhitespace).map(String.init) + [end] }
    }

    private static func paragraphs(_ words: [String], without own: Set<Int>) -> [[Run]] {
        var found: [[Run]] = [], runs: [Run] = []
        for (index, word) in words.enumerated() {
            if word == end {
                found.append(runs)
                runs = []
            } else if let last = runs.last, last.isShared == !own.contains(index) {
                runs[runs.count - 1] = Run(text: last.text + " " + word, isShared: last.isShared)
            } else {
                runs.append(Run(text: word, isShared: !own.contains(index)))
            }
        }
        return found
    }
}
