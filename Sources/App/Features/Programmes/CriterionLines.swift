import Casework

/// Criteria and goals as an administrator types them: one a line, parts divided by a vertical bar. It never
/// gives a line that is already known a new code, so that answers can be followed from version to version.
enum CriterionLines {
    struct Line: Sendable, Equatable {
        let wording: String
        let unmetWording: String
        let reason: EndingReason
    }

    /// The reasons that an unmet criterion can give.
    static let reasons: [EndingReason] = [.outsideTargetGroup, .otherSupportFits, .notReady, .declined]

    static func text(_ criteria: [Criterion]) -> String {
        criteria.map { "\($0.wording) | \($0.unmetWording) | \($0.reason.swedish)" }.joined(separator: "\n")
    }

    /// What was typed, or the sentence that says which line cannot be read.
    static func read(_ text: String) -> Result<[Line], UnreadableLine> {
        read(text) { parts in
            guard (2...3).contains(parts.count), !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
            let typed = parts.count == 3 ? parts[2].lowercased() : ""
            let reason = typed.isEmpty ? reasons.first : reasons.first { $0.swedish.lowercased() == typed }
            return reason.map { Line(wording: parts[0], unmetWording: parts[1], reason: $0) }
        }
    }

    static func goals(_ goals: [GoalDefinition]) -> String {
        goals.map { goal in goal.sharePercent.map { "\(goal.wording) | \($0)" } ?? goal.wording }
            .joined(separator: "\n")
    }

    static func readGoals(_ text: String) -> Result<[GoalDefinition], UnreadableLine> {
        var number = 0
        return read(text) { parts in
            number += 1
            guard (1...2).contains(parts.count) else { return nil }
            let share = parts.count == 2 ? Int(parts[1]) : nil
            if parts.count == 2, share == nil { return nil }
            return GoalDefinition(code: "mal\(number)", wording: parts[0], sharePercent: share)
        }
    }

    private static func read<Value>(
        _ text: String, _ decode: ([String]) -> Value?
    ) -> Result<[Value], UnreadableLine> {
        var values: [Value] = []
        for (index, line) in text.paragraphs.filter({ !$0.allSatisfy(\.isWhitespace) }).enumerated() {
            let parts = line.split(separator: "|", omittingEmptySubsequences: false).map(trimmed)
            guard let value = decode(parts) else { return .failure(UnreadableLine(number: index + 1)) }
            values.append(value)
        }
        return values.count <= ProgrammeTerms.mostLines
            ? .success(values) : .failure(UnreadableLine(number: ProgrammeTerms.mostLines + 1))
    }

    private static func trimmed(_ text: Substring) -> String {
        text.split(separator: " ").joined(separator: " ")
    }
}

/// A line of criteria or goals that cannot be read, counted from one.
struct UnreadableLine: Error, Equatable {
    let number: Int
}

extension [CriterionLines.Line] {
    /// The lines as criteria. One that says what one of `base` says, or stands in a reworded one's place,
    /// keeps its code and what can be proposed from.
    func criteria(after base: [Criterion]) -> [Criterion] {
        let spoken = Set(map(\.wording))
        var taken: Set<String> = []
        return enumerated().compactMap { index, line in
            let inPlace = base.indices.contains(index) && !spoken.contains(base[index].wording)
            let known = base.first { $0.wording == line.wording } ?? (inPlace ? base[index] : nil)
            let same = known.flatMap { taken.contains($0.code) ? nil : $0 }
            var code = same?.code ?? "k\(index + 1)", extra = 1
            while taken.contains(code) || (same == nil && base.contains { $0.code == code }) {
                extra += 1
                code = "k\(index + 1)-\(extra)"
            }
            taken.insert(code)
            return Criterion(
                code: code, wording: line.wording, unmetWording: line.unmetWording, reason: line.reason,
                judge: same?.judge)
        }
    }
}
