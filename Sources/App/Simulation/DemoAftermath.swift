import Casework
import Law
import Store
import Web

/// What follows an issued decision in a demonstration, by the acts of the pages. What cannot be, by the law
/// of the day or the person's age, is left out.
extension Simulator {
    mutating func follow(_ act: DemoLife.Act, _ index: Int) throws {
        let unit = units[cases[index].unit]
        guard !cases[index].decisions.issued.isEmpty, let drafter = unit.authority.first,
            let decider = unit.deciders.first, let coordinator = unit.coordinators.first
        else { return }
        switch act {
        case .serve: try takeIfRight(delivery(.handedOver, "Mottagningsbevis i akten."), index, by: drafter)
        case .mail: try takeIfRight(delivery(.confirmedLetter, ""), index, by: drafter)
        case .confirm: try confirm(index, by: drafter)
        case .wait, .start: try carryOut(act == .start ? .started : .waiting, index, by: coordinator)
        case .followUp where cases[index].decisions.isInForce:
            try followUp(.goOn, on: clock.today, index, by: drafter)
        case .ask where cases[index].decisions.isFollowedUp:
            if try mayAskAlone(index, by: drafter) { try askToGoOn(index, by: drafter) }
        case .correct: try correct(index, by: decider, sentBy: drafter)
        default: try appeal(act, index, drafter, decider)
        }
    }

    private func delivery(_ method: DeliveryMethod, _ evidence: String) -> NewDelivery {
        NewDelivery(
            method: method, representative: nil, dispatchedOn: clock.today, isElectronic: false,
            informedOn: nil, evidence: evidence)
    }

    /// If it can be, of the latest issued decision.
    mutating func takeIfRight<Act: IssuedDecisionAct>(
        _ act: Act, _ index: Int, _ permission: Permission = .draftDecision,
        in files: CaseFiles = .authority, by account: AccountID
    ) throws {
        try settle()
        let grant = try demandGrant(permission, in: files, index, account)
        guard let file = try issued(index, under: grant),
            file.file.facts.mayBeRead(by: account),
            act.problems(in: file, under: grant, today: clock.today).isEmpty
        else { return }
        try take(act, moves: true, index, file, under: grant)
    }

    private mutating func confirm(_ index: Int, by account: AccountID) throws {
        let grant = try demandGrant(.draftDecision, in: .authority, index, account)
        guard let attempt = try issued(index, under: grant)?.delivery.records.last?.attempt else { return }
        let day = max(attempt.delivery.dispatchedOn, clock.today.adding(days: -2))
        let receipt = DeliveryFollowUp(kind: .receipt, on: day, text: "Kvittot kom med posten.")
        try takeIfRight(NotedFollowUp(delivery: attempt.id, followUp: receipt), index, by: account)
    }

    private mutating func carryOut(
        _ kind: ExecutionEvent.Kind, _ index: Int, by account: AccountID
    ) throws {
        let event = ExecutionEvent(
            kind: kind, on: clock.today, support: .individual, reason: kind.needsReason ? .noPlace : nil,
            text: "")
        try takeIfRight(event, index, .carryOutDecision, in: .execution, by: account)
    }

    /// The letter about it is sent the same day.
    private mutating func correct(_ index: Int, by account: AccountID, sentBy sender: AccountID) throws {
        guard let reasons = cases[index].decisions.issued.last?.reasons,
            let slip = reasons.split(separator: " ").first(where: { $0.count > 4 })
        else { return }
        let correction = DecisionCorrection(
            stands: String(slip), says: "\(slip.dropLast())", why: "En bokstav för mycket.")
        try takeIfRight(correction, index, .issueDecision, by: account)
        try sendLetters(index, by: sender)
    }

    /// All that wait.
    mutating func sendLetters(_ index: Int, by account: AccountID) throws {
        let grant = try demandGrant(.readInvestigation, in: .authority, index, account)
        let waiting = try read { try LetterArchiveRepository.all(under: grant, $0) }
            .filter { $0.sending == nil }
        for letter in waiting {
            let sending = LetterSending(day: clock.today, way: .letter)
            try run(NoteLetterSent(proof: grant, letter: letter.id, sending: sending))
        }
    }
}
