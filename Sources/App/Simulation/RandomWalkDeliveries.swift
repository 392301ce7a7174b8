import Casework
import Law
import Store

/// What the walk tries with decisions that were issued: served in every way, what is learnt of it later, and
/// the notice board; and days that cannot be.
extension RandomWalk {
    mutating func takeDeliveryStep() throws {
        guard let index = decided() else { return }
        let unit = simulator.units[simulator.cases[index].unit]
        guard let account = simulator.random.pick(unit.authority), mayWork(index, account) else { return }
        try settle()
        let grant = try simulator.demandGrant(.draftDecision, in: .authority, index, account)
        guard let file = try simulator.issued(index, under: grant) else { return }
        if simulator.random.chance(25) { return try deliverWrongly(index, file, grant) }
        let open = file.delivery.records.map(\.attempt).filter { !$0.open.isEmpty }
        if let attempt = simulator.random.pick(open), simulator.random.chance(70) {
            return try followUp(attempt, index, file, grant)
        }
        if file.delivery.time?.route == .legalityReview, simulator.random.chance(40) {
            return try announce(index, file, grant)
        }
        let delivery = rightDelivery(since: file.issue.day)
        try attempt("", true) { try $0.serve(delivery, index, file, under: grant) }
    }

    /// An open case with a decision that was issued.
    mutating func decided() -> Int? {
        let all = simulator.applied.filter { index in
            index < settled && simulator.cases[index].isActive
                && !simulator.cases[index].decisions.issued.isEmpty
        }
        return simulator.random.pick(all)
    }

    /// A case in which somebody was refused last, if some tries find one.
    mutating func refused() -> Int? {
        for _ in 1...12 {
            guard let index = decided() else { return nil }
            let outcome = simulator.cases[index].decisions.issued.last?.outcome
            if outcome == .refusal || outcome == .dismissal { return index }
        }
        return nil
    }

    private mutating func rightDelivery(since first: Day) -> NewDelivery {
        let method = simulator.random.pick(DeliveryMethod.allCases) ?? .plainLetter
        let isElectronic = method == .simplified && simulator.random.chance(50)
        let day = someDay(since: first)
        return NewDelivery(
            method: method, representative: nil, dispatchedOn: day, isElectronic: isElectronic,
            informedOn: method == .simplified ? day.adding(days: -7) : nil, evidence: "Se akten.")
    }

    /// From that day until today.
    mutating func someDay(since first: Day) -> Day {
        let days = max(0, simulator.clock.today.number - first.number)
        return first.adding(days: simulator.random.number(0...min(days, 30)))
    }

    private mutating func followUp(
        _ attempt: DeliveryAttempt, _ index: Int, _ file: IssuedDecisionFile, _ grant: CaseGrant
    ) throws {
        guard let kind = simulator.random.pick(attempt.open) else { return }
        let due = kind == .controlMessage ? attempt.controlMessageDue : nil
        let day = due ?? someDay(since: attempt.delivery.dispatchedOn)
        let isTold = attempt.followUps.contains { $0.kind == kind && $0.on == day }
        guard !isTold else { return }
        let followUp = DeliveryFollowUp(kind: kind, on: day, text: "Antecknat i akten.")
        try self.attempt("a control message of a day to come", day <= simulator.clock.today) {
            try $0.followUp(followUp, of: attempt, index, file, under: grant)
        }
    }

    private mutating func announce(_ index: Int, _ file: IssuedDecisionFile, _ grant: CaseGrant) throws {
        let day = someDay(since: file.issue.day)
        try attempt("a second notice on the board", file.delivery.noticedOn == nil) {
            try $0.announce(day, index, file, under: grant)
        }
    }

    private mutating func deliverWrongly(
        _ index: Int, _ file: IssuedDecisionFile, _ grant: CaseGrant
    ) throws {
        let early = NewDelivery(
            method: .plainLetter, representative: nil, dispatchedOn: file.issue.day.adding(days: -1),
            isElectronic: false, informedOn: nil, evidence: "")
        let untold = NewDelivery(
            method: .simplified, representative: nil, dispatchedOn: simulator.clock.today,
            isElectronic: false, informedOn: nil, evidence: "")
        let isEarly = simulator.random.chance(50)
        try mustRefuse(isEarly ? "a delivery before the decision" : "förenklad delgivning untold") {
            try $0.serve(isEarly ? early : untold, index, file, under: grant)
        }
        guard let sent = file.delivery.records.last?.attempt else { return }
        let before = DeliveryFollowUp(
            kind: .stated, on: sent.delivery.dispatchedOn.adding(days: -1), text: "Personen säger det.")
        try mustRefuse("a receipt before it was sent") {
            try $0.followUp(before, of: sent, index, file, under: grant)
        }
    }
}
