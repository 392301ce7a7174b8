import Law

/// What the answers to a programme's criteria come to: how many fit, which do not, and the reason that an
/// unmet one offers. It never ends a case: a human does, and may choose another reason.
public struct CriteriaJudgement: Sendable, Equatable {
    public struct Line: Sendable, Equatable {
        public let criterion: Criterion
        public let answer: CriterionAnswer
        public let comment: String

        public init(_ criterion: Criterion, _ answer: CriterionAnswer, comment: String) {
            self.criterion = criterion
            self.answer = answer
            self.comment = comment
        }
    }

    /// In the programme's own order.
    public let lines: [Line]

    public init(_ lines: [Line]) {
        self.lines = lines
    }

    public func count(_ answer: CriterionAnswer) -> Int {
        lines.count { $0.answer == answer }
    }

    public var unmet: [Line] { lines.filter { $0.answer == .no } }

    /// The reason for an ending that the first unmet criterion gives; nil if none is unmet.
    public var offeredReason: EndingReason? { unmet.first?.criterion.reason }

    /// Every unmet criterion in words, with what was noted about it; empty if none is.
    public var offeredText: String {
        unmet.map { line in
            let comment = line.comment.isEmpty ? "" : " \(line.comment)"
            return line.criterion.unmetWording + comment
        }.joined(separator: "\n")
    }

    /// "9 av 12 ja, 1 nej, 2 vet inte än"; nil where the version has no criteria.
    public var summary: String? {
        guard !lines.isEmpty else { return nil }
        let no = count(.no), unknown = count(.unknown)
        return "\(count(.yes)) av \(lines.count) ja" + (no > 0 ? ", \(no) nej" : "")
            + (unknown > 0 ? ", \(unknown) vet inte än" : "")
    }
}

/// An answer that the program proposes, with the reason shown. It never saves itself.
public struct CriterionSuggestion: Sendable, Equatable {
    public let answer: CriterionAnswer
    public let reason: String

    /// Nil where nothing can be proposed: the criterion is a human's to judge, or the birth day is not known.
    public init?(for criterion: Criterion, ages: AgeRange, birthDay: Day?, openedOn: Day) {
        guard criterion.judge == .age, let birthDay, birthDay <= openedOn else { return nil }
        let age = openedOn.age(bornOn: birthDay)
        answer = ages.contains(age) ? .yes : .no
        reason = "Var \(age) år när ärendet öppnades \(openedOn). Verksamheten är för \(ages.swedish)."
    }
}
