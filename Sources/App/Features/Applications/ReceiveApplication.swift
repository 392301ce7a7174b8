import Casework
import Law
import Store
import Web

/// Takes in that a person applies, orally or in writing: the case goes on to investigation and a decision; in
/// the inquiry that is the inquiry's outcome too. It never judges the application.
struct ReceiveApplication: Command {
    static let event = AuditEvent.applicationReceived
    static let movesCase = true

    let proof: CaseGrant
    let application: ApplicationFacts
    let plan: NextStepPlan
    /// The episode's version that the plan was made from.
    let version: Int

    var subject: AuditSubject { proof.subject }

    /// The phases in which somebody can apply; in an investigation only where an earlier application was
    /// taken back, and of support that runs only where it needed no decision: what was decided is renewed.
    static let phases: [Casework.Phase] = [
        .inquiry, .assessmentMeeting, .needsMapping, .investigation, .placement, .plan,
    ]

    static func isOpen(
        to facts: CaseFacts, under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> Bool {
        try phases.contains(facts.phase) && !ApplicationRepository.isDecided(under: grant, transaction)
    }

    func perform(_ transaction: borrowing WriteTransaction) throws -> ApplicationID {
        let facts = try CaseRepository.facts(under: proof, transaction)
        let open = try ApplicationRepository.open(under: proof, transaction)
        guard facts.version == version, facts.host == nil, open == nil else { throw RouteRefusal.stale }
        let today = transaction.now.day
        guard try ReceiveApplication.isOpen(to: facts, under: proof, transaction),
            plan.problems(today: today).isEmpty,
            try application.problems(on: today, facts, under: proof, transaction).isEmpty
        else { throw CommandRefusal.againstRules }
        try StaffRepository.demand(plan.owner, in: proof.programmeID, .either, transaction)
        if facts.phase == .inquiry {
            try transaction.record(.outcomeDecided, about: subject)
            let continuation = Continuation(day: plan.day, owner: plan.owner, comment: plan.note)
            try OutcomeRepository.insert(.application(continuation), under: proof, transaction)
        }
        let id = try ApplicationRepository.insert(application, under: proof, transaction)
        try OutcomeRepository.advance(to: .investigation, plan: plan, under: proof, transaction)
        return id
    }
}

extension ApplicationFacts {
    /// What keeps it from being taken in for this case's person. Throws `RouteRefusal.notFound` for somebody
    /// who is no representative of the case.
    func problems(
        on today: Day, _ facts: CaseFacts, under grant: CaseGrant,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [ApplicationProblem] {
        var maker: RepresentativeRecord?
        if let representative {
            maker = try RepresentativeRepository.find(representative, under: grant, transaction)
            if maker == nil { throw RouteRefusal.notFound }
        }
        let found = problems(today: today, birthDay: facts.person.birthDay, maker: maker?.facts)
        let isOver = maker?.endedOn.map { $0 < arrived } ?? false
        return found + (isOver && !found.contains(.notRepresented) ? [.notRepresented] : [])
    }
}
