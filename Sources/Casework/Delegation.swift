import Law

/// The board's right to decide in one kind of matter, given to an employee (kommunallagen 2017:725 7 kap.
/// 5 §): which point, on what ground, for which days. It never says whether somebody is biased.
public struct Delegation: Sendable, Equatable {
    public let point: String
    public let matter: String
    public let ground: LegalGround
    public let account: AccountID
    public let from: Day
    /// The last day; nil until further notice.
    public let to: Day?
    public let givenOn: Day

    public init(
        point: String, matter: String, ground: LegalGround, account: AccountID, from: Day, to: Day?,
        givenOn: Day
    ) {
        (self.point, self.matter, self.ground, self.account) = (point, matter, ground, account)
        (self.from, self.to, self.givenOn) = (from, to, givenOn)
    }

    /// What is wrong with it; empty if it can be kept.
    public var problems: [DelegationProblem] {
        (to.map { $0 < from } == true ? [.endsBeforeItBegins] : [])
            + (givenOn > from ? [.beginsBeforeGiven] : [])
    }
}

/// Why a delegation cannot be kept.
public enum DelegationProblem: Error, Sendable, CaseIterable {
    case endsBeforeItBegins, beginsBeforeGiven, notWithin, usedAfter

    public var swedish: String {
        switch self {
        case .endsBeforeItBegins: "Sista dagen är före den första. Kontrollera dagarna."
        case .beginsBeforeGiven: "Delegationen kan inte gälla innan nämnden har beslutat om den."
        case .notWithin: "Dagen ligger utanför den tid som delegationen gäller."
        case .usedAfter: "Ett beslut är fattat med delegationen efter den dagen. Välj en senare dag."
        }
    }
}
