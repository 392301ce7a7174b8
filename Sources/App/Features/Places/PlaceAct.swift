import Casework
import Law
import Store
import Web

/// Something that happens to a person's place, or while they wait for one: what keeps it from being noted,
/// and how it is kept. It never asks who may open the case: its route has.
protocol PlaceAct: Sendable {
    static var event: AuditEvent { get }
    func problems(in file: PlaceFile, under grant: CaseGrant, today: Day) -> [PlaceProblem]
    func keep(
        in file: PlaceFile, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws
    /// What happens next in the case; nil where the act leaves that, and where the case is.
    func next(in file: PlaceFile, by account: AccountID, today: Day) -> NextStepPlan?
}

extension PlaceAct {
    func next(in file: PlaceFile, by account: AccountID, today: Day) -> NextStepPlan? { nil }
}

/// Notes it. It is refused where the case has ended or goes on in another, and where the person's protected
/// facts are somebody else's to read.
struct ActOnPlace<Act: PlaceAct>: Command {
    static var event: AuditEvent { Act.event }
    static var movesCase: Bool { true }

    let proof: CaseGrant
    let act: Act

    var subject: AuditSubject { proof.subject }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        let today = transaction.now.day
        let file = try PlaceFile(under: proof, on: today, transaction)
        guard file.isOpen else { throw RouteRefusal.stale }
        guard file.facts.mayBeRead(by: proof.actor.accountID),
            act.problems(in: file, under: proof, today: today).isEmpty
        else { throw CommandRefusal.againstRules }
        try act.keep(in: file, under: proof, transaction)
        guard let plan = act.next(in: file, by: proof.actor.accountID, today: today) else { return }
        try file.move(to: plan, under: proof, transaction)
    }
}

extension PlaceFile {
    var isOpen: Bool { facts.isOpen && facts.host == nil && facts.phase != .inquiry }

    /// Moves the case to where its person is now, and says what happens next. While the authority
    /// investigates or decides the case is with it, and what the unit does next stands beside. What is said
    /// of the step stands in the unit's file.
    func move(
        to plan: NextStepPlan, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        let phase = try PlacementRepository.phase(of: facts.phase, under: grant, transaction)
        guard mayPlan else {
            try UnitStepRepository.insert(plan, under: grant, transaction)
            return try OutcomeRepository.move(to: phase, under: grant, transaction)
        }
        try transaction.record(.nextStepPlanned, about: grant.subject)
        try OutcomeRepository.advance(to: phase, plan: plan, in: .execution, under: grant, transaction)
    }

    /// What the authority must do stands, whatever the unit does.
    var mayPlan: Bool { facts.nextStep.map { !$0.step.isAuthoritys } ?? false }

    func plan(_ step: NextStep, on day: Day, by owner: AccountID, note: String = "", today: Day)
        -> NextStepPlan
    {
        NextStepPlan(step: step, day: max(day, today), owner: owner, note: note)
    }

    /// Who of the unit sees to what comes next: whoever has the case, else the first whom the person turns
    /// to, else whoever acts. Never somebody of the authority, who does not read the unit's file.
    func owner(_ actor: AccountID) -> AccountID {
        let turnedTo = contacts.filter { $0.holds(on: today) }.map(\.account)
        let possible = [facts.nextStep?.owner].compactMap { $0 } + turnedTo
        return possible.first { one in staff.contains { $0.account == one } } ?? actor
    }

    /// Notes on the decision how its support is given, where there is one to note it on and it is not noted
    /// already (SoL 2025:400 34 kap. 1 §).
    func note(
        _ event: ExecutionEvent?, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        guard let event, let execution = execution(of: event.kind, on: event.on) else { return }
        try ExecutionRepository.insert(event, of: execution.decision, under: grant, transaction)
        try transaction.record(.executionNoted, about: grant.subject)
    }

    /// The grant that an event of a day is noted on. Support that stops when its decision has run out has
    /// stopped all the same: the next grant must not count it as running.
    func execution(of kind: ExecutionEvent.Kind, on day: Day) -> ExecutionOfDecision? {
        let isStop = kind == .interrupted
        let span =
            decision(on: day) ?? decisions.last { $0.decidedOn <= day && (isStop || $0.lastDay >= day) }
        return executions.last { $0.decision == span?.id }
    }

    /// The first of these that its grant has not noted yet; nil where there is nothing to note it on.
    func event(
        _ kinds: [ExecutionEvent.Kind], on day: Day, reason: DelayReason? = nil, text: String = ""
    ) -> ExecutionEvent? {
        for kind in kinds {
            guard let history = execution(of: kind, on: day)?.history, history.open.contains(kind)
            else { continue }
            return ExecutionEvent(
                kind: kind, on: day, support: history.events.last?.support ?? .individual,
                reason: kind.needsReason ? reason : nil, text: kind.needsReason ? text : "")
        }
        return nil
    }

    func problems(of event: ExecutionEvent?, today: Day) -> [PlaceProblem] {
        guard let event, let history = execution(of: event.kind, on: event.on)?.history
        else { return [] }
        return event.problems(in: history, today: today).map(PlaceProblem.execution)
    }

    /// Of a day on which something has happened.
    func problems(of day: Day, after earlier: Day?, today: Day) -> [PlaceProblem] {
        if day > today { return [.inFuture] }
        if day < today.adding(days: -PlaceFile.farthestDays) { return [.tooFarBack] }
        return earlier.flatMap { day < $0 ? [.beforeEarlier($0)] : nil } ?? []
    }
}
