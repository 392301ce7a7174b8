import Law

/// That secrecy was lifted for one party and one purpose (OSL 2009:400 10 kap. 1 §, 12 kap. 1–3 §§). It is no
/// ground of the data protection regulation, and never holds for another party.
public struct Consent: Sendable, Equatable {
    public let party: NamedParty
    public let terms: ConsentTerms

    public init(_ party: NamedParty, _ terms: ConsentTerms) { (self.party, self.terms) = (party, terms) }

    /// What keeps it from being noted; empty if nothing does.
    public func problems(today: Day, birthDay: Day?) -> [ConsentProblem] {
        let isNamed = !party.party.needsName || !party.name.isEmpty
        return (isNamed ? [] : [.noName(party.party)]) + terms.problems(today: today, birthDay: birthDay)
    }

    /// What was enough for the age that was known when it was given may not be for the one known now.
    /// - Parameter withdrawnOn: from that day it does not hold.
    public func standing(on day: Day, withdrawnOn: Day?, birthDay: Day?) -> ConsentStanding {
        if let withdrawnOn, withdrawnOn <= day { return .withdrawn }
        if day < terms.from { return .notBegun }
        if day > terms.to { return .ended }
        if terms.giver.problem(on: terms.givenOn, birthDay: birthDay) != nil { return .otherAge }
        guard let birthDay, let end = terms.giver.endsAtAge, day.age(bornOn: birthDay) >= end else {
            return .holds
        }
        return end == RepresentativeFacts.ofAge ? .ofAge : .ofOwnSay
    }
}

/// What was agreed, the same for each party asked about at one time.
public struct ConsentTerms: Sendable, Equatable {
    public let data: String
    public let purpose: ConsentPurpose
    /// What was made an exception of (12 kap. 2 §); empty for nothing.
    public let limits: String
    public let from: Day
    /// The last day that it holds.
    public let to: Day
    public let way: ConsentWay
    public let givenOn: Day
    public let giver: ConsentGiver

    /// So long that nobody has forgotten it.
    public static let longestDays = 731

    public init(
        data: String, purpose: ConsentPurpose, limits: String, from: Day, to: Day, way: ConsentWay,
        givenOn: Day, giver: ConsentGiver
    ) {
        self.data = data
        self.purpose = purpose
        self.limits = limits
        (self.from, self.to) = (from, to)
        self.way = way
        self.givenOn = givenOn
        self.giver = giver
    }

    public func problems(today: Day, birthDay: Day?) -> [ConsentProblem] {
        let problems: [ConsentProblem?] = [
            data.isEmpty ? .noData : nil,
            givenOn > today ? .givenInFuture : nil,
            from < givenOn ? .beginsBefore : nil,
            to < from ? .endsBefore : nil,
            to > from.adding(days: ConsentTerms.longestDays) ? .tooLong : nil,
            giver.problem(on: givenOn, birthDay: birthDay),
        ]
        return problems.compactMap { $0 }
    }
}
