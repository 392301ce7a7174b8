import Casework
import Law
import Store

/// How simulated investigations go: one thing at a time, by the same acts as the pages.
extension Simulator {
    /// Whoever investigates has the case, and does some things each time.
    mutating func goOnInvestigating(_ index: Int) throws {
        if cases[index].investigation.isFinished { return try waitForDecision(index) }
        let owner = cases[index].owner, staff = units[cases[index].unit].authority
        let tomorrow = workday(from: clock.today.adding(days: 1))
        guard staff.contains(owner) else {
            guard let next = random.pick(staff) else { return }
            return try plan(
                .investigateApplication, index, day: tomorrow, note: "", owner: next, by: next)
        }
        for _ in 1...random.number(2...5) where !cases[index].investigation.isFinished {
            try investigate(index, by: owner)
        }
        guard !cases[index].investigation.isFinished else { return }
        let day = workday(from: clock.today.adding(days: random.number(2...6)))
        try plan(
            .investigateApplication, index, day: day,
            note: "Hämtar in uppgifter från personen.", owner: owner, by: owner)
    }

    /// Decided where somebody can, and up to a number that is quickly made; a few come back for something
    /// that was missing.
    private mutating func waitForDecision(_ index: Int) throws {
        let account = cases[index].owner, known = cases[index].decisions
        if known.work != nil || (known.issued.isEmpty && mayDecideMore(index)) {
            return try goOnDeciding(index)
        }
        guard known.issued.isEmpty else { return }
        if random.chance(12) { return try takeInvestigationBack(index, by: account) }
        let day = workday(from: clock.today.adding(days: random.number(2...6)))
        try plan(.decideApplication, index, day: day, note: "", owner: account, by: account)
    }

    private func mayDecideMore(_ index: Int) -> Bool {
        let isPossible = cases[index].application != nil && !units[cases[index].unit].deciders.isEmpty
        return isPossible && applied.count { cases[$0].decisions.work != nil } < 5
            && applied.count { !cases[$0].decisions.issued.isEmpty } < 40
    }

    /// The next thing that an investigation lacks.
    mutating func investigate(_ index: Int, by account: AccountID) throws {
        let known = cases[index].investigation
        if !known.declared.contains(account) { return try declareBias(nil, index, by: account) }
        if known.texts == 0 { return try writeInvestigation(index, by: account) }
        if known.facts < 2 { return try noteFact(index, by: account) }
        if try hurry(index, by: account) { return }
        if known.weighed == 0, try weigh(index, by: account) { return }
        if known.referral == nil, !known.isCommunicated, random.chance(30) {
            return try sendReferral(index, by: account)
        }
        if !known.isCommunicated { return try communicate(index, by: account) }
        if known.isSettled { return try conclude(index, by: account) }
        try awaitAnswers(index, by: account)
    }

    /// What the law does when it takes long. False if it does nothing today.
    private mutating func hurry(_ index: Int, by account: AccountID) throws -> Bool {
        let known = cases[index].investigation
        if known.requestedOn != nil, !known.isRequestRefused, random.chance(40) {
            try refuseRequest(index, by: account)
        } else if known.requestedOn == nil, mayRequest(index), random.chance(30) {
            try requestDecision(index, by: account)
        } else if known.delays == 0, random.chance(8) {
            try tellOfDelay(index, by: account)
        } else {
            return false
        }
        return true
    }

    /// Six months have gone since somebody applied (FL 12 §).
    func mayRequest(_ index: Int) -> Bool {
        guard let arrived = cases[index].application?.arrived else { return false }
        return CaseClock.decisionOverdue(applied: arrived).isPassed(on: clock.today)
    }

    /// Those who were asked answer, get more time, or say nothing until it is over.
    private mutating func awaitAnswers(_ index: Int, by account: AccountID) throws {
        let known = cases[index].investigation
        if known.referral?.isAnswered == false { return try noteReferralReply(index, by: account) }
        guard known.communication?.isAnswered == false else { return }
        try noteReply(index, by: account)
    }

    /// Somebody who has applied and not taken it back gets a decision.
    private mutating func conclude(_ index: Int, by account: AccountID) throws {
        guard cases[index].application != nil else { return }
        try finishInvestigation(index, by: account)
    }
}
