import Law

/// What was told at the first contact, about two people who are seldom the same: who got in touch, and whom
/// it is about. It never demands more than a way to answer (`product.md` 2): not even a name.
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
    public var source: InquirySource
    public var reporterEmail: String
    /// Twelve digits; nil if no number is known.
    public var personNumber: String?
    public var personReach: PersonReach

    /// A person who calls about themself need not give their name twice.
    public init(
        channel: Channel, reporterRole: ReporterRole, reporterName: String, reporterPhone: String,
        personKnows: PersonKnows, personName: String, personBirthDay: Day?, personPhone: String,
        personIsProtected: Bool, situation: String, source: InquirySource = .unknown,
        reporterEmail: String = "", personNumber: String? = nil, personReach: PersonReach = PersonReach()
    ) {
        (self.channel, self.source) = (channel, source)
        (self.reporterRole, self.reporterName) = (reporterRole, reporterName)
        (self.reporterPhone, self.reporterEmail) = (reporterPhone, reporterEmail)
        self.personKnows = personKnows
        self.personName = reporterRole == .person && personName.isEmpty ? reporterName : personName
        self.personBirthDay = personBirthDay
        self.personPhone = personPhone
        self.personIsProtected = personIsProtected
        self.situation = situation
        self.personNumber = personNumber
        self.personReach = personReach
    }

    /// What keeps the facts from being an inquiry; empty if nothing does.
    public func problems(today: Day) -> [InquiryProblem] {
        var problems: [InquiryProblem] = []
        if ways.allSatisfy(\.isEmpty) { problems.append(.noWayToCallBack) }
        if let birthDay = personBirthDay {
            if birthDay > today { problems.append(.bornInFuture) }
            if today.age(bornOn: birthDay) > InquiryFacts.oldestAge { problems.append(.bornTooLongAgo) }
        }
        return problems
    }

    /// Any of these is a way to answer who got in touch.
    private var ways: [String] { [reporterPhone, personPhone, reporterEmail, personReach.email] }

    private static let oldestAge = 120
}

/// Why something told is not enough for an inquiry.
public enum InquiryProblem: Error, Sendable, CaseIterable {
    case noWayToCallBack, bornInFuture, bornTooLongAgo

    /// What is wrong and what to do.
    public var swedish: String {
        switch self {
        case .noWayToCallBack:
            "Skriv ett telefonnummer eller en e-postadress, till den som hör av sig eller till personen, "
                + "så att någon kan svara."
        case .bornInFuture: "Födelsedagen ligger i framtiden. Kontrollera året."
        case .bornTooLongAgo: "Personen skulle vara över 120 år. Kontrollera året."
        }
    }
}
