import Casework
import Law
import Store
import Web

extension ExecutionProblem: CaseProblem {}

/// Notes that support began, was interrupted or resumed, or why it waits. Others run it as
/// `ActOnDecision(proof:act:decision:)` with an event as its act. It moves no
/// next step: how the support goes on is the executing side's.
extension ExecutionEvent: IssuedDecisionAct {
    static var event: AuditEvent { .executionNoted }

    func problems(in file: IssuedDecisionFile, under grant: CaseGrant, today: Day) -> [ExecutionProblem] {
        guard let execution = file.execution else { return [.notAGrant] }
        return problems(in: execution.history, today: today)
    }

    func keep(
        in file: IssuedDecisionFile, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        try ExecutionRepository.insert(self, of: file.record.id, under: grant, transaction)
    }
}
