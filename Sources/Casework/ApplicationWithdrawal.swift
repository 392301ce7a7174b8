import Law

/// An application taken back: when, how, and by whom. It is kept beside the application, which stands.
public struct ApplicationWithdrawal: Sendable, Equatable {
    public let day: Day
    /// Nil where it was not noted.
    public let way: ApplicationWay?
    /// Nil where the person took it back.
    public let representative: RepresentativeID?
    public let comment: String

    public init(
        day: Day, way: ApplicationWay?, representative: RepresentativeID? = nil, comment: String = ""
    ) {
        self.day = day
        self.way = way
        self.representative = representative
        self.comment = comment
    }

    /// What keeps it from being noted; empty if nothing does.
    public func problems(today: Day, arrived: Day) -> [WithdrawalProblem] {
        (day > today ? [.inFuture] : []) + (day < arrived ? [.beforeApplication] : [])
    }
}

/// Why a withdrawal cannot be noted.
public enum WithdrawalProblem: Error, Sendable, Equatable {
    case inFuture, beforeApplication

    public var swedish: String {
        switch self {
        case .inFuture: "Dagen ligger i framtiden. Skriv den dag då ansökan togs tillbaka."
        case .beforeApplication: "Dagen ligger före den dag då ansökan kom in. Ändra dagen."
        }
    }
}
