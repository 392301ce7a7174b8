/// Where an appeal is, from arrival until nothing is left to do (förvaltningslagen 2017:900 38, 39, 45 and
/// 46 §§). Nothing skips a step.
public enum AppealStep: Sendable, Equatable {
    case tryTime, dismiss, reconsider, writeChange, handOver, atCourt, carryOut
    case withdrawn, dismissed, judged

    /// What is known of an appeal, and of it only.
    public struct Known: Sendable {
        public var isWithdrawn = false
        public var timeliness: AppealTimeliness?
        public var isDismissed = false
        /// The court took the dismissal away: it is gone on with.
        public var isTakenUpAgain = false
        /// It is a dismissal that is appealed: what the court says is carried out in the earlier appeal.
        public var isOfDismissal = false
        public var reconsideration: Reconsideration?
        /// The decision that the reconsideration came to is issued.
        public var hasNewDecision = false
        public var isHandedOver = false
        /// The latest judgment; nil while a court has it.
        public var judgment: JudgmentOutcome?
        public var isCarriedOut = false

        public init() {}
    }

    public init(_ known: Known) {
        if known.isWithdrawn { self = .withdrawn; return }
        guard let timeliness = known.timeliness else { self = .tryTime; return }
        if timeliness == .late, !known.isTakenUpAgain {
            self = known.isDismissed ? .dismissed : .dismiss
            return
        }
        guard let found = known.reconsideration else { self = .reconsider; return }
        guard known.isHandedOver else {
            self = found.isChanged && !known.hasNewDecision ? .writeChange : .handOver
            return
        }
        guard let judgment = known.judgment else { self = .atCourt; return }
        let isDone = known.isCarriedOut || known.isOfDismissal || !judgment.isCarriedOut
        self = isDone ? .judged : .carryOut
    }

    /// Something is left to do, by the board or by a court.
    public var isOpen: Bool {
        switch self {
        case .withdrawn, .dismissed, .judged: false
        default: true
        }
    }

    /// The board still has it.
    public var isWithBoard: Bool {
        switch self {
        case .tryTime, .dismiss, .reconsider, .writeChange, .handOver: true
        default: false
        }
    }

    public var swedish: String {
        switch self {
        case .tryTime: "Rättidsprövas"
        case .dismiss: "För sent, väntar på beslut om avvisning"
        case .reconsider: "Omprövas"
        case .writeChange: "Väntar på det nya beslutet"
        case .handOver: "Ska lämnas över"
        case .atCourt: "Hos domstolen"
        case .carryOut: "Domen ska verkställas"
        case .withdrawn: "Återkallat"
        case .dismissed: "Avvisat"
        case .judged: "Avgjort"
        }
    }
}
