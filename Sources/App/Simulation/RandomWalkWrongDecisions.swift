import Casework
import Law
import Store
import Web

/// What nobody may do to a decision, whoever they are.
extension RandomWalk {
    mutating func decideWrongly(_ index: Int, _ drafter: AccountID, _ decider: AccountID) throws {
        let known = simulator.cases[index].decisions
        switch simulator.random.number(1...8) {
        case 1: try draftWrongly(index, by: drafter)
        case 2: try sendIncomplete(index, to: decider, by: drafter)
        case 3: try skipSteps(index, drafter, decider)
        case 4: try issueWrongly(index, by: decider)
        case 5: try demandNoGrant(index)
        case 6 where known.isBeingDecided:
            try mustRefuse("an investigation opened again while it is decided") {
                try $0.takeInvestigationBack(index, by: drafter)
            }
        case 7 where !known.issued.isEmpty: try undo(index)
        default: try writeStale(index, by: drafter)
        }
    }

    /// Too short, ending before it begins, by a law of other days, or about something else than it is.
    private mutating func draftWrongly(_ index: Int, by account: AccountID) throws {
        let today = simulator.clock.today
        let right = InventedDecisions.texts(.grant, asked: "", on: today, &simulator.random)
        var wrong = [right, right, right, right]
        wrong[0].periodTo = today.adding(days: 20)
        wrong[1].periodTo = today.adding(days: -1)
        wrong[2].ground = .needs2001
        wrong[3].outcome = simulator.cases[index].decisions.subject == .earlier ? .refusal : .cessation
        guard let texts = simulator.random.pick(wrong) else { return }
        try mustRefuse("a decision that the law or the programme does not allow") {
            try $0.draft(texts, index, by: account)
        }
    }

    /// I3: a refusal without one of its parts may be a draft, and nobody else sees it.
    private mutating func sendIncomplete(
        _ index: Int, to reviewer: AccountID, by account: AccountID
    ) throws {
        let known = simulator.cases[index].decisions
        guard mayWork(index, account), known.subject != .earlier, !known.isWithdrawn, known.subject != nil,
            known.lastDay == nil, known.work?.state.isWritable ?? true
        else { return }
        let texts = incompleteRefusal()
        try simulator.draft(texts, index, by: account)
        try mustRefuse("I3: an incomplete refusal sent to review") {
            try $0.send(index, to: reviewer, by: account)
        }
    }

    private mutating func incompleteRefusal() -> DecisionTexts {
        let today = simulator.clock.today
        var texts = InventedDecisions.texts(.refusal, asked: "Stöd.", on: today, &simulator.random)
        switch simulator.random.number(1...5) {
        case 1: texts.reasons = ""
        case 2: texts.alternatives = ""
        case 3: texts.refused = ""
        case 4: texts.ground = nil
        default: texts.asked = ""
        }
        return texts
    }

    private mutating func skipSteps(_ index: Int, _ drafter: AccountID, _ decider: AccountID) throws {
        let state = simulator.cases[index].decisions.work?.state
        if state != .inReview {
            try mustRefuse("a review of what nobody has sent") { try $0.review("", index, by: decider) }
        }
        if state != .approved, state != .atBoard {
            try mustRefuse("a draft taken back that is no approved decision") {
                try $0.reopen(index, by: drafter)
            }
        }
        if state?.isWritable == false {
            let texts = rightTexts(index)
            try mustRefuse("I5: a text changed under its reviewer") {
                try $0.draft(texts, index, by: drafter)
            }
        }
    }

    /// With somebody else's delegation, one that is over, or one for another ground.
    private mutating func issueWrongly(_ index: Int, by account: AccountID) throws {
        let known = simulator.cases[index].decisions, today = simulator.clock.today
        let right = simulator.delegations.held(by: account, on: known.work?.texts.ground, today).map(\.id)
        let wrong = simulator.delegations.records.map(\.id).filter { !right.contains($0) }
        guard let delegation = simulator.random.pick(wrong) else { return }
        try mustRefuse("I4: a decision without a delegation of that day") {
            try $0.issue(index, with: delegation, by: account)
        }
        if known.work?.state != .approved, let any = right.first {
            try mustRefuse("a decision that nobody has approved") {
                try $0.issue(index, with: any, by: account)
            }
        }
        try issueAsCarrier(index)
    }

    private mutating func issueAsCarrier(_ index: Int) throws {
        let known = simulator.cases[index].decisions, today = simulator.clock.today
        guard let carrier = simulator.random.pick(simulator.units[simulator.cases[index].unit].carriers)
        else { return }
        let held = simulator.delegations.held(by: carrier, on: known.work?.texts.ground, today)
        guard let own = held.first else { return }
        try mustRefuse("I4: a decision by who carries the support out") {
            try $0.issue(index, with: own.id, by: carrier)
        }
    }

    /// I11: who has another role does not get so far as to be refused.
    private mutating func demandNoGrant(_ index: Int) throws {
        let unit = simulator.units[simulator.cases[index].unit], number = simulator.cases[index].number
        let plain = unit.authority.filter { !unit.deciders.contains($0) } + unit.coordinators
        guard let account = simulator.random.pick(plain) else { return }
        guard try simulator.grant(.issueDecision, in: .authority, on: number, to: account) == nil else {
            throw SimulationError.broken("I11: beslut i \(number)")
        }
    }

    /// What was issued stands: no ending and no withdrawal undoes it.
    private mutating func undo(_ index: Int) throws {
        guard let account = coordinator(of: index) else { return }
        let ending = simulator.withdrawnEnding(index)
        try mustRefuse("a decided case ended as taken back") { try $0.end(ending, index, by: account) }
        // One to go on is another application, which may be taken back.
        guard simulator.cases[index].application == nil, !simulator.cases[index].decisions.isWaiting
        else { return }
        try mustRefuse("a decided application taken back") {
            try $0.withdrawApplication(index, by: account)
        }
    }

    private mutating func writeStale(_ index: Int, by account: AccountID) throws {
        let version = (simulator.cases[index].decisions.work?.version ?? 0) + 1
        let texts = rightTexts(index)
        try mustRefuse("a decision written from an old page") {
            try $0.act(texts, index, version: version, by: account)
        }
    }
}
