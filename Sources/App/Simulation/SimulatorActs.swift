import Casework
import Law
import Store

/// What the simulator can do to a case: the acts of the pages, with the simulator's own memory kept beside
/// them.
extension Simulator {
    /// - Parameters:
    ///   - proposed: the first next step's day; by chance if nil.
    ///   - known: a case of the same person.
    ///   - openly: nobody protected.
    @discardableResult
    mutating func logInquiry(
        in unit: Int, owner: AccountID, on proposed: Day? = nil, aboutPersonOf known: Int? = nil,
        openly: Bool = false
    ) throws -> Int {
        let (actor, today) = (try actor(owner), clock.today)
        var facts = known.map { inventedReturn(of: cases[$0].facts.person) } ?? inventedFacts(today: today)
        while openly, facts.person.isProtected { facts = inventedFacts(today: today) }
        let plan = NextStepPlan(step: .callBack, day: firstStep(in: unit, proposed), owner: owner, note: "")
        let command = LogInquiry(
            facts, plan: plan, in: units[unit].programme, about: known.flatMap { cases[$0].subject.person },
            under: actor, keysFrom: store)
        let logged = try run(command)
        return try remember(logged, command.subject, facts, plan, in: unit, known: known)
    }

    /// A new case as it was logged.
    mutating func remember(
        _ logged: LoggedInquiry, _ subject: AuditSubject, _ facts: InquiryFacts, _ plan: NextStepPlan,
        in unit: Int, known: Int?
    ) throws -> Int {
        var new = SimulatedCase(
            number: "\(logged.number)", unit: unit, subject: subject, owner: plan.owner,
            nextStepOn: plan.day, facts: facts)
        if known != nil { try remember(&new, plan, logged) }
        cases.append(new)
        people.append(new.subject.person)
        return cases.count - 1
    }

    private mutating func firstStep(in unit: Int, _ proposed: Day?) -> Day {
        let days = random.number(0...max(1, units[unit].nextStepDays * 2))
        return proposed ?? workday(from: clock.today.adding(days: days))
    }

    /// What an inquiry about somebody already known has done to their other cases.
    private mutating func remember(
        _ new: inout SimulatedCase, _ plan: NextStepPlan, _ logged: LoggedInquiry
    ) throws {
        guard let first = people.firstIndex(of: new.subject.person) else { return }
        let standing = cases[first].facts.person
        share(standing.completed(by: new.facts.person), of: new.subject.person)
        new.facts.person = cases[first].facts.person
        new.personVersion = cases[first].personVersion
        new.host = host(for: new)
        guard new.host.map({ cases[$0].number }) == logged.host else {
            throw SimulationError.broken("I12: \(new.number) går vidare i fel ärende")
        }
        if let host = new.host, plan.day < cases[host].nextStepOn {
            cases[host].version += 1
            cases[host].plans += 1
            cases[host].nextStepOn = plan.day
        }
    }

    /// All cases of a person have the same facts of them.
    private mutating func share(_ facts: PersonFacts, of person: PersonID?, besides index: Int? = nil) {
        for other in cases.indices where people[other] == person {
            guard other == index || cases[other].facts.person != facts else { continue }
            if other != index { cases[other].earlier.append(cases[other].facts) }
            if cases[other].facts.person != facts { cases[other].personVersion += 1 }
            cases[other].facts.person = facts
        }
    }

    /// In so many of a hundred somebody whom the unit knows: still waiting, or back after an ending.
    mutating func known(in unit: Int, percent: Int) -> Int? {
        guard random.chance(percent) else { return nil }
        return random.pick(cases.indices.filter { cases[$0].unit == unit })
    }

    mutating func changeInquiry(_ index: Int, by account: AccountID) throws {
        let grant = try demandGrant(.changeInquiry, in: .execution, index, account)
        var facts = cases[index].facts
        facts.situation += (facts.situation.isEmpty ? "" : "\n\n") + InventedSituations.addition(&random)
        if facts.person.birthDay == nil {
            facts.person.birthDay = InventedPeople.birthDay(&random, today: clock.today)
        }
        try run(ChangeInquiry(proof: grant, facts: facts, version: cases[index].formVersion))
        cases[index].earlier.append(cases[index].facts)
        share(facts.person, of: cases[index].subject.person, besides: index)
        cases[index].facts = facts
    }

    mutating func plan(
        _ step: NextStep, _ index: Int, day: Day, note: String, owner: AccountID, by account: AccountID
    )
        throws
    {
        try settle()
        let grant = try demandGrant(.planNextStep, in: .either, index, account)
        let plan = NextStepPlan(step: step, day: day, owner: owner, note: note)
        let hand = try stepInHand(index, under: grant)
        try run(PlanNextStep(proof: grant, plan: plan, version: hand.version))
        if !hand.isBeside { moved(index, to: plan) }
    }

    mutating func decide(_ decision: OutcomeDecision, _ index: Int, by account: AccountID) throws {
        if case .application(let next) = decision {
            let plan = NextStepPlan(
                step: .investigateApplication, day: next.day, owner: next.owner, note: next.comment)
            return try receiveApplication(plan, index, by: account)
        }
        let grant = try demandGrant(.decideOutcome, in: .execution, index, account)
        try run(DecideOutcome(proof: grant, decision: decision))
        cases[index].decision = decision
        cases[index].decidedBy = account
        if let plan = decision.plan { moved(index, to: plan) } else { cases[index].version += 1 }
    }

    mutating func moved(_ index: Int, to plan: NextStepPlan) {
        cases[index].version += 1
        cases[index].plans += 1
        cases[index].owner = plan.owner
        cases[index].nextStepOn = plan.day
    }

    mutating func demandGrant(
        _ permission: Permission, in files: CaseFiles, _ index: Int, _ account: AccountID
    ) throws -> CaseGrant {
        let number = cases[index].number
        guard let grant = try grant(permission, in: files, on: number, to: account) else {
            throw SimulationError.noGrant(number)
        }
        return grant
    }

    func workday(from day: Day) -> Day { day.orWorkingDay }
}
