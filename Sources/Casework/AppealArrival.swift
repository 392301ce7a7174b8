import Law

/// How an appeal came in: both its days, where it came first, who wrote it down, and what it asks for
/// (förvaltningslagen 2017:900 6, 22, 43, 45 and 47 §§). It never judges it.
public struct AppealArrival: Sendable, Equatable {
    /// Nil is the person.
    public let representative: RepresentativeID?
    /// How and when it lay with the board.
    public let arrival: LegalArrival
    /// When it lay with the court, if it came there first.
    public let atCourt: Day?
    /// Who wrote it down for somebody who told it; empty where it came in writing.
    public let helpedBy: String
    public let wish: String
    /// Empty where none were given: they can come later.
    public let reasons: String

    public init(
        representative: RepresentativeID?, arrival: LegalArrival, atCourt: Day?, helpedBy: String,
        wish: String, reasons: String
    ) {
        (self.representative, self.arrival, self.atCourt) = (representative, arrival, atCourt)
        (self.helpedBy, self.wish, self.reasons) = (helpedBy, wish, reasons)
    }

    /// The day that is tried against the last day: the court's, where it came there first.
    public var day: Day { atCourt.map { min($0, arrival.day) } ?? arrival.day }

    /// What keeps it from being taken in, as far as its days say.
    public func problems(decidedOn decided: Day, today: Day) -> [AppealProblem] {
        var problems: [AppealProblem] = []
        if arrival.reached > today { problems.append(.reachedInFuture) }
        if arrival.reached < decided { problems.append(.reachedBeforeDecision) }
        if let atCourt, atCourt < decided { problems.append(.atCourtBeforeDecision) }
        if let atCourt, atCourt > arrival.reached { problems.append(.atCourtAfterBoard) }
        return problems
    }
}
