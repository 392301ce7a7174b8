import Casework
import Law
import Store
import Web

/// What the walk tries when a decision ends: it is followed up, asked for again and ended, and none of it
/// before its time.
extension RandomWalk {
    mutating func takeRenewalStep() throws {
        let decided = simulator.applied.filter { index in
            index < settled && simulator.cases[index].isActive
                && !simulator.cases[index].decisions.issued.isEmpty
        }
        guard let index = simulator.random.pick(decided),
            let account = simulator.random.pick(simulator.units[simulator.cases[index].unit].authority)
        else { return }
        switch simulator.random.number(1...4) {
        case 1: try followUp(index, by: account)
        case 2: try askToGoOn(index, by: account)
        case 3: try close(index, by: account)
        default: try followUpWrongly(index, by: account)
        }
    }

    private mutating func followUp(_ index: Int, by account: AccountID) throws {
        let one = simulator.cases[index]
        let isAllowed = mayWork(index, account) && one.investigation.isFinished && one.decisions.isInForce
        let proposal = simulator.random.pick(FollowUp.Proposal.allCases) ?? .goOn
        let today = simulator.clock.today
        try attempt("a follow-up of what gives nothing, or by who is biased or may not read", isAllowed) {
            try $0.followUp(proposal, on: today, index, by: account)
        }
    }

    private mutating func followUpWrongly(_ index: Int, by account: AccountID) throws {
        let day = simulator.clock.today.adding(days: simulator.random.pick([1, 30, -4000]) ?? 1)
        try mustRefuse("a follow-up in the future, or before the decision") {
            try $0.followUp(.goOn, on: day, index, by: account)
        }
    }

    private mutating func askToGoOn(_ index: Int, by account: AccountID) throws {
        let one = simulator.cases[index]
        let isAllowed = mayRead(index, account) && one.investigation.isFinished && one.decisions.isInForce
            && one.decisions.isFollowedUp && !one.decisions.isWaiting
        // Whoever was under fifteen does not ask alone; nor is it known here who was.
        if isAllowed, try !simulator.mayAskAlone(index, by: account) { return }
        try attempt("a second application, or a renewal that nobody has followed up", isAllowed) {
            try $0.askToGoOn(index, by: account)
        }
    }

    private mutating func close(_ index: Int, by account: AccountID) throws {
        let known = simulator.cases[index].decisions
        let isOfSupport = known.issued.last?.outcome.map { $0.isGiven || $0 == .cessation } ?? false
        // Of a refusal the end waits for what is known of its delivery.
        guard isOfSupport else { return }
        let isOver = known.lastDay.map { $0 < simulator.clock.today } ?? false
        let isFinished = simulator.cases[index].investigation.isFinished
        let isAllowed = mayRead(index, account) && known.mayClose && isOver && isFinished
        try attempt("a case ended before what was given is over, or while something waits", isAllowed) {
            try $0.close(index, by: account)
        }
    }

    private func mayRead(_ index: Int, _ account: AccountID) -> Bool {
        !simulator.cases[index].facts.person.isProtected || simulator.reader(of: index) == account
    }
}

extension Simulator {
    /// Old enough to apply without somebody who speaks for them (SoL 2025:400 3 kap. 4 §).
    mutating func mayAskAlone(_ index: Int, by account: AccountID) throws -> Bool {
        let grant = try demandGrant(.draftDecision, in: .authority, index, account)
        let birthDay = try read { try CaseRepository.facts(under: grant, $0).person.birthDay }
        return birthDay.map { clock.today.age(bornOn: $0) >= ApplicationFacts.ownRight } ?? true
    }
}
