import Casework
import Law
import Store

/// What the simulator can do to a case: the acts of the pages, with the simulator's own memory kept beside
/// them.
extension Simulator {
    /// - Parameter proposed: the first next step's day; by chance if nil.
    @discardableResult
    mutating func logInquiry(in unit: Int, owner: AccountID, on proposed: Day? = nil) throws -> Int {
        let actor = try actor(owner)
        let today = clock.today
        let facts = inventedFacts(today: today)
        let days = random.number(0...max(1, units[unit].nextStepDays * 2))
        let day = proposed ?? workday(from: today.adding(days: days))
        let plan = NextStepPlan(step: .callBack, day: day, owner: owner, note: "")
        let command = LogInquiry(facts, plan: plan, in: units[unit].programme, under: actor, keysFrom: store)
        let number = try run(command)
        cases.append(
            SimulatedCase(
                number: number.description, unit: unit, subject: command.subject, owner: owner,
                nextStepOn: day, facts: facts))
        return cases.count - 1
    }

    mutating func changeInquiry(_ index: Int, by account: AccountID) throws {
        let grant = try demandGrant(.changeInquiry, index, account)
        var facts = cases[index].facts
        facts.situation += (facts.situation.isEmpty ? "" : "\n\n") + InventedSituations.addition(&random)
        if facts.personBirthDay == nil {
            facts.personBirthDay = InventedPeople.birthDay(&random, today: clock.today)
        }
        try run(ChangeInquiry(proof: grant, facts: facts, version: cases[index].inquiryVersion))
        cases[index].earlier.append(cases[index].facts)
        cases[index].facts = facts
    }

    mutating func plan(
        _ step: NextStep, _ index: Int, day: Day, note: String, owner: AccountID, by account: AccountID
    )
        throws
    {
        let grant = try demandGrant(.planNextStep, index, account)
        let plan = NextStepPlan(step: step, day: day, owner: owner, note: note)
        try run(PlanNextStep(proof: grant, plan: plan, version: cases[index].version))
        moved(index, to: plan)
    }

    mutating func decide(_ decision: OutcomeDecision, _ index: Int, by account: AccountID) throws {
        let grant = try demandGrant(.decideOutcome, index, account)
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

    mutating func demandGrant(_ permission: Permission, _ index: Int, _ account: AccountID) throws
        -> CaseGrant
    {
        let number = cases[index].number
        guard let grant = try grant(permission, on: number, to: account) else {
            throw SimulationError.noGrant(number)
        }
        return grant
    }

    func workday(from day: Day) -> Day { day.orWeekday }
}
