import Casework
import Law
import Store

/// What goes out of a simulated investigation, and what comes back.
extension Simulator {
    mutating func sendReferral(_ index: Int, by account: AccountID) throws {
        let last = workday(from: clock.today.adding(days: 21))
        let record = NewReferral(
            party: .primaryCare, whom: "Vårdcentralen", question: "Finns det en vårdplan?",
            sentOn: clock.today, answerBy: last,
            basis: .law(.ownWork, reason: "Utan svaret går det inte att bedöma behovet."))
        let id = try note(record, index, by: account)
        cases[index].investigation.referral = SimulatedInvestigation.Sent(id: id, answerBy: last)
    }

    /// Silence is noted when the last day has been, and until then only an answer.
    mutating func noteReferralReply(
        _ index: Int, isSilent: Bool? = nil, by account: AccountID
    ) throws {
        guard let sent = cases[index].investigation.referral else { return }
        let isOver = clock.today > sent.answerBy
        guard isOver || isSilent != nil || random.chance(35) else { return }
        let isSilent = isSilent ?? (isOver && random.chance(50))
        let reply = ReferralReply(
            isSilent: isSilent, on: clock.today, text: isSilent ? "" : "Väntar på ett första besök.")
        try note(reply, index, item: sent.id.description, by: account)
        cases[index].investigation.referral?.isAnswered = true
    }

    /// Most are sent out; a few have nothing in them against what was asked for.
    mutating func communicate(_ index: Int, by account: AccountID) throws {
        let last = workday(from: clock.today.adding(days: 14))
        let isSent = random.chance(80)
        let kind: NewCommunication.Kind = isSent
            ? .sent(.init(way: .letter, answerBy: last, isToldOfRight: true))
            : .omitted(.obviouslyUnnecessary)
        let text = isSent ? "Utredningen\nUppgifterna från vårdcentralen" : "Bifall som sökt."
        let record = NewCommunication(kind: kind, day: clock.today, text: text)
        let id = try note(record, index, by: account)
        cases[index].investigation.isCommunicated = true
        if isSent {
            cases[index].investigation.communication = SimulatedInvestigation.Sent(id: id, answerBy: last)
        }
    }

    mutating func noteReply(
        _ index: Int, _ asked: CommunicationReply.Kind? = nil, by account: AccountID
    ) throws {
        guard let sent = cases[index].investigation.communication else { return }
        guard let kind = asked ?? reply(to: sent) else { return }
        let later = kind == .moreTime ? workday(from: max(sent.answerBy, clock.today).adding(days: 7)) : nil
        let text = kind == .answered ? "Det stämmer. Vill helst börja hemma." : ""
        let record = CommunicationReply(kind: kind, on: clock.today, moreTime: later, text: text)
        try note(record, index, item: sent.id.description, by: account)
        if let later { cases[index].investigation.communication?.answerBy = later }
        cases[index].investigation.communication?.isAnswered = kind != .moreTime
    }

    /// Nil on most days: nothing has come.
    private mutating func reply(
        to sent: SimulatedInvestigation.Sent<CommunicationID>
    ) -> CommunicationReply.Kind? {
        if clock.today > sent.answerBy { return random.chance(60) ? .silent : .answered }
        if random.chance(10) { return .moreTime }
        return random.chance(40) ? .answered : nil
    }

    mutating func tellOfDelay(_ index: Int, by account: AccountID) throws {
        let record = NewDelayNotice(
            reason: "Vi väntar på ett läkarintyg.", expectedOn: workday(from: clock.today.adding(days: 45)),
            sentOn: clock.today, way: .letter)
        try note(record, index, by: account)
        cases[index].investigation.delays += 1
    }

    mutating func requestDecision(_ index: Int, by account: AccountID) throws {
        let record = NewDecisionRequest(arrivedOn: clock.today, text: "Jag vill ha ett beslut nu.")
        try note(record, index, by: account)
        cases[index].investigation.requestedOn = clock.today
    }

    mutating func refuseRequest(_ index: Int, by account: AccountID) throws {
        let record = RequestRefusal(
            on: clock.today, reasons: "Ett utlåtande från läkare saknas och väntas inom en månad.",
            way: .letter)
        try note(record, index, by: account)
        cases[index].investigation.isRequestRefused = true
    }
}
