import Law

/// One try to reach somebody, as it went. It is never changed afterwards: one that was written down wrongly
/// is marked so, and stays readable.
public struct ContactAttempt: Sendable, Equatable {
    public let party: ContactParty
    /// Who it was, where the party does not say it; never empty for a partner.
    public let name: String
    public let channel: ContactChannel
    public let result: ContactResult
    /// To the minute.
    public let at: Instant
    public let note: String

    public init(
        party: ContactParty, name: String, channel: ContactChannel, result: ContactResult, at: Instant,
        note: String
    ) {
        self.party = party
        self.name = name
        self.channel = channel
        self.result = result
        self.at = at
        self.note = note
    }

    /// What keeps it from having happened before `now`; empty if nothing does.
    public func problems(now: Instant) -> [ContactAttemptProblem] {
        var problems: [ContactAttemptProblem] = []
        if at > now { problems.append(.inFuture) }
        if at.day < now.day.adding(days: -ContactAttempt.oldestDays) { problems.append(.tooLongAgo) }
        if party == .partner && name.isEmpty { problems.append(.partnerWithoutName) }
        return problems
    }

    /// A note found on the desk may be late, but not a year.
    private static let oldestDays = 366
}

/// Why something is no try to reach somebody.
public enum ContactAttemptProblem: Error, Sendable, CaseIterable {
    case inFuture, tooLongAgo, partnerWithoutName

    /// What is wrong and what to do.
    public var swedish: String {
        switch self {
        case .inFuture: "Tiden har inte varit än. Skriv när försöket gjordes."
        case .tooLongAgo: "Dagen är mer än ett år tillbaka. Kontrollera året."
        case .partnerWithoutName: "Skriv vem hos samverkansparten, till exempel ”BUP, Sara”."
        }
    }
}
