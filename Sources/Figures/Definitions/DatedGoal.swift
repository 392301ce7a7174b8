import Law

/// A goal of a programme as it reads, with every day on which it read so: two definitions are one where words
/// and share are the same, and two where either has changed (programmes.md 3.13).
public struct DatedGoal: Sendable, Equatable {
    /// A goal in one version of the programme.
    public struct Definition: Sendable, Equatable {
        public let id: Int64
        public let position: Int
        public let code: String
        public let wording: String
        public let percent: Int?
        public let validFrom: Day
        public let validTo: Day?

        public init(
            id: Int64, position: Int, code: String, wording: String, percent: Int?, days: (Day, Day?)
        ) {
            (self.id, self.position, self.code) = (id, position, code)
            (self.wording, self.percent) = (wording, percent)
            (validFrom, validTo) = days
        }

        fileprivate func isOpen(on day: Day) -> Bool { validFrom <= day && validTo.map { $0 >= day } ?? true }

        fileprivate func reads(as other: Definition) -> Bool {
            (code, wording) == (other.code, other.wording) && percent == other.percent
        }
    }

    /// The first one of those that read the same.
    public let definition: Definition
    public private(set) var ids: [Int64]
    /// Days without a last one hold until further notice.
    public private(set) var spans: [(from: Day, to: Day?)]

    public static func == (left: DatedGoal, right: DatedGoal) -> Bool {
        left.definition == right.definition && left.ids == right.ids
            && left.spans.map(\.from) == right.spans.map(\.from)
            && left.spans.map(\.to) == right.spans.map(\.to)
    }

    /// In the order that they came into force. On each day the latest version that has goals holds.
    public static func all(_ definitions: [Definition]) -> [DatedGoal] {
        var goals: [DatedGoal] = []
        let starts = definitions.flatMap { [$0.validFrom, $0.validTo?.adding(days: 1)] }.compactMap { $0 }
        let days = Set(starts).sorted()
        for (index, day) in days.enumerated() {
            let end = days.indices.contains(index + 1) ? days[index + 1].adding(days: -1) : nil
            let open = definitions.filter { $0.isOpen(on: day) }
            guard let latest = open.map(\.validFrom).max() else { continue }
            for one in open.filter({ $0.validFrom == latest }).sorted(by: { $0.position < $1.position }) {
                add(one, (day, end), to: &goals)
            }
        }
        return goals
    }

    private static func add(
        _ one: Definition, _ span: (from: Day, to: Day?), to goals: inout [DatedGoal]
    ) {
        guard let index = goals.firstIndex(where: { $0.definition.reads(as: one) }) else {
            goals.append(DatedGoal(definition: one, ids: [one.id], spans: [span]))
            return
        }
        if !goals[index].ids.contains(one.id) { goals[index].ids.append(one.id) }
        if let last = goals[index].spans.last, last.to?.adding(days: 1) == span.from {
            goals[index].spans[goals[index].spans.count - 1].to = span.to
        } else {
            goals[index].spans.append(span)
        }
    }

    public func holds(on day: Day) -> Bool {
        spans.contains { $0.from <= day && $0.to.map { $0 >= day } ?? true }
    }

    /// The days of it that lie between two days.
    public func spans(from: Day, to: Day) -> [ClosedRange<Day>] {
        spans.compactMap { span in
            let first = max(span.from, from), last = min(span.to ?? to, to)
            return first <= last ? first...last : nil
        }
    }

    /// The same for two goals, of one programme or of two, if and only if they are counted as one.
    public var reading: String {
        [definition.code, definition.wording, definition.percent.map { "\($0)" } ?? ""]
            .joined(separator: "\t")
    }

    /// "från 2018-10-25", "2015-01-01 – 2015-12-31"
    public var dates: String {
        spans.map { span in span.to.map { "\(span.from) – \($0)" } ?? "från \(span.from)" }
            .joined(separator: ", ")
    }
}
