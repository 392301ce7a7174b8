import Casework
import Law
import Store

/// What the simulator can do with work-group meetings, with its own memory kept beside.
extension Simulator {
    mutating func putOnMeeting(_ index: Int, by account: AccountID) throws {
        let unit = cases[index].unit
        let id = try run(PutOnMeeting(proof: try demandGrant(.planNextStep, in: .execution, index, account)))
        meetings[unit, default: SimulatedMeeting()].id = id
        if meetings[unit]?.decided[index] == nil { meetings[unit]?.listed.insert(index) }
    }

    mutating func takeOffMeeting(_ index: Int, by account: AccountID) throws {
        try run(TakeOffMeeting(proof: try demandGrant(.planNextStep, in: .execution, index, account)))
        meetings[cases[index].unit]?.listed.remove(index)
    }

    mutating func decide(
        _ decision: MeetingDecision, _ index: Int, in meeting: CaseMeetingID, by account: AccountID
    ) throws {
        try settle()
        let grant = try demandGrant(.planNextStep, in: .execution, index, account)
        let hand = try stepInHand(index, under: grant)
        let owner = hand.isBeside ? unitsOwner(decision.owner, index, orElse: account) : decision.owner
        let decision = MeetingDecision(
            kind: decision.kind, line: decision.line, owner: owner, day: decision.day)
        _ = try run(
            DecideOnMeeting(proof: grant, meeting: meeting, decision: decision, version: hand.version))
        meetings[cases[index].unit]?.listed.remove(index)
        meetings[cases[index].unit]?.decided[index] = decision
        if !hand.isBeside { moved(index, to: decision.plan) }
    }

    /// What was not reached stays listed, unless the case has ended.
    mutating func closeMeeting(
        _ meeting: CaseMeetingID, in unit: Int, by account: AccountID
    ) throws {
        let actor = try actor(account)
        let command = CloseMeeting(proof: actor, meeting: meeting, programme: units[unit].programme)
        let next = try runOutsideCases(command)
        let cases = cases
        guard var one = meetings[unit] else { return }
        one.minutes[meeting] = [:]
        for (index, decision) in one.decided { one.minutes[meeting]?[cases[index].number] = decision }
        one.decided = [:]
        one.listed = one.listed.filter { cases[$0].isOpen }
        one.id = next
        meetings[unit] = one
    }

    mutating func inventedMeetingDecision(owner: AccountID) -> MeetingDecision {
        let kind = random.pick(MeetingDecisionKind.allCases) ?? .other
        let line = random.pick([
            "Vi skriver ett kort brev tillsammans och ringer en vecka senare.",
            "Kim hör med skolan om vad som har prövats.", "Två av oss erbjuder en träff utomhus.",
            "Passar bättre hos vårdcentralen. Berätta om rätten att ansöka.",
        ]) ?? ""
        return MeetingDecision(
            kind: kind, line: line, owner: owner, day: workday(from: clock.today.adding(days: 7)))
    }
}
