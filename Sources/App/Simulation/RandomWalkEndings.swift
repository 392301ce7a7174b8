import Casework
import Law
import Store

/// What the walk tries with endings: rightly made ones stand, and none is got by silence, by leaving the
/// question out, or over the head of an application.
extension RandomWalk {
    mutating func end(_ index: Int) throws {
        guard let account = coordinator(of: index) else { return }
        let one = simulator.cases[index]
        let ending = try one.isInvestigated
            ? simulator.withdrawnEnding(index) : simulator.inventedEnding(index)
        if try simulator.isSupportedOpenly(index) {
            return try mustRefuse("an ending before support of somebody who has had it") {
                try $0.end(ending, index, by: account)
            }
        }
        guard one.isActive, one.decisions.issued.isEmpty, !one.decisions.isApplicationDecidedByBoard else {
            // Who has died is no matter of what was decided.
            if one.isActive, ending.reason == .deceased { return }
            return try mustRefuse("a second ending, or of a case that goes on in another or is decided") {
                try $0.end(ending, index, by: account)
            }
        }
        try simulator.end(ending, index, by: account)
    }

    mutating func apply(_ index: Int) throws {
        guard let account = coordinator(of: index),
            let owner = simulator.random.pick(simulator.units[simulator.cases[index].unit].staff)
        else { return }
        let one = simulator.cases[index]
        let plan = NextStepPlan(
            step: .investigateApplication, day: simulator.clock.today.adding(days: 7), owner: owner, note: "")
        guard one.isActive, one.application == nil, !one.investigation.isFinished else {
            return try mustRefuse("a second application, or one before the first is decided") {
                try $0.receiveApplication(plan, index, by: account)
            }
        }
        try simulator.receiveApplication(plan, index, by: account)
        try settle()
    }

    mutating func takeBack(_ index: Int) throws {
        guard let account = coordinator(of: index) else { return }
        let one = simulator.cases[index]
        guard one.isActive, one.application != nil, !one.decisions.isApplicationDecidedByBoard else {
            return try mustRefuse("an application taken back that is not there, or is decided by the board") {
                try $0.withdrawApplication(index, by: account)
            }
        }
        try simulator.withdrawApplication(index, by: account)
    }

    /// Silence ends a case only when it has been earned.
    mutating func endInSilence(_ index: Int) throws {
        guard let account = coordinator(of: index) else { return }
        let one = simulator.cases[index]
        let ending = simulator.silentEnding
        let isInquiry = one.decision == nil
        let act: (inout Simulator) throws -> Void = { simulator in
            isInquiry
                ? try simulator.decide(.ended(ending), index, by: account)
                : try simulator.end(ending, index, by: account)
        }
        guard one.isActive, !one.isInvestigated, try simulator.isSilent(index),
            try !simulator.isSupportedOpenly(index)
        else {
            return try mustRefuse("silence that was not earned", act)
        }
        try act(&simulator)
    }

    /// The question left out, told in the future, nothing to go to: each makes it no ending (I3).
    mutating func endWrongly(_ index: Int) throws {
        guard let account = coordinator(of: index) else { return }
        guard let ending = simulator.random.pick(wrongEndings(index)) else { return }
        let isInquiry = simulator.cases[index].decision == nil
        try mustRefuse("an ending that leaves something out") { simulator in
            isInquiry
                ? try simulator.decide(.ended(ending), index, by: account)
                : try simulator.end(ending, index, by: account)
        }
    }

    private mutating func wrongEndings(_ index: Int) -> [Ending] {
        let reasons = [EndingReason.declined, .handedOver, .outsideTargetGroup]
        let reason = simulator.random.pick(reasons) ?? .declined
        let right = simulator.ending(reason, index)
        let tomorrow = ToldOfRight(
            day: simulator.clock.today.adding(days: 1), by: simulator.cases[index].owner, way: .call)
        return [
            Ending(reason: reason, answer: .no, alternatives: "inga"),
            Ending(reason: reason, answer: .notAsked, told: right.told, alternatives: "inga"),
            Ending(reason: reason, answer: .no, told: right.told),
            Ending(reason: reason, answer: .no, told: tomorrow, alternatives: "inga"),
            Ending(reason: .withdrawn, answer: .withdrawn),
        ]
    }
}
