/// Whether an appeal came in time, as the board that decided must try it first (förvaltningslagen 45 §). It
/// never decides: an appeal is dismissed by a person, in a decision.
public enum Timeliness: Hashable, Sendable {
    case inTime
    /// Came in after the last day, which can be shown.
    case late(lastDay: Day)
    /// Late, but the information on how to appeal was wrong, or the court had it in time: it is tried.
    case excused(lastDay: Day)
    /// Nobody can show when the decision was received: it is tried.
    case cannotBeShown

    /// - Parameters:
    ///   - arrival: when the appeal came in by law, at the board.
    ///   - isExcused: lateness by faulty appeal information, or in time at the court (45 § second sentence).
    public init(arrival: Day, receipt: Receipt, isExcused: Bool = false) {
        guard let deadline = receipt.appealDeadline else { self = .cannotBeShown; return }
        guard deadline.isPassed(on: arrival) else { self = .inTime; return }
        self = isExcused ? .excused(lastDay: deadline.lastDay) : .late(lastDay: deadline.lastDay)
    }

    public var mayBeDismissed: Bool {
        if case .late = self { true } else { false }
    }

    public static let reference = LegalReference(.administrativeProcedure, "45")
}
