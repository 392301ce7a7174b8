import Casework
import Law
import Store

/// What the walk has courts do with appeals that were handed over. What a court changes is carried out at
/// once, and nothing is judged that the board has still.
extension RandomWalk {
    func event(_ kind: CourtEventKind, of appeal: AppealRecord) -> NotedCourtEvent {
        let today = simulator.clock.today
        return NotedCourtEvent(
            appeal: appeal.id, kind: kind, day: today,
            answerBy: kind == .statementAsked ? today.adding(days: 14) : nil, text: "")
    }

    /// To the next court, or until which day that can be done.
    mutating func appealOn(
        _ appeal: AppealRecord, _ index: Int, _ file: IssuedDecisionFile, _ grant: CaseGrant
    ) throws {
        guard appeal.lacksLastDay, simulator.random.chance(50) else {
            return try take(event(.appealedOn, of: appeal), index, file, grant)
        }
        let day = simulator.clock.today.adding(days: 21)
        let last = NotedLastDay(appeal: appeal.id, lastDay: day, shown: "Domstolens besked.")
        let moves = file.file.facts.nextStep?.step == .awaitFinality
        try take(last, moves: moves, index, file, grant)
    }

    mutating func judge(
        _ appeal: AppealRecord, _ index: Int, _ file: IssuedDecisionFile, _ grant: CaseGrant
    ) throws {
        if simulator.random.chance(40) {
            let kind = simulator.random.pick(CourtEventKind.allCases) ?? .stayRefused
            return try take(event(kind, of: appeal), moves: false, index, file, grant)
        }
        let today = simulator.clock.today
        let outcomes = [JudgmentOutcome.upheld, .changed, .dismissed, .writtenOff]
        let judgment = NotedJudgment(
            appeal: appeal.id, day: today, outcome: simulator.random.pick(outcomes) ?? .upheld,
            courtNumber: "1234-26", text: "Ge stödet.", lastDay: nil)
        try take(judgment, index, file, grant)
        guard let now = try simulator.issued(index, under: grant),
            now.appeals.find(appeal.id, at: [.carryOut]) != nil
        else { return }
        let done = CarriedOutJudgment(appeal: appeal.id, day: today, text: "Stödet ges.", decision: nil)
        try take(done, index, now, grant)
    }
}
