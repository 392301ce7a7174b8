import Law

/// What was told at the first contact, about two people who are seldom the same: who got in touch, and whom
/// it is about. It never demands more than a way to call or write back (`product.md` 2).
public struct InquiryFacts: Sendable, Equatable {
    public var channel: Channel
    public var source: InquirySource
    public var reporter: ReporterFacts
    public var personKnows: PersonKnows
    public var person: PersonFacts
    public var situation: String

    public init(
        channel: Channel, source: InquirySource = .unknown, reporter: ReporterFacts = ReporterFacts(),
        personKnows: PersonKnows = .unknown, person: PersonFacts = PersonFacts(), situation: String = ""
    ) {
        self.channel = channel
        self.source = source
        self.reporter = reporter
        self.personKnows = personKnows
        self.person = person
        self.situation = situation
    }

    /// A person who calls about themself need not say twice who they are, how they are reached, or that they
    /// know.
    public func takingReporterForPerson() -> InquiryFacts {
        guard reporter.role == .person else { return self }
        var facts = self
        if personKnows == .unknown { facts.personKnows = .yes }
        if person.name.isEmpty { facts.person.name = reporter.name }
        if person.phone.isEmpty { facts.person.phone = reporter.phone }
        if person.email.isEmpty { facts.person.email = reporter.email }
        return facts
    }

    /// What keeps the facts from being an inquiry; empty if nothing does.
    public func problems(today: Day) -> [InquiryProblem] {
        let ways = [reporter.phone, reporter.email, person.phone, person.email]
        let unreachable: [InquiryProblem] = ways.allSatisfy(\.isEmpty) ? [.noWayToCallBack] : []
        return unreachable + person.problems(today: today)
    }
}

/// Why something told is not enough for an inquiry.
public enum InquiryProblem: Error, Sendable, Equatable {
    case noWayToCallBack, bornInFuture, bornTooLongAgo
    /// The number says another day, this one.
    case bornOtherDay(Day)

    /// What is wrong and what to do.
    public var swedish: String {
        switch self {
        case .noWayToCallBack:
            "Skriv ett telefonnummer eller en e-postadress, till den som hör av sig eller till personen, "
                + "så att någon kan höra av sig tillbaka."
        case .bornInFuture: "Födelsedagen ligger i framtiden. Kontrollera året."
        case .bornOtherDay(let day):
            "Numret säger att personen är född \(day). Rätta födelsedagen eller numret, det som är fel."
        case .bornTooLongAgo: "Personen skulle vara över 120 år. Kontrollera året."
        }
    }
}
