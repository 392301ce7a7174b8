import Casework
import Law
import Store

/// How simulated cases end, by the same acts as the pages.
extension Simulator {
    private static let reasons: [(EndingReason, Int)] = [
        (.otherSupportFits, 26), (.declined, 22), (.outsideTargetGroup, 19), (.notReady, 14), (.movedAway, 6),
        (.handedOver, 5), (.other, 5), (.notAnInquiry, 2), (.deceased, 1),
    ]

    /// An ending as it might be on the simulated day. Nobody who could not be reached is said to have
    /// declined: where silence has been long enough, that is the reason.
    mutating func inventedEnding(_ index: Int) throws -> Ending {
        if try isSilent(index), random.chance(60) { return silentEnding }
        let reason = random.pick(weighted: Simulator.reasons) ?? .declined
        return ending(reason, index)
    }

    /// Nobody close has answered for long enough, nor been met meanwhile.
    mutating func isSilent(_ index: Int) throws -> Bool {
        guard cases[index].silence.isLongEnough else { return false }
        try settle()
        guard let episode = cases[index].subject.episode else { return false }
        let met = try read { try LastContactRepository.met(in: episode, $0) }
        return cases[index].silence(since: met).isLongEnough
    }

    /// Whoever has applied ends only by taking it back.
    mutating func withdrawnEnding(_ index: Int) -> Ending {
        let earliest = cases[index].application?.arrived ?? clock.today
        return Ending(
            reason: .withdrawn, answer: .withdrawn,
            withdrawnOn: max(clock.today.adding(days: -random.number(0...2)), earliest),
            comment: "Ringde och sade att det inte behövs längre.")
    }

    var silentEnding: Ending {
        Ending(
            reason: .notReached, answer: .unreached,
            comment: "Ett brev med numret hit är skickat. Det går att höra av sig när som helst.")
    }

    mutating func ending(_ reason: EndingReason, _ index: Int) -> Ending {
        let asks = reason.asksAboutRightToApply
        let teller = cases[index].owner
        return Ending(
            reason: reason, answer: asks ? .no : .notAsked,
            told: asks
                ? ToldOfRight(
                    day: clock.today.adding(days: -random.number(0...3)), by: teller, way: .call) : nil,
            criteria: reason == .outsideTargetGroup ? "Går i skolan varje dag." : "",
            alternatives: asks ? InventedSituations.alternatives(&random) : "",
            destination: reason == .handedOver ? "Boendestödet" : "",
            comment: InventedSituations.comment(reason, &random))
    }

    mutating func end(_ ending: Ending, _ index: Int, by account: AccountID) throws {
        let grant = try demandGrant(.decideOutcome, in: .execution, index, account)
        try run(EndEpisode(proof: grant, ending: ending))
        if cases[index].decision == nil {
            cases[index].decision = .ended(ending)
        } else {
            cases[index].ending = ending
        }
        if ending.withdrawnOn != nil { cases[index].decisions.withdraw() }
        cases[index].decidedBy = account
        cases[index].version += 1
    }

    /// Some change their mind after all, and some of them had applied.
    mutating func endLater(_ index: Int) throws {
        guard let account = random.pick(units[cases[index].unit].coordinators),
            try !isSupportedOpenly(index)
        else { return }
        let ending = cases[index].isInvestigated ? withdrawnEnding(index) : try inventedEnding(index)
        try end(ending, index, by: account)
    }
}
