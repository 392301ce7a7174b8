import Casework
import Law
import Store

/// Tries to reach people, by the same acts as the pages.
extension Simulator {
    mutating func attempt(
        _ attempt: ContactAttempt, then plan: NextStepPlan, _ index: Int, by account: AccountID
    ) throws {
        try settle()
        let grant = try demandGrant(.planNextStep, in: .execution, index, account)
        let hand = try stepInHand(index, under: grant)
        let owner = hand.isBeside ? unitsOwner(plan.owner, index, orElse: account) : plan.owner
        let plan = NextStepPlan(step: plan.step, day: plan.day, owner: owner, note: plan.note)
        let id = try run(
            LogContactAttempt(proof: grant, attempt: attempt, plan: plan, version: hand.version))
        cases[index].attempts.append(SimulatedAttempt(id: id, attempt: attempt))
        if !hand.isBeside { moved(index, to: plan) }
    }

    mutating func markMistaken(_ number: Int, of index: Int, by account: AccountID) throws {
        let grant = try demandGrant(.planNextStep, in: .execution, index, account)
        let id = cases[index].attempts[number].id
        try run(MarkContactMistaken(proof: grant, attempt: id, reason: "Gällde ett annat ärende."))
        cases[index].attempts[number].isMistaken = true
    }

    mutating func tryAgain(_ index: Int) throws {
        let (attempt, plan) = inventedAttempt(index)
        try self.attempt(attempt, then: plan, index, by: cases[index].owner)
    }

    /// A try as it might be now, and what follows from it.
    mutating func inventedAttempt(_ index: Int) -> (attempt: ContactAttempt, plan: NextStepPlan) {
        let one = cases[index]
        let party = inventedParty(one.facts)
        let channel = channel(of: party, one)
        let result = InventedContacts.result(&random)
        let attempt = ContactAttempt(
            party: party, name: party == .partner ? random.pick(InventedContacts.partners) ?? "" : "",
            channel: channel, result: result, at: clock.now,
            note: InventedContacts.note(result, &random))
        let next = NextAttempt(
            after: one.silence, tried: channel, preferred: nil, today: clock.today)
        let step = result == .reached ? NextStep.discussInTeam : party.again
        return (
            attempt,
            NextStepPlan(
                step: step, day: next.day, owner: planner(one), note: result == .reached ? "" : next.note)
        )
    }

    /// Whoever has the case; somebody of the unit where that is one who only decides.
    private func planner(_ one: SimulatedCase) -> AccountID {
        let unit = units[one.unit]
        return unit.staff.contains(one.owner) ? one.owner : unit.coordinators.first ?? one.owner
    }

    private mutating func inventedParty(_ facts: InquiryFacts) -> ContactParty {
        if random.chance(6) { return .partner }
        if facts.person.phone.isEmpty { return .reporter }
        return random.pick(weighted: [(.person, 65), (.reporter, 28), (.relative, 7)]) ?? .person
    }

    /// Another way than last time, as the form proposes.
    private mutating func channel(of party: ContactParty, _ one: SimulatedCase) -> ContactChannel {
        guard party == .person || party == .reporter, random.chance(70) else { return .call }
        let next = NextAttempt(after: one.silence, tried: .call, preferred: nil, today: clock.today)
        return one.silence.tries == 0 ? .call : next.channel
    }
}
