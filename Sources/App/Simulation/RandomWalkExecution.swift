import Casework
import Law
import Store

/// What the walk tries with support that was granted: it waits, begins, is interrupted and resumed, in turn;
/// out of turn, before the decision and without a reason it is refused.
extension RandomWalk {
    mutating func takeExecutionStep() throws {
        guard let index = decided() else { return }
        let unit = simulator.units[simulator.cases[index].unit]
        guard let account = simulator.random.pick(unit.coordinators), mayWork(index, account) else { return }
        try settle()
        let grant = try simulator.demandGrant(.carryOutDecision, in: .execution, index, account)
        guard let file = try simulator.issued(index, under: grant) else { return }
        guard let history = file.execution?.history else {
            let event = support(.started, on: simulator.clock.today)
            return try mustRefuse("support of a decision that gives none") {
                try $0.carryOut(event, file, under: grant)
            }
        }
        if simulator.random.chance(15) { return try markMistaken(file, grant) }
        let event = simulator.random.chance(25) ? wrong(history) : right(history)
        let isRight = event.problems(in: history, today: simulator.clock.today).isEmpty
        try attempt("support out of turn, before its decision, or without a reason", isRight) {
            try $0.carryOut(event, file, under: grant)
        }
    }

    /// The latest mostly, and now and then what something stands on, a place says too, or is marked already.
    private mutating func markMistaken(_ file: IssuedDecisionFile, _ grant: CaseGrant) throws {
        let noted = file.execution?.noted ?? []
        let some = simulator.random.chance(60) ? noted.last : simulator.random.pick(noted)
        guard let some else { return }
        let act = MistakenExecution(noted: some.id, reason: "Fel dag.")
        let isRight = some.mistake == nil
            && act.problems(in: file, under: grant, today: simulator.clock.today).isEmpty
        try attempt("a note marked as wrong twice, or that something stands on", isRight) {
            try $0.run(ActOnDecision(proof: grant, act: act, decision: file.record.id))
        }
    }

    private func support(
        _ kind: ExecutionEvent.Kind, on day: Day, _ reason: DelayReason? = nil
    ) -> ExecutionEvent {
        ExecutionEvent(
            kind: kind, on: day, support: .individual, reason: kind.needsReason ? reason : nil, text: "")
    }

    private mutating func right(_ history: ExecutionHistory) -> ExecutionEvent {
        let kind = simulator.random.pick(history.open) ?? .started
        let day = someDay(since: history.events.last?.on ?? history.decidedOn)
        let reason = simulator.random.pick([DelayReason.noPlace, .noStaff, .wantsToWait, .notReached])
        return support(kind, on: day, reason)
    }

    private mutating func wrong(_ history: ExecutionHistory) -> ExecutionEvent {
        switch simulator.random.number(1...3) {
        case 1: support(history.open[0], on: history.decidedOn.adding(days: -1), .noPlace)
        case 2:
            support(
                history.isRunning ? .started : .interrupted, on: simulator.clock.today,
                simulator.random.chance(50) ? .noPlace : nil)
        default: support(history.isRunning ? .interrupted : .waiting, on: simulator.clock.today)
        }
    }
}
