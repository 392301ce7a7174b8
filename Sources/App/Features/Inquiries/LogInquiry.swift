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
    private let person: PersonID
    private let episode: EpisodeID
    private let inquiry: InquiryID

    /// - Parameter store: gives the keys, so that the log's entry can name the person.
    init(
        _ facts: InquiryFacts, plan: NextStepPlan, in programme: ProgrammeID, under actor: Actor,
        keysFrom store: Store
    ) {
        proof = actor
        self.programme = programme
        self.facts = facts
        self.plan = plan
        person = store.newID()
        episode = store.newID()
        inquiry = store.newID()
    }

    var subject: AuditSubject {
        AuditSubject(programme: programme, person: person, episode: episode)
    }

    func perform(_ transaction: borrowing WriteTransaction) throws -> CaseNumber {
        let today = transaction.now.day
        guard proof.may(.logInquiry, in: programme) else { throw CommandRefusal.otherProgramme }
        guard facts.problems(today: today).isEmpty, plan.problems(today: today).isEmpty else {
            throw CommandRefusal.againstRules
        }
        try StaffRepository.demand(plan.owner, in: programme, transaction)
        guard
            let number = try ProgrammeRepository.takeNumber(
                in: programme, year: today.parts.year, transaction)
        else { throw MissingRecord.programme }
        try PersonRepository.insert(facts, id: person, by: proof.accountID, transaction)
        try CaseRepository.open(
            episode, number: number, of: person, in: programme, plan: plan, transaction)
        try InquiryRepository.insert(facts, id: inquiry, of: episode, by: proof.accountID, transaction)
        try NextStepRepository.remember(plan, of: episode, by: proof.accountID, transaction)
        return number
    }
}
