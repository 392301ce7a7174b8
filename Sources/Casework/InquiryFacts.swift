import Law

/// What was told at the first contact, about two people who are seldom the same: who got in touch, and whom
/// it is about. It never demands more than that somebody can be called back about somebody (`product.md` 2).
public struct InquiryFacts: Sendable, Equatable {
    public var channel: Channel
    public var reporterRole: ReporterRole
    public var reporterName: String
    public var reporterPhone: String
    public var personKnows: PersonKnows
    public var personName: String
    public var personBirthDay: Day?
    public var personPhone: String
    public var personIsProtected: Bool
    public var situation: String

    /// A person who calls about themself need not give their name twice.
    public init(
        channel: Channel, reporterRole: ReporterRole, reporterName: String, reporterPhone: String,
        personKnows: PersonKnows, personName: String, personBirthDay: Day?, personPhone: String,
        personIsProtected: Bool, situation: String
    ) {
        let isSamePerson = reporterRole == .person && personName.isEmpty
        self.channel = channel
        self.reporterRole = reporterRole
        self.reporterName = reporterName
        self.reporterPhone = reporterPhone
        self.personKnows = personKnows
        self.personName = isSamePerson ? reporterName : personName
        self.personBirthDay = personBirthDay
        self.personPhone = personPhone
        self.personIsProtected = personIsProtected
        self.situation = situation
    }

    /// What keeps the facts from being an inquiry; empty if nothing does.
    public func problems(today: Day) -> [InquiryProblem] {
        var problems: [InquiryProblem] = []
        if reporterPhone.isEmpty && personPhone.isEmpty { problems.append(.noWayToCallBack) }
        if personName.isEmpty { problems.append(.nothingToCallThePerson) }
        if let birthDay = personBirthDay {
            if birthDay > today { problems.append(.bornInFuture) }
            if today.age(bornOn: birthDay) > InquiryFacts.oldestAge { problems.append(.bornTooLongAgo) }
        }
        return problems
    }

    private static let oldestAge = 120
}

/// Why something told is not enough for an inquiry.
public enum InquiryProblem: Error, Sendable, CaseIterable {
    case noWayToCallBack, nothingToCallThePerson, bornInFuture, bornTooLongAgo

    /// What is wrong and what to do.
    public var swedish: String {
        switch self {
        case .noWayToCallBack:
            "Skriv ett telefonnummer, till den som hör av sig eller till personen, "
                + "så att någon kan ringa tillbaka."
        case .nothingToCallThePerson:
            "Skriv något att kalla personen, till exempel ett förnamn eller ”Annas son”."
        case .bornInFuture: "Födelsedagen ligger i framtiden. Kontrollera året."
        case .bornTooLongAgo: "Personen skulle vara över 120 år. Kontrollera året."
        }
    }
}
