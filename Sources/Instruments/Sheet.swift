/// The answers of a form after they have been checked one by one, and the sums they give. A missing answer is
/// nil and never 0, unless the instrument itself lets it be skipped.
struct Sheet: Sendable {
    let form: FilledForm
    /// As answered.
    let answers: [Int?]
    /// After reversal; 0 where the instrument lets the item be skipped.
    let points: [Int?]
    /// Item numbers from 1.
    let missing: [Int]
    let skipped: [Int]

    /// - Parameters:
    ///   - skips: which items may be left out, by what was answered.
    ///   - demanded: which items must be there; all if not said.
    init(
        _ form: FilledForm, _ items: [Item], skips: ([Int?]) -> Set<Int> = { _ in [] },
        demanded: Set<Int>? = nil
    ) throws(Rejected) {
        let answers = try Sheet.read(form, items)
        let open = answers.indices.filter { answers[$0] == nil }.map { $0 + 1 }
        let skippable = skips(answers)
        self.form = form
        self.answers = answers
        skipped = open.filter(skippable.contains)
        missing = open.filter { !skippable.contains($0) && demanded?.contains($0) != false }
        points = zip(items, answers.enumerated()).map { item, answer in
            answer.element.map(item.points) ?? (skippable.contains(answer.offset + 1) ? 0 : nil)
        }
    }

    var isComplete: Bool { missing.isEmpty }

    /// Nil if anything is missing.
    var total: Int? { isComplete ? minimumTotal : nil }

    /// What has been answered, summed.
    var minimumTotal: Int { points.reduce(0) { $0 + ($1 ?? 0) } }

    /// The answer to an item, from 1; nil if it was not answered, or there is no such item.
    func answer(_ item: Int) -> Int? {
        answers.indices.contains(item - 1) ? answers[item - 1] : nil
    }

    /// Nil if any of the items has no points.
    func sum(_ items: [Int]) -> Int? {
        var sum = 0
        for item in items {
            guard points.indices.contains(item - 1), let points = points[item - 1] else { return nil }
            sum += points
        }
        return sum
    }

    /// Whether any of the items was answered with more than 0.
    func hasPoints(_ items: ClosedRange<Int>) -> Bool {
        items.contains { (answer($0) ?? 0) > 0 }
    }

    private static func read(_ form: FilledForm, _ items: [Item]) throws(Rejected) -> [Int?] {
        guard form.answers.count == items.count else { throw Rejected("wrong_item_count") }
        var (answers, reasons): ([Int?], [Rejected.Reason]) = ([], [])
        for (index, answer) in form.answers.enumerated() {
            switch answer {
            case .none: answers.append(nil)
            case .whole(let value) where items[index].values.contains(value): answers.append(value)
            case .whole: reasons.append(Rejected.Reason(item: index + 1, code: "out_of_range"))
            default: reasons.append(Rejected.Reason(item: index + 1, code: "not_an_integer"))
            }
        }
        guard reasons.isEmpty else { throw Rejected(reasons) }
        return answers
    }
}
