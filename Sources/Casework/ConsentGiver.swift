import Law

/// Who lifted the secrecy: the person, whoever speaks for the person, the guardians of somebody under 18
/// (OSL 12 kap. 3 §; SoL 2025:400 21 kap. 1 §). It never says that it is enough: that is the rule by age.
public struct ConsentGiver: Sendable, Equatable {
    /// A guardian who was asked, and the answer.
    public struct Guardian: Sendable, Equatable {
        public let name: String
        public let agrees: Bool

        public init(name: String, agrees: Bool) { (self.name, self.agrees) = (name, agrees) }
    }

    public let personAgrees: Bool
    /// God man, förvaltare or ombud of the case; nil where none spoke.
    public let representative: RepresentativeID?
    public let guardians: [Guardian]
    /// Why it is enough, where a guardian has not agreed.
    public let reason: String
    /// What the young person thinks, in their own words.
    public let ownView: String

    public init(
        personAgrees: Bool, representative: RepresentativeID? = nil, guardians: [Guardian] = [],
        reason: String = "", ownView: String = ""
    ) {
        self.personAgrees = personAgrees
        self.representative = representative
        self.guardians = guardians
        self.reason = reason
        self.ownView = ownView
    }

    public static let person = ConsentGiver(personAgrees: true)

    /// Given with a guardian: over from the day the person is 18.
    public var restsOnGuardian: Bool { guardians.contains(where: \.agrees) }

    /// The age from which it holds no more: without the young person's own yes only until they are 15. Nil
    /// where no guardian gave it.
    public var endsAtAge: Int? {
        restsOnGuardian ? personAgrees ? RepresentativeFacts.ofAge : ConsentGiver.ofOwnSay : nil
    }

    /// From this age nothing is agreed to without the young person.
    private static let ofOwnSay = 15

    /// What is lacking for it to be enough on the day; nil if nothing. The person decides from 18. From 12
    /// the young person decides with the guardians, or alone where that is suitable and it is said why; from
    /// 15 never without agreeing. Under 12 the guardians decide.
    /// - Parameter birthDay: nil where it is not known: then the person is asked as an adult.
    public func problem(on day: Day, birthDay: Day?) -> ConsentProblem? {
        let age = birthDay.map { day.age(bornOn: $0) } ?? RepresentativeFacts.ofAge
        if age >= RepresentativeFacts.ofAge { return ofAdult }
        let all = !guardians.isEmpty && guardians.allSatisfy(\.agrees)
        let some = restsOnGuardian && !reason.isEmpty
        switch age {
        case ..<12: return all || some ? nil : .noGuardian
        case 12..<15:
            if personAgrees { return all || !reason.isEmpty ? nil : .noGuardianOrReason }
            return !all && !some ? .noGuardianOrReason : ownView.isEmpty ? .noOwnView : nil
        default:
            if !personAgrees { return .notByYoung }
            return all || !reason.isEmpty ? nil : .noGuardianOrReason
        }
    }

    private var ofAdult: ConsentProblem? {
        if !guardians.isEmpty { return .guardianOfAdult }
        return personAgrees || representative != nil ? nil : .notByPerson
    }
}
