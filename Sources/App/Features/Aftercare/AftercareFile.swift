import Casework
import Law
import Store

/// An answer about being asked afterwards, as it was noted.
struct AftercareAnswerRecord: Sendable {
    let endedOn: Day
    let answer: Aftercare.Answer
    let words: String
    let answeredOn: Day
    let noted: Noted
}

/// A contact after support, as it was noted, and whether that was a mistake.
struct AftercareContactRecord: Sendable {
    struct Mistake: Sendable {
        let reason: String
        let noted: Noted
    }

    let id: AftercareContactID
    let endedOn: Day
    let moment: Aftercare.Moment
    let contact: Aftercare.Contact
    let noted: Noted
    let mistake: Mistake?
}

/// A case in which somebody was given support again, from and until when.
struct AftercareReturn: Sendable {
    let number: String
    let from: Day
    let until: Day
}

/// What stands of a case after its support, read in one view of the database.
struct AftercareFile: Sendable {
    let facts: CaseFacts
    /// The first day without support; nil while it runs, where there was none, and where the person had died.
    let endedOn: Day?
    /// The earliest first.
    let times: [AftercareTime]
    /// Latest first, as contacts are. Of earlier support too.
    let answers: [AftercareAnswerRecord]
    let contacts: [AftercareContactRecord]
    /// The person has died since.
    let isOver: Bool
    /// The number of the case in which the person has asked for support anew.
    let laterCase: String?
    private let returns: [AftercareReturn]

    /// Throws `.forbidden` where protected facts are somebody else's to read.
    init(under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable) throws {
        facts = try grant.readableFacts(transaction)
        let found = try AftercareRepository.times(under: grant, transaction)
        times = found.map(\.time)
        (endedOn, isOver) = (found.first?.endedOn, found.first?.isOver ?? false)
        answers = try AftercareRepository.answers(under: grant, transaction)
        contacts = try AftercareRepository.contacts(under: grant, transaction)
        laterCase = try AftercareRepository.laterCase(under: grant, transaction)
        returns = try AftercareRepository.returns(under: grant, transaction)
    }

    /// The one that holds.
    var answer: Aftercare.Answer? { answers.first { $0.endedOn == endedOn }?.answer }
    var mayAnswer: Bool { endedOn != nil && !isOver && facts.host == nil }
    func mayContact(on today: Day) -> Bool {
        mayAnswer && answer == .yes && times.contains { $0.opensOn <= today }
    }

    /// The number of the case where the person has a place again; nobody gets in touch from here meanwhile.
    func returned(on today: Day) -> String? {
        returns.first { $0.from <= today && today < $0.until }?.number
    }

    /// To which of the times a day counts.
    func time(of day: Day) -> AftercareTime? { times.first { $0.holds(day) } }

    func problems(of contact: Aftercare.Contact, today: Day) -> [AftercareProblem] {
        let possible: [(Bool, AftercareProblem)] = [
            (contact.day > today, .notYet),
            (!mayAnswer || answer != .yes, .noYes),
            (contact.day <= today && time(of: contact.day) == nil, .outOfTime),
            (contact.result != .reached && contact.tellsOfSituation, .situationOfNobody),
        ]
        return possible.filter(\.0).map(\.1)
    }
}
