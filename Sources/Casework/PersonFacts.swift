import Law

/// What is known of the person an inquiry is about, and how they want to be reached. Facts of the person, not
/// of one case: they are the same in all of them. Any of them may be missing, the name too.
public struct PersonFacts: Sendable, Equatable {
    public var name: String
    /// Twelve digits; nil where none is known.
    public var personalNumber: String?
    public var birthDay: Day?
    public var phone: String
    public var email: String
    /// Where post and visits go, in as many lines as it takes.
    public var address: String
    /// As the language is called: "arabiska". Empty: none is needed, or nobody has asked.
    public var interpreterLanguage: String
    public var reachedBy: ReachedBy
    public var messageAllowed: MessageAllowed
    /// What a message that is left may say.
    public var messageWording: String
    /// How the person gets to us where buses are few: help, a bus card, a visit at home (programmes.md
    /// IN-19).
    public var travelNeed: String
    public var isProtected: Bool

    public init(
        name: String = "", personalNumber: String? = nil, birthDay: Day? = nil, phone: String = "",
        email: String = "", address: String = "", interpreterLanguage: String = "",
        reachedBy: ReachedBy = .unknown, messageAllowed: MessageAllowed = .unknown,
        messageWording: String = "", travelNeed: String = "", isProtected: Bool = false
    ) {
        self.name = name
        self.personalNumber = personalNumber
        self.birthDay = birthDay
        self.phone = phone
        self.email = email
        self.address = address
        self.interpreterLanguage = interpreterLanguage
        self.reachedBy = reachedBy
        self.messageAllowed = messageAllowed
        self.messageWording = messageWording
        self.travelNeed = travelNeed
        self.isProtected = isProtected
    }

    /// The number as people read it; empty if none is known.
    public var personalNumberShown: String {
        personalNumber.map { PersonalNumber(stored: $0)?.shown ?? $0 } ?? ""
    }

    /// The day of birth that the number says; nil if it says none.
    private var numberedBirthDay: Day? { personalNumber.flatMap(PersonalNumber.init(stored:))?.birthDay }

    /// A number says the day of birth, where nobody has said it.
    public func takingBirthDayFromNumber() -> PersonFacts {
        var facts = self
        facts.birthDay = birthDay ?? numberedBirthDay
        return facts
    }

    /// What cannot be true of anybody; empty if all of it can.
    func problems(today: Day) -> [InquiryProblem] {
        guard let birthDay else { return [] }
        if let numberedBirthDay, numberedBirthDay != birthDay { return [.bornOtherDay(numberedBirthDay)] }
        if birthDay > today { return [.bornInFuture] }
        return today.age(bornOn: birthDay) > PersonalNumber.oldestPlausible ? [.bornTooLongAgo] : []
    }
}

extension PersonFacts {
    /// These facts with what was told where nothing stood; nothing that stands is replaced, and a protection
    /// is never taken away.
    public func completed(by told: PersonFacts) -> PersonFacts {
        var facts = self
        facts.birthDay = birthDay ?? told.birthDay
        facts.personalNumber = personalNumber ?? told.personalNumber
        for text in PersonFacts.texts where facts[keyPath: text].isEmpty {
            facts[keyPath: text] = told[keyPath: text]
        }
        if reachedBy == .unknown { facts.reachedBy = told.reachedBy }
        if messageAllowed == .unknown { facts.messageAllowed = told.messageAllowed }
        facts.isProtected = isProtected || told.isProtected
        return facts
    }

    private static var texts: [WritableKeyPath<PersonFacts, String>] {
        [\.name, \.phone, \.email, \.address, \.interpreterLanguage, \.messageWording, \.travelNeed]
    }
}
