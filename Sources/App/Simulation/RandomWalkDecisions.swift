import Casework
import Law
import Store
import Web

/// What the walk tries with decisions: each step in its turn succeeds for who may take it, and is refused to
/// who wrote it, is biased, has not said whether they are, has no delegation or carries the support out.
extension RandomWalk {
    mutating func takeDecisionStep() throws {
        let ready = simulator.applied.filter { index in
            index < settled && simulator.cases[index].isActive
                && !simulator.units[simulator.cases[index].unit].deciders.isEmpty
        }
        guard let index = chosen(of: ready) else { return }
        let unit = simulator.units[simulator.cases[index].unit]
        guard let drafter = simulator.random.pick(unit.authority),
            let decider = simulator.random.pick(unit.deciders)
        else { return }
        guard simulator.cases[index].investigation.isFinished else { return try prepare(index, drafter) }
        if simulator.random.chance(25) { return try decideWrongly(index, drafter, decider) }
        if try takeBoardStep(index, drafter, decider) { return }
        switch simulator.cases[index].decisions.work?.state {
        case nil, .back: try draft(index, by: drafter)
        case .drafted: try send(index, to: decider, by: drafter)
        case .inReview: try review(index, by: decider)
        case .approved, .atBoard, .issued: try issueOrReopen(index, drafter, decider)
        }
    }

    /// What was taken back is rare, and has its own decision.
    private mutating func chosen(of ready: [Int]) -> Int? {
        let rare = ready.filter { simulator.cases[$0].decisions.isWithdrawn }
        return simulator.random.pick(rare.isEmpty || simulator.random.chance(60) ? ready : rare)
    }

    /// Reads its protected words, and has not said that they are biased.
    func mayWork(_ index: Int, _ account: AccountID) -> Bool {
        let one = simulator.cases[index]
        let isReadable = !one.facts.person.isProtected || simulator.reader(of: index) == account
        return isReadable && !one.investigation.biased.contains(account)
    }

    /// The way to a decision is long, and chance alone seldom goes it.
    private mutating func prepare(_ index: Int, _ account: AccountID) throws {
        guard mayWork(index, account), simulator.cases[index].application != nil else { return }
        for _ in 1...3 where !simulator.cases[index].investigation.isFinished {
            try simulator.investigate(index, by: account)
        }
    }

    private mutating func draft(_ index: Int, by account: AccountID) throws {
        let texts = rightTexts(index)
        let isAllowed = mayWork(index, account) && simulator.cases[index].decisions.subject != nil
        try attempt("a second decision, or a draft by somebody biased", isAllowed) {
            try $0.draft(texts, index, by: account)
        }
    }

    /// Whole, and about what there is to decide.
    mutating func rightTexts(_ index: Int) -> DecisionTexts {
        let known = simulator.cases[index].decisions
        let outcomes: [DecisionOutcome] =
            known.isWithdrawn ? [.writtenOff]
            : known.subject == .earlier
                ? [.change, .cessation] : [.grant, .grant, .partialGrant, .refusal, .refusal, .dismissal]
        // What goes on after a decision is all granted: anything else is communicated first.
        if known.subject != .earlier, !known.isWithdrawn, let last = known.lastDay {
            let from = max(simulator.clock.today, last.adding(days: 1))
            return InventedDecisions.texts(
                .grant, asked: simulator.cases[index].application?.wish ?? "", on: from, &simulator.random)
        }
        let ground = simulator.random.pick([LegalGround.needs, .needs, .beyondNeeds, .withoutAssessment])
        return InventedDecisions.texts(
            simulator.random.pick(outcomes) ?? .grant, asked: simulator.cases[index].application?.wish ?? "",
            on: simulator.clock.today, ground: ground ?? .needs, &simulator.random)
    }

    private mutating func send(_ index: Int, to reviewer: AccountID, by account: AccountID) throws {
        let one = simulator.cases[index]
        let isRightReviewer = reviewer != account && one.decisions.work?.isOf(reviewer) == false
            && !one.investigation.biased.contains(reviewer)
        let isAllowed = mayWork(index, account) && one.decisions.isWhole && isRightReviewer
        try attempt("a decision sent to who wrote it, or with something missing", isAllowed) {
            try $0.send(index, to: reviewer, by: account)
        }
        // Written anew now and then: nothing else brings a draft of a taken back application further.
        guard !isAllowed, mayWork(index, account) else { return }
        try draft(index, by: account)
    }

    private mutating func review(_ index: Int, by account: AccountID) throws {
        let isAuthor = simulator.cases[index].decisions.work?.isOf(account) ?? false
        let comment = simulator.random.chance(30) ? "Skriv kortare, och säg vad som beviljas först." : ""
        try attempt("a review by who wrote it, or is biased", mayWork(index, account) && !isAuthor) {
            try $0.review(comment, index, by: account)
        }
    }

    private mutating func issueOrReopen(_ index: Int, _ drafter: AccountID, _ decider: AccountID) throws {
        let isWhole = simulator.cases[index].decisions.isWhole
        if !isWhole || simulator.random.chance(8) {
            return try attempt("a decision taken back by somebody biased", mayWork(index, drafter)) {
                try $0.reopen(index, by: drafter)
            }
        }
        let isDeclared = simulator.cases[index].investigation.declared.contains(decider)
        if !isDeclared, simulator.random.chance(70) {
            let ground: BiasGround? = simulator.random.chance(4) ? .otherCircumstance : nil
            return try attempt("bias declared by who may not read the case", mayWork(index, decider)) {
                try $0.declareBias(ground, index, by: decider)
            }
        }
        try issue(index, isDeclared, by: decider)
    }

    private mutating func issue(_ index: Int, _ isDeclared: Bool, by account: AccountID) throws {
        let work = simulator.cases[index].decisions.work
        let held = simulator.delegations.held(
            by: account, on: work?.texts.ground, simulator.clock.today)
        let any = held.first ?? simulator.delegations.records.first { $0.delegation.account == account }
        guard let delegation = any else { return }
        let isAuthor = work?.isOf(account) ?? false
        let isAllowed = mayWork(index, account) && isDeclared && !held.isEmpty && !isAuthor
        try attempt("I4: a decision by who wrote it, is biased, or has no delegation", isAllowed) {
            try $0.issue(index, with: delegation.id, by: account)
        }
    }
}
