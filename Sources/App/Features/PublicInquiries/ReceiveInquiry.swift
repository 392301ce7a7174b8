import Casework
import Law
import Store

/// Takes in an inquiry that somebody has written themselves: a person, an open case, and the receiver's next
/// step. It never looks whether the person is known, so nobody can find out by writing.
struct ReceiveInquiry: Sendable {
    let unit: PublicUnit
    let facts: InquiryFacts
    private let person: PersonID
    private let episode: EpisodeID
    private let inquiry: InquiryID

    init(_ facts: InquiryFacts, to unit: PublicUnit, keysFrom store: Store) {
        (self.facts, self.unit) = (facts, unit)
        person = store.newID()
        episode = store.newID()
        inquiry = store.newID()
    }

    var subject: AuditSubject {
        AuditSubject(programme: unit.programme, person: person, episode: episode)
    }

    func perform(_ transaction: borrowing WriteTransaction) throws -> CaseNumber {
        let today = transaction.now.day
        let plan = NextStepPlan(
            step: .callBack, day: today.adding(days: unit.nextStepDays), owner: unit.receiver, note: "")
        guard facts.problems(today: today).isEmpty else { throw CommandRefusal.againstRules }
        guard
            let number = try ProgrammeRepository.takeNumber(
                in: unit.programme, year: today.parts.year, transaction)
        else { throw MissingRecord.programme }
        try PersonRepository.insert(facts.person, id: person, by: nil, transaction)
        try CaseRepository.open(
            episode, number: number, of: person, in: unit.programme, plan: plan, transaction)
        try InquiryRepository.insert(facts, id: inquiry, of: episode, by: nil, transaction)
        try NextStepRepository.remember(plan, in: .execution, of: episode, by: unit.receiver, transaction)
        return number
    }
}
