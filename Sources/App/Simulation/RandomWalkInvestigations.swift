import Casework
import Law
import Store

/// What the walk tries in investigations: whoever may write can, and nobody writes who is biased, in a case
/// that nobody has applied in, in one that waits for its decision, or of a protected person's who is not on
/// the case.
extension RandomWalk {
    mutating func takeInvestigationStep(_ index: Int) throws {
        let unit = simulator.units[simulator.cases[index].unit]
        guard let account = simulator.random.pick(unit.authority) else { return }
        let number = simulator.cases[index].number
        guard try simulator.grant(.investigate, in: .authority, on: number, to: account) != nil else {
            guard mayWrite(index, account) else { return }
            throw SimulationError.broken("I11: \(number) kan inte utredas")
        }
        guard mayWrite(index, account) else {
            return try mustRefuse("a fact by somebody who may not write it") {
                try $0.noteFact(index, by: account)
            }
        }
        if simulator.cases[index].investigation.isFinished { return try touchFinished(index, by: account) }
        try write(index, by: account)
    }

    private func mayWrite(_ index: Int, _ account: AccountID) -> Bool {
        let one = simulator.cases[index]
        let isReadable = !one.facts.person.isProtected || simulator.reader(of: index) == account
        return one.isActive && one.isInvestigated && isReadable
            && !one.investigation.biased.contains(account)
    }

    private mutating func write(_ index: Int, by account: AccountID) throws {
        switch simulator.random.number(1...20) {
        case 1: try simulator.declareBias(.otherCircumstance, index, by: account)
        case 2...4: try writeWrongly(index, by: account)
        case 5...6: try simulator.writeInvestigation(index, by: account)
        case 7...8: try simulator.noteFact(index, by: account)
        default: try simulator.investigate(index, by: account)
        }
    }

    private mutating func writeWrongly(_ index: Int, by account: AccountID) throws {
        let known = simulator.cases[index].investigation, today = simulator.clock.today
        try mustRefuse("a fact of tomorrow") {
            try $0.noteFact(index, learntOn: today.adding(days: 1), by: account)
        }
        if !simulator.mayRequest(index) || known.requestedOn != nil {
            try mustRefuse("a request before six months, or a second one") {
                try $0.requestDecision(index, by: account)
            }
        }
        try foundSilent(known, index, by: account)
        guard !known.isWhole(for: account) || simulator.cases[index].application == nil else { return }
        try mustRefuse("an investigation sent on with something missing") {
            try $0.finishInvestigation(index, by: account)
        }
    }

    private mutating func foundSilent(
        _ known: SimulatedInvestigation, _ index: Int, by account: AccountID
    ) throws {
        let today = simulator.clock.today
        if let sent = known.communication, sent.isAnswered || today <= sent.answerBy {
            try mustRefuse("silence before the last day, or after an answer") {
                try $0.noteReply(index, .silent, by: account)
            }
        }
        if let sent = known.referral, sent.isAnswered || today <= sent.answerBy {
            try mustRefuse("a remiss found silent before its last day, or after an answer") {
                try $0.noteReferralReply(index, isSilent: true, by: account)
            }
        }
    }

    private mutating func touchFinished(_ index: Int, by account: AccountID) throws {
        try mustRefuse("a text changed that waits for a decision") {
            try $0.writeInvestigation(index, by: account)
        }
        try mustRefuse("a fact in it") { try $0.noteFact(index, by: account) }
        guard simulator.random.chance(20) else { return }
        let one = simulator.cases[index]
        try attempt(
            "an investigation taken back that is being decided, or of nothing that is asked for",
            !one.decisions.isBeingDecided && one.application != nil
        ) { try $0.takeInvestigationBack(index, by: account) }
    }
}
