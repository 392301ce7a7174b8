import Casework
import Law
import Store

/// How the demonstration's cases are decided: in a few strides where it was planned, else one act a day by
/// whoever has the case.
extension Simulator {
    /// Nobody is biased, two facts are noted, and the person is asked what they think of it.
    mutating func investigateAtOnce(
        _ index: Int, proposing outcome: DecisionOutcome, by account: AccountID
    ) throws {
        try declareBias(nil, index, by: account)
        try writeInvestigation(index, proposing: outcome.isRefused ? .refusal : .grant, by: account)
        try noteFact(index, by: account)
        try noteFact(index, by: account)
        try communicate(index, by: account)
    }

    mutating func finishAtOnce(_ index: Int, by account: AccountID) throws {
        if !cases[index].investigation.isSettled { try noteReply(index, .answered, by: account) }
        try finishInvestigation(index, by: account)
    }

    /// With the delegation of the day.
    mutating func decideAtOnce(_ index: Int, by account: AccountID) throws {
        if !cases[index].investigation.declared.contains(account) {
            try declareBias(nil, index, by: account)
        }
        if delegations.records.isEmpty { try readDelegations() }
        let ground = cases[index].decisions.work?.texts.ground
        guard let held = delegations.held(by: account, on: ground, clock.today).first else { return }
        try issue(index, with: held.id, by: account)
    }

    /// The next act, if whoever has the case can take it.
    mutating func goOnDeciding(_ index: Int) throws {
        let owner = cases[index].owner, unit = units[cases[index].unit]
        let work = cases[index].decisions.work
        guard !cases[index].investigation.biased.contains(owner) else { return }
        let isDecider = unit.deciders.contains(owner)
        guard cases[index].decisions.isLawful(on: clock.today) else {
            return try followLaw(index, isDecider: isDecider)
        }
        switch work?.state {
        case .inReview where isDecider:
            try review(random.chance(15) ? "Skriv kortare." : "", index, by: owner)
        case .approved where isDecider: try decideAtOnce(index, by: owner)
        case .drafted where !isDecider:
            guard let decider = random.pick(unit.deciders) else { return }
            try send(index, to: decider, by: owner)
        case nil where !isDecider, .back where !isDecider: try draftAnew(index, by: owner)
        default: return
        }
    }

    /// The law has changed since it was written.
    private mutating func followLaw(_ index: Int, isDecider: Bool) throws {
        let owner = cases[index].owner
        switch cases[index].decisions.work?.state {
        case .inReview where isDecider:
            try review("Lagen har ändrats. Skriv om beslutet.", index, by: owner)
        case .drafted where !isDecider, .back where !isDecider: try draftAnew(index, by: owner)
        default: return
        }
    }

    private mutating func draftAnew(_ index: Int, by account: AccountID) throws {
        let outcomes: [(DecisionOutcome, Int)] = [(.grant, 6), (.partialGrant, 2), (.refusal, 2)]
        let outcome = cases[index].decisions.work?.texts.outcome ?? random.pick(weighted: outcomes) ?? .grant
        let texts = InventedDecisions.texts(
            outcome, asked: cases[index].application?.wish ?? "", on: clock.today, &random)
        try draft(texts, index, by: account)
    }
}
