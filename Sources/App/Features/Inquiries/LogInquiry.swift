import Casework
import Law
import Store

/// Takes a first contact in: a person, an open case with a next step, and what was told. It never asks
/// whether the person is the right one for the unit; that is what the outcome is for.
struct LogInquiry: Command {
    static let event = AuditEvent.inquiryLogged

    let proof: Actor
    let programme: ProgrammeID
    let facts: InquiryFacts
    let plan: NextStepPlan
    private let isKnown: Bool
    private let person: PersonID
    private let episode: EpisodeID
    private let inquiry: InquiryID

    /// - Parameters:
    ///   - person: somebody whom the programme has a case of already; nil for somebody new.
    ///   - store: gives the keys, so that the log's entry can name the person.
    init(
        _ facts: InquiryFacts, plan: NextStepPlan, in programme: ProgrammeID, about person: PersonID? = nil,
        under actor: Actor, keysFrom store: Store
    ) {
        proof = actor
        self.programme = programme
        self.facts = facts
        self.plan = plan
        isKnown = person != nil
        self.person = person ?? store.newID()
        episode = store.newID()
        inquiry = store.newID()
    }

    var subject: AuditSubject {
        AuditSubject(programme: programme, person: person, episode: episode)
    }

    func perform(_ transaction: borrowing WriteTransaction) throws -> LoggedInquiry {
        let today = transaction.now.day
        guard proof.may(.logInquiry, in: nil, of: programme) else { throw CommandRefusal.otherProgramme }
        guard facts.problems(today: today).isEmpty, plan.problems(today: today).isEmpty else {
            throw CommandRefusal.againstRules
        }
        try WindDownRepository.demandOpen(programme, on: today, transaction)
        try StaffRepository.demand(plan.owner, in: programme, .execution, transaction)
        guard
            let number = try ProgrammeRepository.takeNumber(
                in: programme, year: today.parts.year, transaction)
        else { throw MissingRecord.programme }
        guard isKnown else {
            try PersonRepository.insert(facts.person, id: person, by: proof.accountID, transaction)
            try open(number, joinedTo: nil, transaction)
            return LoggedInquiry(number: number, host: nil)
        }
        return try open(number, for: ReturningPerson(person, in: programme, transaction), transaction)
    }

    private func open(
        _ number: CaseNumber, for known: ReturningPerson, _ transaction: borrowing WriteTransaction
    ) throws -> LoggedInquiry {
        let account = proof.accountID
        let isAllKept = try known.take(facts.person, by: account, transaction)
        try open(number, joinedTo: known.host?.episode, transaction)
        if !isAllKept { try InquiryVersionRepository.keepTold(facts, in: inquiry, by: account, transaction) }
        try known.host?.hear(of: number, plan, by: account, transaction)
        return LoggedInquiry(number: number, host: known.host?.number)
    }

    private func open(
        _ number: CaseNumber, joinedTo host: EpisodeID?, _ transaction: borrowing WriteTransaction
    ) throws {
        try CaseRepository.open(
            episode, number: number, of: person, in: programme, plan: plan, joinedTo: host, transaction)
        try InquiryRepository.insert(facts, id: inquiry, of: episode, by: proof.accountID, transaction)
        try NextStepRepository.remember(plan, in: .execution, of: episode, by: proof.accountID, transaction)
    }
}

/// What came of an inquiry: a case of its own, or one that goes on in an open case of the same person.
struct LoggedInquiry: Sendable, Equatable {
    let number: CaseNumber
    /// The number of the case in which it goes on.
    let host: String?

    /// Where work goes on.
    var leading: String { host ?? number.description }
}
